/** Two panes side by side where there is room, one under the other elsewhere. */
import { css } from 'lit';

export const layout = css`
  .shell { container: shell / inline-size; height: 100%; }
  .columns { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); height: 100%; }
  .pane {
    display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--surface);
    border: 1px solid var(--line); border-radius: var(--so-lieu-radius, 10px); box-shadow: var(--shade); overflow: clip;
  }
  .bar { display: flex; min-height: 3.25rem; flex-wrap: wrap; align-items: center; gap: 0.375rem 0.75rem; padding: 0.625rem 1rem; border-bottom: 1px solid var(--line); }
  .bar h2 { font-size: var(--l); font-weight: 700; margin-inline-end: auto; }
  .foot { border-bottom: 0; border-top: 1px solid var(--line); background: var(--sunken); }
  .foot .size { margin-inline-start: auto; font-size: var(--s); color: var(--soft); font-variant-numeric: tabular-nums; }
  .undo { font-size: var(--s); color: var(--soft); }
  .body { position: relative; flex: 1; min-height: 0; overflow: auto; }
  .body:focus-visible { outline-offset: -2px; }
  /* Of its own height, so that the results below are near. */
  .source .body { flex: none; min-height: var(--so-lieu-text-height, 14rem); height: var(--so-lieu-text-height, 45vh); }
  .body.edit { display: flex; overflow: hidden; contain: layout paint style; }
  textarea {
    flex: 1; width: 100%; padding: 1rem 1.25rem; border: 0; resize: none; background: transparent; color: inherit;
    font: 400 1rem / 1.7 var(--sans);
  }
  textarea::placeholder { color: var(--soft); opacity: 1; }
  textarea:focus-visible { outline-offset: -3px; border-radius: 4px; }
  .body.read { padding: 1rem 1.25rem 2rem; font-size: 1rem; line-height: 1.8; }
  .read p { margin-block-end: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; max-width: 46rem; }

  .rehearsal { position: fixed; inset: 0; overflow: hidden; visibility: hidden; contain: strict; pointer-events: none; }
  .read p.heading { font-weight: 700; }
  /* What is far from sight is not laid out; the guess of its height is the reader's last sight of it. */
  .read .block:not(:first-child) { content-visibility: auto; contain-intrinsic-block-size: auto 60rem; }

  .tabs { display: flex; flex-wrap: wrap; gap: 0.25rem; }
  .tab { min-height: 2rem; padding: 0.125rem 0.75rem; border: 1px solid transparent; background: none; color: var(--soft); border-radius: 6px; }
  .tab:hover:not(:disabled, [aria-selected="true"]) { border-color: transparent; background: var(--calm-bg); }
  .tab[aria-selected="true"] { background: var(--wash); color: var(--accent); border-color: var(--accent); }

  .result > .bar h2 { margin-inline-end: 0; }
  .counts { margin-inline-end: auto; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; font-size: var(--s); color: var(--soft); font-variant-numeric: tabular-nums; }
  .counts .differs { color: var(--bad); font-weight: 700; }
  .badge { display: inline-block; min-width: 1.25rem; padding: 0 0.3rem; border-radius: 999px; background: var(--bad); color: var(--surface); font-size: 0.75rem; line-height: 1.25rem; text-align: center; }
  .summary { padding: 0.75rem 1rem; background: var(--sunken); border-bottom: 1px solid var(--line); }
  .summary .title { font-weight: 600; line-height: 1.4; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .facts-line { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: var(--s); color: var(--soft); }

  details.menu { position: relative; }
  details.menu > summary { list-style: none; display: flex; align-items: center; gap: 0.4rem; }
  details.menu > summary::-webkit-details-marker { display: none; }
  details.menu > summary::after { content: ""; width: 0.4rem; height: 0.4rem; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(45deg) translate(-2px, -2px); }
  details.menu:not([open])::details-content, .columns[data-writing] details:not([open])::details-content { display: none; content-visibility: visible; }
  details.menu > ul {
    position: absolute; inset-block-end: calc(100% + 0.375rem); inset-inline-start: 0; z-index: 3; width: max-content; max-width: min(24rem, 80vw);
    padding: 0.375rem; background: var(--surface); border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--shade);
  }
  details.menu .samples { display: grid; gap: 0; }
  details.menu .sample { width: 100%; border-color: transparent; text-align: start; font-weight: 400; font-size: var(--m); }
  details.menu .sample:hover { background: var(--wash); }

  .tip {
    position: fixed; z-index: 9; display: grid; max-width: min(22rem, calc(100vw - 16px)); padding: 0.4rem 0.65rem; border-radius: 6px;
    background: var(--ink); color: var(--surface); font-size: var(--s); line-height: 1.45; border: 1px solid var(--ink);
  }
  .tip span:nth-child(even) { font-variant-numeric: tabular-nums; font-weight: 600; }

  @container shell (min-width: 940px) {
    .columns.full { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); grid-template-rows: minmax(0, 1fr); }
    .source .body { flex: 1; height: auto; }
    .below { display: none; }
  }
  @media (forced-colors: active) {
    .tab[aria-selected="true"], .tip { border: 2px solid Highlight; }
    .badge { border: 1px solid CanvasText; }
    .icon { stroke: CanvasText; }
  }
`;
