/**
 * The shape of a figure tells its role, the colour only repeats it: a result has a thick line below, a plan a dashed
 * frame, a total two lines, a rate a round frame, a change an arrow, and a number that is no indicator dots.
 */
import { css } from 'lit';

export const marks = css`
  mark, .fig { color: inherit; background: none; border-radius: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone; font-variant-numeric: tabular-nums; }
  mark[role="button"] { cursor: pointer; }
  .value { background: var(--value-bg); color: var(--value-ink); border-bottom: 2.5px solid var(--value-edge); font-weight: 600; padding: 0.06em 0.12em; border-end-start-radius: 0; border-end-end-radius: 0; }
  .plan { background: var(--plan-bg); color: var(--plan-ink); border: 1.5px dashed var(--plan-edge); padding: 0 0.15em; }
  .total { background: var(--total-bg); color: var(--total-ink); border-bottom: 4px double var(--total-edge); padding: 0.04em 0.12em; border-end-start-radius: 0; border-end-end-radius: 0; }
  .rate { background: var(--rate-bg); color: var(--rate-ink); border: 1.5px solid var(--rate-edge); border-radius: 999px; padding: 0 0.4em; }
  .change { background: var(--change-bg); color: var(--change-ink); border-inline-start: 3px solid var(--change-edge); padding: 0.06em 0.25em 0.06em 0.2em; }
  .change.first.up::before, .fig.change.up::before { content: "▲" / ""; }
  .change.first.down::before, .fig.change.down::before { content: "▼" / ""; }
  .change.first.times::before, .fig.change.times::before { content: "×" / ""; }
  .change::before { font-size: 0.7em; margin-inline-end: 0.25em; vertical-align: 0.1em; }
  .other { color: var(--soft); text-decoration: underline dotted 1.5px; text-underline-offset: 0.25em; }
  /* Pieces of one figure stay one figure. */
  mark:not(.first) { border-inline-start-width: 0; border-start-start-radius: 0; border-end-start-radius: 0; padding-inline-start: 0; }
  mark:not(.last) { border-inline-end-width: 0; border-start-end-radius: 0; border-end-end-radius: 0; padding-inline-end: 0; }
  mark.differs.last::after { content: "≠" / ""; margin-inline-start: 0.3em; font-weight: 400; color: var(--bad); }
  mark.differs { border-color: var(--bad); }
  mark[data-hot] { box-shadow: 0 0 0 1.5px var(--accent); }
  mark[data-selected] { box-shadow: 0 0 0 2.5px var(--accent); }
  mark:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }

  .legend { display: flex; flex-wrap: wrap; gap: 0.375rem 0.75rem; padding: 0.5rem 1rem; border-top: 1px solid var(--line); font-size: var(--s); line-height: 1.6; }
  @media (forced-colors: active) {
    /* A mark has colours of its own in the browser's sheet, which forced colours bring back: black on whatever the ground is. */
    mark, .fig { forced-color-adjust: none; background: Canvas; color: CanvasText; border-color: CanvasText; text-decoration-color: CanvasText; }
    mark.differs.last::after { color: CanvasText; }
    mark[data-hot], mark[data-selected] { box-shadow: none; outline: 3px solid Highlight; outline-offset: 1px; }
  }
`;
