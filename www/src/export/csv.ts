/**
 * The indicators as CSV in two profiles. `machine` equals what the command line prints: comma, dot, no byte-order mark.
 * `excel` opens with a double click in an Excel that speaks Vietnamese: byte-order mark, semicolon, decimal comma, and
 * headings for people.
 */
import type { Corrections } from '../correct/corrections';
import type { Figure, Indicator, Of, Report } from '../report';
import type { Language } from '../words/language';
import { cell } from './cells';
import { columns, ownWords } from './columns';
import { fingerprint, originLine, type Work } from './origin';
import { phrases } from '../words/phrases';

export type Profile = 'machine' | 'excel';

export function csv(work: Work, profile: Profile, language: Language): string {
  return profile === 'machine' ? machine(work) : excel(work, language);
}

/** The columns of the machine profile, as in `src/report/csv.rs`. */
const headings = [
  'file', 'id', 'name', 'code', 'sector', 'kind', 'confidence', 'value', 'value_max', 'unit', 'bound', 'value_text', 'plan', 'plan_max', 'plan_unit',
  'total', 'total_unit', 'rate_of_plan', 'rate_of_plan_basis', 'rate_of_total', 'rate_of_base', 'change', 'change_direction', 'change_unit',
  'change_versus', 'change_basis', 'more', 'period', 'period_start', 'period_end', 'locality', 'scope', 'part_of', 'section', 'section_heading', 'rule',
  'start', 'end', 'report_title', 'corrected', 'words_of_text', 'generator', 'text_sha256',
];

function machine({ text, report, corrections }: Work): string {
  const origin = [`${report.generator.name} ${report.generator.version}`, fingerprint(text)];
  const sections = new Map(report.sections.map((section) => [section.id, section.heading]));
  const rows = report.indicators.map((indicator) => [...machineRow(report, indicator, sections), ...person(corrections, indicator), ...origin]);
  return [headings, ...rows].map((row) => `${row.map((each) => quoted(each, ',')).join(',')}\r\n`).join('');
}

function machineRow(report: Report, indicator: Indicator, sections: Map<string, string | null>): string[] {
  const { value, plan, total, rates, changes, period } = indicator;
  const rate = (of: Of) => rates.find((each) => each.of === of);
  const chosen = [rate('plan'), rate('total'), rate('base')];
  const change = changes[0];
  const more = [...rates.filter((each) => !chosen.includes(each)), ...changes.slice(1)].map(({ text }) => text).join('; ');
  return [
    cell(report.source), indicator.id, cell(indicator.name), indicator.code ?? '', indicator.sector ?? '', indicator.kind, indicator.confidence,
    amount(value?.amount), amount(value?.max), unit(value), value?.bound ?? '', cell(value?.text), amount(plan?.amount), amount(plan?.max), unit(plan),
    amount(total?.amount), unit(total), amount(chosen[0]?.amount), cell(chosen[0]?.basis), amount(chosen[1]?.amount), amount(chosen[2]?.amount),
    amount(change?.amount), change?.direction ?? '', cell(change?.unit), change?.versus ?? '', cell(change?.basis), cell(more),
    cell(period?.label), period?.start ?? '', period?.end ?? '', cell(indicator.locality?.name), String(indicator.scope), indicator.part_of ?? '',
    indicator.section ?? '', cell(indicator.section === null ? null : sections.get(indicator.section)), indicator.rule,
    String(indicator.span.start), String(indicator.span.end), cell(report.report.title),
  ];
}

/** The fields that a person put right, and the words of the text in their place. */
function person(corrections: Corrections, indicator: Indicator): [string, string] {
  const found = corrections.of(indicator.id);
  const fields = Object.keys(found?.edits ?? {}).sort().join(' ');
  return [fields === '' && found?.state === 'confirmed' ? 'confirmed' : fields, cell(ownWords(corrections, indicator))];
}

function excel(work: Work, language: Language): string {
  const { report, corrections } = work;
  const told = originLine(work);
  const all = [...columns(report, language, corrections), { heading: phrases(language).sheetOrigin, of: () => told }];
  const rows = report.indicators.map((indicator, place) => all.map((column) => {
    const given = column.of(indicator, place);
    // A decimal comma is what an Excel with Vietnamese settings reads as a number.
    return typeof given === 'number' ? decimal(given).replace('.', ',') : cell(given);
  }));
  return `\ufeff${[all.map(({ heading }) => heading), ...rows].map((row) => `${row.map((each) => quoted(each, ';')).join(';')}\r\n`).join('')}`;
}

function unit(figure: Figure | null): string {
  return cell(figure?.unit);
}

function amount(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : decimal(number);
}

/** All digits, never an exponent. */
function decimal(number: number): string {
  const short = String(number);
  return short.includes('e') ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : short;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}
