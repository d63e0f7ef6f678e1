/** What is printed: the table, the findings, the full text with numbered marks. Drawn only while the page prints. */
import { html, nothing, type TemplateResult } from 'lit';
import { rows } from './print-rows';
import { fingerprint } from '../export/origin';
import { calculation, figure, movement } from '../view/figures';
import { paragraphs } from '../view/segments';
import type { Figure } from '../report';
import { moment } from '../words/language';
import { kinds, verdicts } from '../words/terms';
import { Part } from './part';
import { define } from './define';

export class PrintView extends Part {
  protected override render(): unknown {
    const reading = this.reading;
    if (!reading) return nothing;
    const say = this.say;
    const { report } = reading;
    const numbered = new Map(rows(reading).map(({ indicator }, place) => [indicator.id, place + 1]));
    const open = reading.findings.filter(({ verdict }) => verdict === 'differs' || verdict === 'review' || verdict === 'truncated');
    const quoted = (each: Figure | null) => (each ? figure(each) : '—');
    const mark = (id: string) => (reading.corrections.of(id)?.state === 'edited' ? ` (${say.stateEdited})` : '');
    return html`<article>
      <h1>${report.report.title ?? say.documentReport}</h1>
      <p>${[report.report.organization?.name, report.report.period?.label].filter((words) => words != null).join(' · ')}</p>
      <table><thead><tr><th>#</th><th>${say.colIndicator}</th><th>${say.colResult}</th><th>${say.colPlan}</th><th>${say.colRateLong}</th><th>${say.colChange}</th></tr></thead>
        <tbody>${rows(reading).map(({ indicator, depth }, place) => html`<tr><td>${place + 1}</td><td class="depth-${depth}">${indicator.name}${indicator.kind === 'result' ? '' : ` (${kinds[indicator.kind][this.language].toLowerCase()})`}${mark(indicator.id)}</td>
          <td>${indicator.kind === 'goal' ? '—' : quoted(indicator.value)}</td><td>${quoted(indicator.plan ?? indicator.total ?? (indicator.kind === 'goal' ? indicator.value : null))}</td>
          <td>${indicator.rates.map(({ text }) => text).join('; ') || '—'}</td><td>${indicator.changes.map((change) => movement(change, this.language)).join('; ') || '—'}</td></tr>`)}</tbody></table>
      ${open.length === 0 ? nothing : html`<h2>${say.tabAudit}</h2><ol>${open.map((finding) => html`<li><b>${verdicts[finding.verdict][this.language]}</b> [${finding.indicators.map((id) => numbered.get(id)).join(', ')}] ${finding.message[this.language]} ${calculation(finding.formula, this.language)}</li>`)}</ol>`}
      <h2>${say.textHeading}</h2>
      ${reading.blocks.flatMap((block) => paragraphs(reading.text, block, reading.headings)).map((paragraph) => html`<p class=${paragraph.heading ? 'heading' : ''}>${paragraph.segments.map((segment): string | TemplateResult => {
        const words = reading.text.slice(segment.start, segment.end);
        const top = segment.layers[0];
        if (!top || top.slot === 'other') return words;
        const places = top.ids.map((id) => numbered.get(id)).filter((place) => place !== undefined).join(',');
        return html`<mark class="${top.slot} first last">${words}${top.end === segment.end && places !== '' ? html`<sup>${places}</sup>` : nothing}</mark>`;
      })}</p>`)}
      <footer>${report.generator.name} ${report.generator.version} · ${say.printedAt(...moment(new Date()).split(' ') as [string, string])}${report.source === null ? nothing : html` · ${report.source}`}<br />${say.originHash}: ${fingerprint(reading.text)}</footer>
    </article>`;
  }
}

define('so-lieu-print', PrintView);
