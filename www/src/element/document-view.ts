/** What the report says of itself: its head, the people, the tasks, the shortcomings, and the numbers that are no indicators. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NumberUse } from '../report';
import { day, numbers } from '../words/language';
import { reasons, reportKinds } from '../words/terms';
import { Part } from './part';
import { define } from './define';

export class DocumentView extends Part {
  protected override render(): unknown {
    const reading = this.reading;
    if (!reading) return nothing;
    const say = this.say;
    const { report, people, tasks, shortcomings, notes } = reading.report;
    const count = (all: unknown[]) => numbers(this.language).format(all.length);
    const facts: [string, string | null][] = [
      [say.documentTitle, report.title],
      [say.documentKind, reportKinds[report.kind][this.language]],
      [say.documentBody, report.organization?.name ?? null],
      [say.documentPeriod, report.period?.label ?? null],
      [say.documentDate, report.date === null ? null : day(report.date, this.language)],
      [say.documentAuthor, report.author],
    ];
    const other = reading.report.numbers.filter((number) => number.indicators.length === 0);
    return html`
      <dl class="facts">${facts.map(([label, words]) => words === null ? nothing : html`<div><dt>${label}</dt><dd>${words}</dd></div>`)}</dl>
      ${notes.length === 0 ? nothing : html`<h3>${say.notes}</h3><ul class="plain">${notes.map((note) => html`<li>${note.message[this.language]}</li>`)}</ul>`}
      ${people.length === 0 ? nothing : html`<h3>${say.people(count(people))}</h3>
        <ul class="people">${people.map((person) => html`<li><strong>${person.name}</strong>${person.titles.length > 0 ? html`<span>${person.titles.join(', ')}</span>` : nothing}</li>`)}</ul>`}
      ${shortcomings.length === 0 ? nothing : html`<h3>${say.shortcomings(count(shortcomings))}</h3>
        <ul class="plain">${shortcomings.map((item) => html`<li>${item.text}</li>`)}</ul>`}
      ${tasks.length === 0 ? nothing : html`<h3>${say.tasks(count(tasks))}</h3>
        <ul class="plain">${tasks.map((item) => html`<li class=${item.number ? 'numbered' : ''}>${item.number ? html`<b>${item.number}.</b> ` : nothing}${item.text}</li>`)}</ul>`}
      ${other.length === 0 ? nothing : html`<details><summary>${say.otherNumbers(count(other))}</summary>${numberList(reading.text, other, (number) => reasons[number.reason ?? 'other'][this.language])}</details>`}`;
  }
}

/** At most so many numbers are listed; a list of thousands helps nobody. */
const listed = 300;

/** Numbers of the text with the reason why they do not count, the same words only once. */
export function numberList(text: string, all: NumberUse[], reason: (number: NumberUse) => string): TemplateResult {
  const seen = new Map<string, string>();
  for (const number of all) {
    if (seen.size >= listed) break;
    seen.set(text.slice(number.span.start, number.span.end), reason(number));
  }
  return html`<ul class="numbers">${[...seen].map(([words, why]) => html`<li><b>${words}</b><span>${why}</span></li>`)}</ul>`;
}

define('so-lieu-document', DocumentView);
