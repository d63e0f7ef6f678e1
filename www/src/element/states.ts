/** What stands in the place of results when there are none: each state says what to do next, and none blames. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CoreFailure } from '../client/core';
import type { Note } from '../report';
import { numbers, type Language, type Phrase } from '../words/language';
import { phrases } from '../words/phrases';
import { reasons } from '../words/terms';
import { numberList } from './document-view';
import { icon } from './icons';
import type { Reading } from './reading';

/** A text to try, given by the page. */
export interface Sample { title: Phrase; text: string }

export function sampleButtons(samples: Sample[], language: Language, choose: (sample: Sample) => void): TemplateResult {
  return html`<ul class="samples">${samples.map((sample) => html`<li><button type="button" class="sample" @click=${() => choose(sample)}>${sample.title[language]}</button></li>`)}</ul>`;
}

/** `offered`: whether a text can be pasted here, and whether there are samples. */
export function welcome(language: Language, samples: TemplateResult, offered: { field: boolean; samples: boolean }): TemplateResult {
  const say = phrases(language);
  return html`<div class="state welcome" part="empty">
    <h3>${say.welcomeHeading}</h3>
    <p>${offered.field ? say.welcomeLead : say.welcomeWaits}</p>
    <ul class="plain"><li>${say.welcomeTable}</li><li>${say.welcomeAudit}</li><li>${say.welcomeDocument}</li></ul>
    ${offered.samples ? html`<h4>${say.welcomeSamples}</h4>${samples}` : nothing}
    <slot name="empty"></slot>
  </div>`;
}

export function nothingFound(reading: Reading, language: Language, samples: TemplateResult | typeof nothing): TemplateResult {
  const say = phrases(language);
  const all = reading.report.numbers;
  return html`<div class="state nothing">
    <h3>${say.nothingHeading}</h3>
    <p>${say.nothingLead}</p>
    ${all.length === 0
      ? html`<p>${say.nothingNone}</p>`
      : html`<p>${say.nothingNumbers}</p>${numberList(reading.text, all, (number) => reasons[number.reason ?? 'other'][language])}`}
    ${samples === nothing ? nothing : html`<h4>${say.welcomeSamples}</h4>${samples}`}
  </div>`;
}

export function broken(failure: CoreFailure, language: Language, retry: () => void): TemplateResult {
  const say = phrases(language);
  return html`<div class="state broken" role="alert">
    <h3>${icon('broken')} ${say.brokenHeading}</h3>
    <p>${say.brokenLead} ${failure.code === 'load' ? say.brokenLoad : say.brokenCrash}</p>
    ${failure.message ? html`<details><summary>${say.brokenDetail}</summary><p class="math">${failure.message}</p></details>` : nothing}
    <button type="button" class="primary" @click=${retry}>${say.retry}</button>
  </div>`;
}

export function tooLarge(bytes: number, language: Language): TemplateResult {
  const say = phrases(language);
  const size = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en', { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
  return html`<div class="state large" role="alert"><h3>${say.tooLargeHeading}</h3><p>${say.tooLarge(size)}</p></div>`;
}

/** How far a long reading is, and a way to end it. What was read before stays below. */
export function running(done: number, language: Language, cancel: () => void): TemplateResult {
  const say = phrases(language);
  return html`<div class="running" part="progress"><label><span>${say.working}</span><progress max="1" .value=${done}></progress></label>
    <button type="button" data-action="cancel" @click=${cancel}>${say.cancel}</button></div>`;
}

/** A reading that its reader did not want to wait for. */
export function stopped(language: Language, again: () => void): TemplateResult {
  const say = phrases(language);
  return html`<div class="state stopped" role="status"><h3>${say.stoppedHeading}</h3><p>${say.stoppedLead}</p>
    <button type="button" class="primary" data-action="read-again" @click=${again}>${say.readAgain}</button></div>`;
}

/** Neutral hints about the text as a whole. */
export function hints(notes: Note[], language: Language): TemplateResult | typeof nothing {
  const about = notes.filter((note) => note.code.startsWith('text.') || note.code.startsWith('encoding.'));
  if (about.length === 0) return nothing;
  return html`<ul class="hints">${about.map((note) => html`<li>${icon('hint')}<span>${note.message[language]}</span></li>`)}</ul>`;
}

/** The line above the results: how much was found. */
export function counts(reading: Reading, language: Language): TemplateResult {
  const say = phrases(language);
  const format = numbers(language);
  const time = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en', { maximumFractionDigits: reading.ms < 10 ? 1 : 0 }).format(reading.ms);
  return html`<span>${say.countIndicators(format.format(reading.report.indicators.length))}</span>
    <span class=${reading.differs > 0 ? 'differs' : ''}>${say.countDiffers(format.format(reading.differs))}</span>
    <span class="time">${say.milliseconds(time)}</span>`;
}
