/** The findings of the audit: what is stated, what it comes to, and how. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Change, Figure, Finding, Rate, Verdict } from '../report';
import { numbers } from '../words/language';
import { alike, calculation } from '../view/figures';
import { operands, verdicts } from '../words/terms';
import { icon } from './icons';
import { Part } from './part';
import { define } from './define';

/** At most so many findings of a kind are drawn; nobody reads a thousand. */
const atMost = 200;

const verdictOrder: Verdict[] = ['differs', 'review', 'truncated', 'agrees', 'derived'];

export class AuditView extends Part {
  static override properties = { only: { state: true } };

  /** The verdict that is shown alone, or all. */
  declare only: Verdict | null;

  constructor() {
    super();
    this.only = null;
  }

  protected override render(): unknown {
    const reading = this.reading;
    if (!reading) return nothing;
    const say = this.say;
    if (reading.findings.length === 0) return html`<p class="lead">${say.auditNone}</p>`;
    const of = (...verdicts: Verdict[]) => reading.findings.filter((finding) => verdicts.includes(finding.verdict));
    const open = of('differs', 'review', 'truncated');
    const agree = of('agrees');
    const derived = of('derived');
    const count = numbers(this.language);
    const shown = this.only === null ? open : of(this.only);
    const counts = verdictOrder.map((verdict): [Verdict, number] => [verdict, of(verdict).length]).filter(([, many]) => many > 0);
    return html`
      <p class="lead">${say.auditLead(count.format(reading.findings.length - derived.length))}
        ${open.length === 0 && agree.length > 0 ? say.auditClean : nothing}</p>
      ${counts.length < 2 ? nothing : html`<div class="verdicts" role="group" aria-label=${say.auditFilter}>
        ${this.#choice(null, say.auditAll, reading.findings.length)}
        ${counts.map(([verdict, many]) => this.#choice(verdict, verdicts[verdict][this.language], many))}
      </div>`}
      ${open.length > 0 && this.only === null ? html`<p class="small">${say.auditKeys}</p>` : nothing}
      ${shown.length > 0 ? html`<ul class="findings">${shown.slice(0, atMost).map((finding) => this.#finding(finding))}</ul>` : nothing}
      ${shown.length > atMost ? html`<p class="small">${say.auditMore(count.format(shown.length - atMost))}</p>` : nothing}
      ${this.only === null ? html`${this.#folded('agrees', say.othersAgree(count.format(agree.length)), agree)}
      ${this.#folded('derived', say.othersDerived(count.format(derived.length)), derived)}` : nothing}`;
  }

  #choice(verdict: Verdict | null, label: string, many: number): TemplateResult {
    return html`<button type="button" class="choice" data-verdict=${verdict ?? 'all'} aria-pressed=${this.only === verdict ? 'true' : 'false'} @click=${() => { this.only = verdict; }}>${verdict ? icon(verdict) : nothing} ${label} <span class="many">${numbers(this.language).format(many)}</span></button>`;
  }

  #folded(name: 'agrees' | 'derived', title: string, findings: Finding[]): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    return html`<details class="folded ${name}">
      <summary>${icon(name)} ${title}</summary>
      <ul class="findings">${findings.slice(0, atMost).map((finding) => this.#finding(finding))}</ul>
    </details>`;
  }

  #finding(finding: Finding): TemplateResult {
    const say = this.say;
    const names = finding.indicators.map((id) => this.reading?.indicators.get(id)?.name ?? '').filter((name) => name !== '');
    const show = (amount: number) => this.#amount(finding, amount);
    // Of exact figures the two ends are shown alike, and say nothing.
    const ends = finding.computed_interval?.map(show) ?? [];
    const wide = ends[0] !== ends[1] ? ends : null;
    return html`<li class="finding ${finding.verdict}" part="finding" data-ids=${finding.indicators.join(' ')} data-finding=${finding.id}>
      <p class="verdict">${icon(finding.verdict)}<span>${verdicts[finding.verdict][this.language]}</span></p>
      <h3>${names.join('; ')}</h3>
      <p class="figures">${finding.message[this.language] || this.#sentence(finding)}</p>
      ${finding.formula ? html`<p class="formula"><span>${say.formula}:</span> <span class="math">${calculation(finding.formula, this.language)}</span></p>` : nothing}
      ${finding.verdict === 'agrees' ? nothing : html`
        ${wide && finding.verdict === 'differs' ? html`<p class="small">${say.interval(wide[0] ?? '', wide[1] ?? '')}</p>` : nothing}
        ${finding.repairs.length > 0 ? html`<p class="small">${say.repair(this.#repairs(finding))}</p>` : nothing}`}
      <button type="button" class="go">${say.toText}<span class="visually-hidden">: ${names.join('; ')}</span></button>
    </li>`;
  }

  /** `tỷ lệ là 96, số thực hiện là 88,7 hoặc kế hoạch là 87,7`. */
  #repairs(finding: Finding): string {
    const each = finding.repairs.map(({ operand, to }) => this.say.repairOne(this.#operand(operand), this.#repaired(finding, operand, to)));
    return new Intl.ListFormat(this.language, { type: 'disjunction' }).format(each);
  }

  /** What it is changed to, in the unit and the power of ten of the figure that it changes. */
  #repaired(finding: Finding, operand: string, to: number): string {
    const [own] = finding.indicators.map((id) => this.reading?.indicators.get(id));
    const figures: Record<string, Figure | Rate | Change | null | undefined> = { value: own?.value, plan: own?.plan, total: own?.total, rate: own?.rates[0], change: own?.changes[0] };
    return alike(to, figures[operand] ?? this.reading?.indicators.get(operand)?.value ?? null, this.language);
  }

  /** What a repair changes: one of the few kinds of figures, or a part by the name of its indicator. */
  #operand(operand: string): string {
    return operands[operand]?.[this.language] ?? this.reading?.indicators.get(operand)?.name ?? operand;
  }

  /** The figures alone, for a finding that brings no sentence. */
  #sentence(finding: Finding): string {
    if (finding.computed === null) return '';
    const computed = this.#amount(finding, finding.computed);
    return finding.stated === null ? this.say.onlyComputed(computed) : this.say.statedComputed(this.#amount(finding, finding.stated), computed);
  }

  #amount(finding: Finding, amount: number): string {
    const format = new Intl.NumberFormat(this.language === 'vi' ? 'vi-VN' : 'en', { maximumFractionDigits: 3 });
    return finding.rule === 'rate' ? `${format.format(amount)}%` : format.format(amount);
  }
}

define('so-lieu-audit', AuditView);
