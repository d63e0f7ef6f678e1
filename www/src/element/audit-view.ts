/** The findings of the audit: what is stated, what it comes to, and how. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Verdict } from '../report';
import { numbers } from '../words/language';
import { operands, verdicts } from '../words/terms';
import { icon } from './icons';
import { Part } from './part';

export class AuditView extends Part {
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
    return html`
      <p class="lead">${say.auditLead(count.format(reading.findings.length - derived.length))}
        ${open.length === 0 && agree.length > 0 ? say.auditClean : nothing}</p>
      ${open.length > 0 ? html`<ul class="findings">${open.map((finding) => this.#finding(finding))}</ul>` : nothing}
      ${this.#folded('agrees', say.othersAgree(count.format(agree.length)), agree)}
      ${this.#folded('derived', say.othersDerived(count.format(derived.length)), derived)}`;
  }

  #folded(name: 'agrees' | 'derived', title: string, findings: Finding[]): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    return html`<details class="folded ${name}">
      <summary>${icon(name)} ${title}</summary>
      <ul class="findings">${findings.map((finding) => this.#finding(finding))}</ul>
    </details>`;
  }

  #finding(finding: Finding): TemplateResult {
    const say = this.say;
    const names = finding.indicators.map((id) => this.reading?.indicators.get(id)?.name ?? '').filter((name) => name !== '');
    const show = (amount: number) => this.#amount(finding, amount);
    const wide = finding.computed_interval && finding.computed_interval[0] !== finding.computed_interval[1] ? finding.computed_interval : null;
    return html`<li class="finding ${finding.verdict}" part="finding" data-ids=${finding.indicators.join(' ')} data-finding=${finding.id}>
      <p class="verdict">${icon(finding.verdict)}<span>${verdicts[finding.verdict][this.language]}</span></p>
      <h3>${names.join('; ')}</h3>
      <p class="figures">${finding.message[this.language] || this.#sentence(finding)}</p>
      ${finding.formula ? html`<p class="formula"><span>${say.formula}:</span> <span class="math">${finding.formula}</span></p>` : nothing}
      ${finding.verdict === 'agrees' ? nothing : html`
        ${wide && finding.verdict === 'differs' ? html`<p class="small">${say.interval(show(wide[0]), show(wide[1]))}</p>` : nothing}
        ${finding.repairs.length > 0 ? html`<p class="small">${say.repair(this.#repairs(finding))}</p>` : nothing}`}
      <button type="button" class="go">${say.toText}<span class="visually-hidden">: ${names.join('; ')}</span></button>
    </li>`;
  }

  /** `tỷ lệ là 96, số thực hiện là 88,7 hoặc kế hoạch là 87,7`. */
  #repairs(finding: Finding): string {
    const each = finding.repairs.map(({ operand, to }) => this.say.repairOne(this.#operand(operand), numbers(this.language).format(to)));
    return new Intl.ListFormat(this.language, { type: 'disjunction' }).format(each);
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
    return finding.rule === 'rate' ? `${format.format(amount)}\u00a0%` : format.format(amount);
  }
}

customElements.define('so-lieu-audit', AuditView);
