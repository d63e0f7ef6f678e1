/** The columns for people: of the workbook and of the CSV that Excel opens. One table for both. */
import type { Corrections } from '../correct/corrections';
import type { Change, Indicator, Of, Report, Verdict } from '../report';
import type { Language } from '../words/language';
import { phrases } from '../words/phrases';
import { bounds, kinds, sectionRoles, sectors, verdicts } from '../words/terms';

export interface Column {
  heading: string;
  /** In characters. */
  width: number;
  /** A number is a number of the table; null is an empty cell. */
  of(indicator: Indicator, place: number): string | number | null;
}

/** The columns of a report; those that no indicator fills are left out, all but the first four. */
export function columns(report: Report, language: Language, corrections: Corrections): Column[] {
  const say = phrases(language);
  const names = new Map(report.indicators.map(({ id, name }) => [id, name]));
  const sections = new Map(report.sections.map((section) => [section.id, section.heading ?? sectionRoles[section.role][language]]));
  const checks = worst(report);
  const rate = (of: Of) => (indicator: Indicator) => indicator.rates.find((each) => each.of === of)?.amount ?? null;
  const change = (percent: boolean) => (indicator: Indicator) => {
    const found = pick(indicator, percent);
    return found ? (found.direction === 'down' ? -found.amount : found.amount) : null;
  };
  const all: Column[] = [
    { heading: say.sheetPlace, width: 6, of: (_, place) => place + 1 },
    { heading: say.colIndicator, width: 46, of: ({ name, part_of }) => (part_of === null ? name : `– ${name}`) },
    { heading: say.sheetUnit, width: 14, of: ({ value, plan, total }) => (value ?? plan ?? total)?.unit ?? null },
    { heading: say.colResult, width: 18, of: ({ kind, value }) => (kind === 'goal' ? null : (value?.amount ?? null)) },
    { heading: say.sheetUpTo, width: 16, of: ({ value }) => value?.max ?? null },
    { heading: say.sheetBound, width: 10, of: ({ value }) => (value?.bound ? bounds[value.bound][language] : null) },
    { heading: say.colPlan, width: 18, of: ({ plan }) => plan?.amount ?? null },
    { heading: say.sheetGoal, width: 18, of: ({ kind, value }) => (kind === 'goal' ? (value?.amount ?? null) : null) },
    { heading: say.sheetTotal, width: 16, of: ({ total }) => total?.amount ?? null },
    { heading: say.sheetOfPlan, width: 11, of: rate('plan') },
    { heading: say.sheetOfTotal, width: 11, of: rate('total') },
    { heading: say.sheetOfBase, width: 11, of: rate('base') },
    { heading: say.sheetChangePercent, width: 13, of: change(true) },
    { heading: say.sheetChangeAmount, width: 16, of: change(false) },
    { heading: say.sheetVersus, width: 22, of: (indicator) => versus(pick(indicator, true) ?? pick(indicator, false), language) },
    { heading: say.sheetMore, width: 24, of: rest },
    { heading: say.sheetKind, width: 12, of: ({ kind }) => kinds[kind][language] },
    { heading: say.sheetSector, width: 18, of: ({ sector }) => (sector ? sectors[sector][language] : null) },
    { heading: say.sheetCode, width: 20, of: ({ code }) => code },
    { heading: say.documentPeriod, width: 20, of: ({ period }) => period?.label ?? report.report.period?.label ?? null },
    { heading: say.sheetLocality, width: 20, of: ({ locality }) => locality?.name ?? null },
    { heading: say.sheetPartOf, width: 30, of: ({ part_of }) => (part_of === null ? null : (names.get(part_of) ?? null)) },
    { heading: say.sheetSection, width: 30, of: ({ section }) => (section === null ? null : (sections.get(section) ?? null)) },
    { heading: say.tabAudit, width: 18, of: ({ id }) => { const verdict = checks.get(id); return verdict ? verdicts[verdict][language] : null; } },
    { heading: say.sheetCorrected, width: 14, of: ({ id }) => corrected(corrections, id, language) },
    { heading: say.sheetWords, width: 40, of: (indicator) => ownWords(corrections, indicator) ?? quote(indicator) },
  ];
  return all.filter((column, at) => at < 4 || report.indicators.some((indicator, place) => column.of(indicator, place) !== null));
}

/** The words of the report in the place of what a person put right: its name where that was, and its figures. */
export function ownWords(corrections: Corrections, { id }: Indicator): string | null {
  const found = corrections.of(id);
  if (!found || Object.keys(found.edits).length === 0) return null;
  const { name, quote } = found.anchor;
  return found.edits.name === undefined ? quote : `${name}: ${quote}`;
}

/** What a person did with a row. */
function corrected(corrections: Corrections, id: string, language: Language): string | null {
  const say = phrases(language);
  const found = corrections.of(id);
  return !found ? null : Object.keys(found.edits).length > 0 ? say.stateEdited : found.state === 'confirmed' ? say.stateConfirmed : null;
}

/** The gravest verdict over each indicator, of those that ask for a look. */
function worst(report: Report): Map<string, Verdict> {
  const found = new Map<string, Verdict>();
  for (const verdict of ['truncated', 'review', 'differs'] as const) {
    for (const finding of report.audit) if (finding.verdict === verdict) for (const id of finding.indicators) found.set(id, verdict);
  }
  return found;
}

function pick(indicator: Indicator, percent: boolean): Change | undefined {
  return indicator.changes.find(({ unit, direction }) => direction !== 'times' && (unit === '%') === percent);
}

function versus(change: Change | undefined, language: Language): string | null {
  if (!change) return null;
  const say = phrases(language);
  const words = { same_period: say.versusSame, previous: say.versusPrevious, plan: say.versusPlan, other: null };
  return change.basis ?? (change.versus === null ? null : words[change.versus]);
}

/** The further percentages and changes as the text has them, so that none is lost. */
function rest(indicator: Indicator): string | null {
  const shown = (['plan', 'total', 'base'] as const).map((of) => indicator.rates.find((each) => each.of === of));
  const changes = [pick(indicator, true), pick(indicator, false)];
  const texts = [...indicator.rates.filter((each) => !shown.includes(each)), ...indicator.changes.filter((each) => !changes.includes(each))].map(({ text }) => text);
  return texts.length > 0 ? texts.join('; ') : null;
}

/** The figures as the text has them. */
function quote({ value, plan, total, rates, changes }: Indicator): string {
  return [value, plan, total, ...rates, ...changes].filter((figure) => figure !== null).map(({ text }) => text).join('; ');
}
