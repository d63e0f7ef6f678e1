/** The charts. Colours repeat what length, place and words say already. */
import { css } from 'lit';

export const charts = css`
  so-lieu-chart { display: block; padding: 1rem 1rem 2rem; }
  .chart + .chart { margin-block-start: 2rem; }
  .chart h3 { font-size: var(--l); margin-block-end: 0.125rem; }
  .chart > details { margin-block-start: 0.75rem; font-size: var(--s); }
  .line { display: grid; grid-template-columns: minmax(7rem, 34%) minmax(4rem, 1fr) minmax(4.5rem, 16%); align-items: center; gap: 0.75rem; padding-block: 0.125rem; border-radius: 4px; }
  .line[data-ids] { cursor: pointer; }
  .line[data-hot], .line[data-selected] { background: var(--wash); }
  .line svg { display: block; overflow: visible; }
  .chart-name { font-size: var(--s); line-height: 1.35; overflow-wrap: anywhere; }
  .chart-value { font-size: var(--s); font-weight: 600; font-variant-numeric: tabular-nums; }
  .chart-value small { display: block; font-weight: 400; font-size: 0.6875rem; line-height: 1.3; color: var(--soft); overflow-wrap: anywhere; }
  .tick { stroke: var(--line); stroke-width: 1; }
  .tick.whole { stroke: var(--ink); stroke-width: 1.5; }
  .bar { fill: var(--value-edge); }
  .plan-bar { fill: var(--bar); }
  .plan-bar.reached { fill: var(--rate-edge); }
  .up-bar, .down-bar { fill: var(--bar); }
  .chart text { fill: var(--soft); font: 400 0.6875rem var(--sans); font-variant-numeric: tabular-nums; }
  .chart text.cut { fill: var(--surface); font-weight: 700; font-size: 0.8125rem; }
  .axis { padding-block: 0; }
  .whole { margin: 0 0 1.25rem; padding: 0; }
  .whole figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; margin-block-end: 0.25rem; font-size: var(--s); }
  .pieces { display: block; border-radius: 4px; overflow: hidden; }
  .piece { stroke: var(--surface); stroke-width: 1.5; }
  .piece-0 { fill: #2f6ea5; } .piece-1 { fill: #b3532e; } .piece-2 { fill: #2c8050; } .piece-3 { fill: #7658b0; } .piece-4 { fill: #9a6a08; } .piece-5 { fill: #8d3b68; }
  .piece-rest { fill: var(--line); }
  .chart-table { width: auto; min-width: min(100%, 24rem); margin-block-start: 0.375rem; font-size: var(--s); }
  .chart-table th, .chart-table td { padding: 0.1875rem 0.75rem 0.1875rem 0; border-bottom: 1px dotted var(--line); }
  .chart-table th:first-child { padding-inline-start: 0; }
  .chart-table td { font-variant-numeric: tabular-nums; white-space: nowrap; }
  .chart-table thead th { position: static; }
  .chart-table .key { margin-inline-end: 0.5rem; vertical-align: -0.05rem; }
  .chart-scroll { overflow-x: auto; }
  @container shell (max-width: 640px) {
    .line { grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.75rem; padding-block: 0.375rem; }
    .line svg { grid-column: 1 / -1; grid-row: 2; }
    .axis { padding-block: 0; }
    table.chart-table { display: table; } .chart-table thead { display: table-header-group; position: static; width: auto; height: auto; clip-path: none; }
    .chart-table tbody { display: table-row-group; } .chart-table tr { display: table-row; } .chart-table th, .chart-table td { display: table-cell; }
  }
  @media (forced-colors: active) {
    .bar, .piece { forced-color-adjust: none; fill: Highlight; stroke: Canvas; } .piece-rest { fill: Canvas; stroke: CanvasText; }
    .tick { stroke: CanvasText; } .chart text { fill: CanvasText; }
  }
`;
