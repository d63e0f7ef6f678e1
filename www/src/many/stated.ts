/** A report that was put right as the table of many takes it: beside each figure that is new, the words of the report. */
import type { Reading } from '../element/reading';
import type { Change, Figure, Indicator, Rate, Report } from '../report';
import { phrases } from '../words/phrases';

/** Figures are those that were put right; their words are those of the text, with what a person wrote behind them. */
export function stated({ text, report, corrections }: Pick<Reading, 'text' | 'report' | 'corrections'>): Report {
  const told = (indicator: Indicator): Indicator => {
    const edits = corrections.of(indicator.id)?.edits ?? {};
    const own = <F extends Figure | Rate | Change>(figure: F): F => {
      // A percentage or a movement that was taken out moves those behind it; the words of the text tell which one it is.
      const fresh = Object.values(edits).includes(figure.text) && text.slice(figure.span.start, figure.span.end) !== figure.text;
      if (!fresh) return figure;
      const added = figure.span.start === indicator.span.start && figure.span.end === indicator.span.end;
      const words = added ? '—' : text.slice(figure.span.start, figure.span.end);
      return { ...figure, text: `${words} (${phrases('vi').stateEdited}: ${figure.text})` };
    };
    return {
      ...indicator,
      value: indicator.value && own(indicator.value), plan: indicator.plan && own(indicator.plan), total: indicator.total && own(indicator.total),
      rates: indicator.rates.map(own), changes: indicator.changes.map(own),
    };
  };
  return corrections.count === 0 ? report : { ...report, indicators: report.indicators.map(told) };
}
