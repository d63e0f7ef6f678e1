/** Files, the question about old encodings, and the reports side by side. */
import { css } from 'lit';

export const many = css`
  .columns { position: relative; }
  .columns[data-dropping]::after {
    content: attr(data-drop); position: absolute; inset: 0; z-index: 5; display: grid; place-items: center; border: 3px dashed var(--accent); border-radius: var(--so-lieu-radius, 10px);
    background: color-mix(in srgb, var(--wash) 92%, transparent); color: var(--accent); font-size: var(--xl); font-weight: 700; pointer-events: none;
  }
  .notice { padding: 0.75rem 1rem; border-bottom: 1px solid var(--line); background: var(--warn-bg); font-size: var(--s); max-height: 60%; overflow: auto; flex: none; }
  .notice h3 { font-size: var(--m); color: var(--warn); display: flex; gap: 0.375rem; align-items: start; }
  .notice h3 .icon { margin-block-start: 0.25rem; }
  .notice .actions { margin-block-start: 0.625rem; }
  .notice.trouble { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; background: var(--bad-bg); }
  .notice.trouble p { flex: 1 1 14rem; overflow-wrap: anywhere; }
  .notice.trouble .icon { color: var(--bad); }
  .twice { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 0.5rem 1rem; margin-block-start: 0.5rem; }
  .twice dt { font-weight: 700; color: var(--soft); }
  .twice dd { padding: 0.25rem 0.5rem; border-inline-start: 3px solid var(--good); background: var(--surface); overflow-wrap: anywhere; }
  .twice dd + dd { margin-block-start: 0.25rem; }
  .twice dd.old { border-inline-start-color: var(--edge); color: var(--soft); }

  .batch-head { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; padding: 0.75rem 1rem; background: var(--sunken); border-bottom: 1px solid var(--line); font-size: var(--s); }
  .batch-far { flex: 1 1 12rem; display: grid; gap: 0.25rem; font-variant-numeric: tabular-nums; }
  .bad { color: var(--bad); }
  .file + .file { border-top: 1px solid var(--line); }
  .file-line { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.125rem 1rem; width: 100%; min-height: 2.5rem; padding: 0.5rem 1rem; border: 0; border-radius: 0; background: none; text-align: start; font-weight: 400; font-size: var(--m); color: var(--ink); }
  button.file-line:hover:not(:disabled) { background: var(--wash); }
  button.file-line[aria-current="true"] { background: var(--wash); box-shadow: inset 4px 0 0 var(--accent); }
  .file { display: flex; align-items: stretch; content-visibility: auto; contain-intrinsic-block-size: auto 2.5rem; }
  .left-out { margin: 0; padding: 0.75rem 1rem; }
  .file .file-line { flex: 1; min-width: 0; }
  .close { display: grid; place-items: center; width: 2.25rem; flex: none; padding: 0; border-color: transparent; background: none; color: var(--soft); }
  .mended { color: var(--accent); }
  .file-name { font-weight: 600; overflow-wrap: anywhere; }
  .file-name .folder { font-weight: 400; color: var(--soft); }
  .file-state { font-size: var(--s); color: var(--soft); font-variant-numeric: tabular-nums; }
  .file.failed .file-state { flex-basis: 100%; color: var(--bad); }
  .file.waiting .file-name, .file.stopped .file-name { font-weight: 400; color: var(--soft); }

  so-lieu-compare { display: block; }
  .compare-lead { font-size: var(--s); color: var(--soft); font-variant-numeric: tabular-nums; flex: 1 1 100%; }
  .between { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.5rem; font-size: var(--s); color: var(--soft); }
  .between label { display: flex; align-items: center; gap: 0.25rem; }
  /* A width of its own: the browser would measure every name anew with each that comes. */
  .between select { width: 11rem; min-width: 0; }
  .compare-bar .tools { margin-inline-start: auto; align-items: center; }
  .compare-bar .button.open.form { min-height: 2rem; padding: 0.125rem 0.5rem; border-color: transparent; background: none; color: var(--soft); }
  .compare-bar .button.open.form:hover { background: var(--calm-bg); }
  .wide { position: relative; overflow: auto; max-height: 75vh; }
  .wider { padding: 0.25rem 1rem; border-bottom: 1px solid var(--line); background: var(--calm-bg); color: var(--soft); font-size: 0.75rem; text-align: end; }
  .wide:focus-visible { outline-offset: -2px; }
  table.compare { --first: 12rem; --narrow: 6.75rem; width: max-content; min-width: 100%; }
  table.compare, .compare :is(thead, tbody, th, td) { display: block; }
  .compare tr { display: grid; grid-template-columns: var(--columns); }
  .compare tr.far { content-visibility: auto; contain-intrinsic-block-size: auto 3.5rem; }
  table.compare th, table.compare td { text-align: end; }
  table.compare th.first { position: sticky; inset-inline-start: 0; z-index: 1; text-align: start; background: var(--surface); border-inline-end: 1px solid var(--line); }
  table.compare thead { position: sticky; top: 0; z-index: 2; }
  table.compare thead th { position: static; display: flex; flex-direction: column; justify-content: end; overflow-wrap: anywhere; }
  table.compare thead th.first { position: sticky; z-index: 3; }
  table.compare thead small { display: block; font-weight: 400; }
  table.compare th small, table.compare td small { display: block; font-size: 0.75rem; color: var(--soft); }
  table.compare td small.flag { color: var(--bad); display: flex; justify-content: end; gap: 0.25rem; font-weight: 700; }
  table.compare td.difference small { padding-inline: 0.4375rem; }
  table.compare td > b, table.compare td > span[aria-hidden] { display: inline-block; padding: 0.125rem 0.4375rem; line-height: 1.5rem; }
  table.compare .name { font-weight: 600; }
  table.compare .sum { background: var(--sunken); font-variant-numeric: tabular-nums; }
  .cell { min-height: 1.75rem; padding: 0.125rem 0.375rem; border-color: transparent; background: none; font-weight: 500; font-size: var(--m); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
  .cell:hover:not(:disabled) { background: var(--wash); border-color: var(--accent); }
  .cell.conflicting { border: 1.5px dashed var(--bad); }
  .spark { width: 6rem; height: 1.75rem; overflow: visible; }
  .spark polyline { fill: none; stroke: var(--accent); stroke-width: 1.75; }
  .spark circle { fill: var(--accent); }
  .unmatched { display: grid; gap: 0.5rem; padding: 0.75rem 1rem 1.5rem; }
  .unmatched summary { padding-block: 0.25rem; }
  .pairs { display: grid; gap: 0.25rem; margin-block-start: 0.25rem; }
  .pairs li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 0.75rem; padding: 0.375rem 0; border-top: 1px solid var(--line); font-size: var(--s); }
  .pairs li > span { flex: 1 1 12rem; overflow-wrap: anywhere; }
  .pairs small { display: block; color: var(--soft); font-size: 0.75rem; }
  .match-find input { width: 100%; margin-block: 0.25rem 0.5rem; }
  .choices { max-height: 40vh; overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
  .choices small { color: var(--soft); }

  @container shell ((max-width: 640px) or ((min-width: 940px) and (max-width: 1119px))) {
    .between-name { flex: 1 1 100%; }
    .between label span { min-width: 1.75rem; }
    .wide { overflow: visible; max-height: none; }
    .wider { display: none; }
    table.compare { width: auto; }
    .compare tr { display: block; }
    .compare tr.far { contain-intrinsic-block-size: auto 12rem; }
    table.compare thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    table.compare tr { padding: 0.625rem 1rem 0.75rem; border-bottom: 1px solid var(--line); }
    table.compare th, table.compare td { padding: 0.125rem 0; border: 0; text-align: start; background: none; }
    table.compare th.first { position: static; border: 0; margin-block-end: 0.25rem; }
    table.compare td[data-label] { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0 0.5rem; align-items: baseline; }
    table.compare td[data-label]::before { content: attr(data-label); font-size: var(--s); color: var(--soft); overflow-wrap: anywhere; }
    table.compare td[data-label] > * { grid-column: 2; justify-self: start; }
    table.compare td small.flag { justify-content: start; }
    table.compare td[data-label].empty { display: none; }
  }
  @media (forced-colors: active) { .spark polyline { stroke: CanvasText; } .spark circle { fill: CanvasText; } .columns[data-dropping]::after { background: Canvas; } }
`;
