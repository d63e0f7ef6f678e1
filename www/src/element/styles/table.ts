/** The table: a grid of columns where there is room, a card for each row elsewhere. */
import { css } from 'lit';

export const table = css`
  so-lieu-table { display: block; --columns: minmax(0, 33fr) minmax(0, 17fr) minmax(0, 17fr) minmax(0, 14fr) minmax(0, 19fr); }
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.45; }
  th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.5rem; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; }
  th:first-child, td:first-child { padding-inline-start: 1rem; }
  th:last-child, td:last-child { padding-inline-end: 1rem; }
  thead th { position: sticky; top: 0; z-index: 1; background: var(--surface); color: var(--soft); font-size: var(--s); font-weight: 600; border-bottom: 2px solid var(--line); overflow-wrap: normal; }
  /*
   * Rows are grids with the same columns, not a table of the browser: a row that comes moves no other, and those out of
   * sight are neither laid out nor painted. What they are is told by their roles.
   */
  so-lieu-table :is(table, thead, tbody, th, td) { display: block; }
  so-lieu-table thead { position: sticky; top: 0; z-index: 1; }
  so-lieu-table tr { display: grid; grid-template-columns: var(--columns); }
  so-lieu-table tr.section { grid-template-columns: minmax(0, 1fr); }
  so-lieu-table tr.far { content-visibility: auto; contain-intrinsic-block-size: auto 4rem; }
  /* See writing.ts: the table keeps its height, and nothing of the element is held back. */
  .columns[data-writing] so-lieu-table { min-height: var(--table-height); }
  .columns[data-writing] tr.far { display: none; }
  tr.section th { padding-block: 0.875rem 0.375rem; font-weight: 700; color: var(--accent); background: var(--sunken); }
  tr.row { cursor: pointer; }
  tr.row[data-hot] > * { background: var(--wash); }
  tr.row[data-selected] > * { background: var(--wash); }
  tr.row[data-selected] > th { box-shadow: inset 4px 0 0 var(--accent); }
  tr.row:focus-visible { outline-offset: -2px; }
  .name { display: block; font-weight: 600; }
  .depth-1 > th { padding-inline-start: 2rem; }
  .depth-2 > th { padding-inline-start: 3rem; }
  .depth-3 > th { padding-inline-start: 4rem; }
  .depth-1 .name, .depth-2 .name, .depth-3 .name { font-weight: 400; position: relative; }
  .depth-1 .name::before, .depth-2 .name::before, .depth-3 .name::before {
    content: ""; position: absolute; inset-inline-start: -0.875rem; top: -0.25rem; width: 0.5rem; height: 0.95rem;
    border: solid var(--edge); border-width: 0 0 1.5px 1.5px; border-end-start-radius: 4px;
  }
  .about { display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin-block-start: 0.125rem; font-size: 0.75rem; color: var(--soft); }
  .about > span + span::before { content: "·" / ""; margin-inline-end: 0.5rem; }
  .kind.estimate, .kind.plan, .kind.goal { font-weight: 700; color: var(--ink); }
  .kind.plan, .kind.goal { text-decoration: underline dashed 1px; text-underline-offset: 3px; }
  .kind.estimate { font-style: italic; }
  .likely { border-bottom: 1px dotted currentColor; }
  .figure { display: block; }
  .figure + .figure { margin-block-start: 0.375rem; }
  .figure small { display: block; font-size: 0.75rem; color: var(--soft); }
  td .fig { display: inline-block; max-width: 100%; cursor: help; }
  td .fig .unit { color: var(--soft); }
  td .fig.rate { border-radius: 0.8rem; }
  .empty { color: var(--soft); }
  .flag { display: flex; align-items: center; gap: 0.25rem; margin-block-start: 0.25rem; color: var(--bad); font-weight: 700; font-size: var(--s); line-height: 1.3; }
  .help { padding: 0.75rem 1rem; font-size: 0.75rem; color: var(--soft); }
  .pager { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; padding: 0.5rem 1rem 1rem; font-size: var(--s); }

  /* Asked of the whole element, not of the pane: a container that is a flex item brings Chromium 156 down when it is resized. */
  @container shell ((max-width: 640px) or ((min-width: 940px) and (max-width: 1119px))) {
    so-lieu-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    so-lieu-table tr.row { grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 0.375rem 1rem; padding: 0.625rem 1rem 0.75rem; border-bottom: 1px solid var(--line); }
    tr.row > th { grid-column: 1 / -1; }
    tr.row > * { padding: 0; border: 0; }
    tr.row[data-hot], tr.row[data-selected] { background: var(--wash); }
    tr.row[data-selected] { box-shadow: inset 4px 0 0 var(--accent); }
    tr.row[data-selected] > th { box-shadow: none; }
    tr.row.depth-1 { padding-inline-start: 2.25rem; }
    tr.row.depth-2, tr.row.depth-3 { padding-inline-start: 3.25rem; }
    so-lieu-table td[data-label] { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); align-content: start; gap: 0 0.5rem; }
    td[data-label]::before { content: attr(data-label); grid-row: 1 / span 9; font-size: var(--s); color: var(--soft); }
    so-lieu-table tr.far { contain-intrinsic-block-size: auto 9rem; }
    so-lieu-table td.empty { display: none; }
    .figure, .flag { grid-column: 2; }
  }
`;
