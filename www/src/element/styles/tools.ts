/** What one works with: exports, filters, forms, dialogs, messages. */
import { css } from 'lit';

export const tools = css`
  .strip { padding: 0.5rem 1rem; border-bottom: 1px solid var(--line); }
  .tools { display: flex; flex-wrap: wrap; gap: 0.125rem; margin-inline-end: -0.5rem; }
  .tool, details.menu > summary.tool { min-height: 2rem; padding: 0.125rem 0.5rem; border-color: transparent; background: none; color: var(--soft); display: inline-flex; align-items: center; gap: 0.375rem; }
  .tool:hover:not(:disabled), details.menu > summary.tool:hover { background: var(--calm-bg); border-color: transparent; }
  details.menu.down > ul { inset-block: calc(100% + 0.25rem) auto; inset-inline: auto 0; display: grid; min-width: 11rem; }
  details.menu.down button { width: 100%; min-height: 1.75rem; border-color: transparent; text-align: start; font-weight: 400; font-size: var(--m); background: none; }
  details.menu.down button:hover { background: var(--wash); }

  .filters { display: flex; flex-wrap: wrap; align-items: center; gap: 0.375rem 0.5rem; padding: 0.5rem 1rem; border-bottom: 1px solid var(--line); font-size: var(--s); }
  .filters .find { position: relative; flex: 1 1 11rem; max-width: 20rem; }
  .filters .find .icon { position: absolute; inset-inline-start: 0.6rem; top: 50%; translate: 0 -50%; color: var(--soft); pointer-events: none; }
  .filters .find input { width: 100%; padding-inline-start: 2rem; }
  .filters .check { display: inline-flex; align-items: center; gap: 0.375rem; min-height: 2rem; }
  .filters .shown { color: var(--soft); font-variant-numeric: tabular-nums; }
  input, select, textarea.report {
    min-height: 2.125rem; padding: 0.25rem 0.625rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--ink); font: inherit; font-size: var(--m);
  }
  .filters input, .filters select { font-size: var(--s); }
  .filters select { max-width: 12rem; }
  input[type="checkbox"] { min-height: 0; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent); }
  ::placeholder { color: var(--soft); opacity: 1; }
  .button.open { display: inline-flex; align-items: center; min-height: 2.125rem; padding: 0.25rem 0.875rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--ink); font-size: var(--s); font-weight: 600; cursor: pointer; }
  .button.open:hover { border-color: var(--accent); color: var(--accent); }
  .button.open:focus-within { outline: 2px solid var(--focus); outline-offset: 2px; }
  .button.open input { min-height: 0; padding: 0; border: 0; }

  .said { padding: 0.5rem 1rem; background: var(--good-bg); color: var(--good); font-size: var(--s); font-weight: 600; }
  .said.trouble { display: flex; gap: 0.375rem; background: var(--bad-bg); color: var(--bad); }
  .said.trouble .icon { margin-block-start: 0.2em; }
  .corrected { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; padding: 0.375rem 1rem; background: var(--calm-bg); font-size: var(--s); }
  .running { display: flex; align-items: end; gap: 0.75rem; padding: 1rem; }
  .running label { flex: 1; display: grid; gap: 0.25rem; font-size: var(--s); color: var(--soft); }
  progress { width: 100%; height: 0.5rem; accent-color: var(--accent); }

  dialog.sheet { width: min(34rem, calc(100vw - 2rem)); max-height: calc(100dvh - 2rem); padding: 1.25rem; border: 1px solid var(--edge); border-radius: 12px; background: var(--surface); color: var(--ink); box-shadow: 0 16px 48px rgb(0 0 0 / 25%); overflow: auto; }
  dialog.sheet::backdrop { background: rgb(10 18 22 / 45%); }
  dialog.sheet h3 { font-size: var(--xl); line-height: 1.3; margin-block-end: 0.5rem; }
  dialog.sheet .quote { padding: 0.5rem 0.75rem; border-inline-start: 3px solid var(--accent); background: var(--sunken); font-size: var(--s); overflow-wrap: anywhere; }
  dialog.sheet .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: 0.75rem; margin-block: 1rem 0.25rem; }
  dialog.sheet .fields label { display: grid; gap: 0.25rem; align-content: start; font-size: var(--s); }
  dialog.sheet .fields label > span:first-child { color: var(--soft); }
  dialog.sheet .fields label:first-child { grid-column: 1 / -1; }
  dialog.sheet .help { padding: 0.25rem 0 0; }
  dialog.sheet [aria-invalid="true"] { border-color: var(--bad); }
  .wrong { color: var(--bad); }
  .heard { color: var(--good); }
  .pair { display: flex; gap: 0.25rem; min-width: 0; }
  .pair input { flex: 1; min-width: 0; }
  .actions { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-start: 1rem; }
  textarea.report { flex: none; width: 100%; margin-block-start: 0.75rem; resize: vertical; border: 1px solid var(--edge); font: 400 var(--s) / 1.5 ui-monospace, "Cascadia Mono", "Noto Sans Mono", monospace; }
  .keys { display: grid; gap: 0.375rem; }
  .keys > div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); align-items: baseline; }
  kbd { padding: 0.1rem 0.4rem; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 5px; background: var(--sunken); font: 600 var(--s) / 1.4 var(--sans); }

  .verdicts { display: flex; flex-wrap: wrap; gap: 0.375rem; margin-block-end: 0.75rem; }
  .choice { display: inline-flex; align-items: center; gap: 0.375rem; min-height: 1.875rem; padding: 0.125rem 0.625rem; border-radius: 999px; font-weight: 500; }
  .choice[aria-pressed="true"] { background: var(--wash); border-color: var(--accent); color: var(--accent); font-weight: 700; }
  .choice .many { font-variant-numeric: tabular-nums; color: var(--soft); }

  .row > th { position: relative; }
  .pen { position: absolute; inset-block-start: 0.375rem; inset-inline-end: 0; display: grid; place-items: center; width: 1.75rem; min-height: 1.75rem; padding: 0; border-color: transparent; background: none; color: var(--soft); opacity: 0; }
  tr.row:hover .pen, tr.row:focus-within .pen, tr.row:focus .pen, .pen:focus-visible { opacity: 1; }
  @media (hover: none) { .pen { opacity: 1; } }
  .row > th .name { padding-inline-end: 1.5rem; }
  .state-tag { font-weight: 700; color: var(--accent); }
  tr.ignored .name, tr.ignored td { text-decoration: line-through; }
  .sort { min-height: 1.5rem; min-width: 1.5rem; padding: 0; border: 0; background: none; color: inherit; font-size: var(--s); text-align: start; }
  .sort .arrow { font-size: 0.625rem; margin-inline-start: 0.3rem; }
  .lead.none { padding: 1rem; }
  @media (forced-colors: active) { .choice[aria-pressed="true"] { border: 2px solid Highlight; } .pen { opacity: 1; } }
`;
