/** Findings, the document's own facts, and what stands where there are no results. */
import { css } from 'lit';

export const results = css`
  so-lieu-audit, so-lieu-document, .state { display: block; padding: 1rem 1rem 1.5rem; }
  .lead { color: var(--soft); font-size: var(--s); margin-block-end: 0.75rem; }
  .findings { display: grid; gap: 0.75rem; }
  .finding { padding: 0.75rem 1rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--edge); border-radius: 8px; cursor: pointer; background: var(--surface); }
  .finding.differs { border-inline-start-color: var(--bad); }
  .finding.review, .finding.truncated { border-inline-start-color: var(--warn); }
  .finding.agrees { border-inline-start-color: var(--good); }
  .finding[data-hot], .finding[data-selected] { background: var(--wash); }
  .verdict { display: inline-flex; align-items: center; gap: 0.375rem; padding: 0.0625rem 0.5rem; border-radius: 999px; background: var(--calm-bg); font-size: var(--s); font-weight: 700; }
  .differs > .verdict { background: var(--bad-bg); color: var(--bad); }
  .review > .verdict, .truncated > .verdict { background: var(--warn-bg); color: var(--warn); }
  .agrees > .verdict { background: var(--good-bg); color: var(--good); }
  .finding h3 { margin-block: 0.375rem 0.125rem; font-size: var(--m); }
  .finding .figures { font-variant-numeric: tabular-nums; }
  .finding.differs .figures { font-size: var(--l); font-weight: 600; }
  .formula, .small { font-size: var(--s); color: var(--soft); margin-block-start: 0.25rem; }
  .verdicts + .small { margin-block: 0 0.75rem; }
  .math { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; color: var(--ink); }
  .finding .go { margin-block-start: 0.5rem; }
  .folded { margin-block-start: 1rem; }
  .folded > summary, so-lieu-document summary { padding-block: 0.25rem; color: var(--ink); }
  .folded.agrees > summary .icon { color: var(--good); }
  .folded > .findings { margin-block-start: 0.5rem; }

  .facts { display: grid; gap: 0.5rem; }
  .facts > div { display: grid; grid-template-columns: minmax(6rem, 8rem) minmax(0, 1fr); gap: 0.75rem; }
  .facts dt { color: var(--soft); font-size: var(--s); padding-block-start: 0.1rem; }
  so-lieu-document h3, .state h4 { margin-block: 1.25rem 0.5rem; font-size: var(--m); }
  so-lieu-document details { margin-block-start: 1.25rem; }
  .plain { display: grid; gap: 0.375rem; padding-inline-start: 1.125rem; list-style: disc; }
  .plain li::marker { color: var(--accent); }
  .plain .numbered { list-style: none; margin-inline-start: -1.125rem; }
  .people { display: grid; gap: 0.5rem; }
  .people li { display: grid; }
  .people span { font-size: var(--s); color: var(--soft); }
  .numbers { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.25rem 1.5rem; margin-block-start: 0.5rem; }
  .numbers li { display: flex; justify-content: space-between; gap: 0.75rem; padding-block: 0.1875rem; border-bottom: 1px dotted var(--line); font-size: var(--s); }
  .numbers b { font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .numbers span { color: var(--soft); text-align: end; }

  .state { max-width: 40rem; padding: 1.5rem 1.25rem; }
  .state h3 { font-size: var(--xl); line-height: 1.3; margin-block-end: 0.5rem; }
  .state p + p, .state p + .plain { margin-block-start: 0.5rem; }
  .state .primary { margin-block-start: 1rem; }
  .state details { margin-block-start: 0.75rem; font-size: var(--s); }
  .broken h3 .icon { color: var(--bad); }
  .samples { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .welcome .sample, .nothing .sample { background: var(--sunken); text-align: start; }
  .hints { display: grid; gap: 0.5rem; padding: 1rem 1rem 0; }
  .hints li { display: flex; gap: 0.5rem; align-items: start; padding: 0.5rem 0.75rem; border-radius: 6px; background: var(--calm-bg); font-size: var(--s); }
  .hints .icon { margin-block-start: 0.15rem; color: var(--accent); }
`;
