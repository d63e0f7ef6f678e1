/** The report in Markdown: what it is, its table, what the audit found, and where it came from. */
import type { Language } from '../words/language';
import { phrases } from '../words/phrases';
import { verdicts } from '../words/terms';
import { calculation } from '../view/figures';
import { plain } from './cells';
import type { Work } from './origin';
import { origin } from './origin';
import { table } from './table';

export function markdown(work: Work, language: Language): string {
  const say = phrases(language);
  const { report } = work;
  const { headings, rows } = table(work, language);
  const line = (cells: string[]) => `| ${cells.map(escape).join(' | ')} |\n`;
  const names = new Map(report.indicators.map(({ id, name }) => [id, name]));
  const open = report.audit.filter(({ verdict }) => verdict === 'differs' || verdict === 'review' || verdict === 'truncated');
  const findings = open.map((finding) => {
    const about = finding.indicators.map((id) => names.get(id) ?? '').join(', ');
    return `- **${verdicts[finding.verdict][language]}** – ${escape(plain(`${about}: ${finding.message[language]} ${calculation(finding.formula, language)}`))}\n`;
  });
  const source = origin(work, language).map(([label, words]) => `- ${escape(label)}: ${escape(plain(words))}\n`);
  return [
    `## ${escape(plain(report.report.title ?? report.source ?? say.documentReport))}\n\n`,
    rows.length === 0 ? `${say.nothingHeading}.\n` : [line(headings), `|${headings.map(() => ' --- |').join('')}\n`, ...rows.map(line)].join(''),
    findings.length > 0 ? `\n### ${say.tabAudit}\n\n${findings.join('')}` : '',
    `\n### ${say.sheetOrigin}\n\n${source.join('')}`,
  ].join('');
}

/** Signs that Markdown or HTML would take for their own. */
function escape(cell: string): string {
  return cell.replace(/[|\\*_`[\]#~]/gu, '\\$&').replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
