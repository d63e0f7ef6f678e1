/** Colours, type and space. Every pair of ink and ground has a contrast of 4.5 or more, borders of controls 3 or more. */
import { css } from 'lit';

const light = css`
  --bg: #f5f3ed; --surface: var(--so-lieu-surface, #ffffff); --sunken: var(--so-lieu-sunken, #faf8f3); --ink: var(--so-lieu-ink, #1b2428); --soft: var(--so-lieu-soft, #4f5a60); --line: var(--so-lieu-line, #ddd8cc); --edge: var(--so-lieu-edge, #80878a);
  --accent: var(--so-lieu-accent, #0b5563); --on-accent: var(--so-lieu-on-accent, #ffffff); --wash: var(--so-lieu-wash, #e4f0f1); --focus: #0b5563;
  --value-bg: #dceaf7; --value-ink: #11385a; --value-edge: #2f6ea5;
  --plan-bg: #fcf0d3; --plan-ink: #553a00; --plan-edge: #9a6a08;
  --total-bg: #ece6f7; --total-ink: #402a6c; --total-edge: #7658b0;
  --rate-bg: #dcf0e2; --rate-ink: #124a29; --rate-edge: #2c8050;
  --change-bg: #e9edef; --change-ink: #26343b; --change-edge: #5d6f78;
  --bar: #5d7f8c; --bad: #a6231a; --bad-bg: #fdecea; --warn: #7a5200; --warn-bg: #fdf3da; --good: #1c6b3c; --good-bg: #e5f4ea; --calm-bg: #eef2f3;
  --shade: 0 1px 2px rgb(40 34 20 / 6%), 0 4px 16px rgb(40 34 20 / 5%);
`;

const dark = css`
  --bg: #12171a; --surface: var(--so-lieu-surface, #1a2125); --sunken: var(--so-lieu-sunken, #161c20); --ink: var(--so-lieu-ink, #e7ebec); --soft: var(--so-lieu-soft, #a9b4b9); --line: var(--so-lieu-line, #313b41); --edge: var(--so-lieu-edge, #77838a);
  --accent: var(--so-lieu-accent, #74cbd8); --on-accent: var(--so-lieu-on-accent, #06262c); --wash: var(--so-lieu-wash, #19343a); --focus: #8fdbe6;
  --value-bg: #1c3852; --value-ink: #d5e8fa; --value-edge: #6fabdd;
  --plan-bg: #43340f; --plan-ink: #fbe7b4; --plan-edge: #d2a340;
  --total-bg: #37294f; --total-ink: #e6dbfa; --total-edge: #ac91e2;
  --rate-bg: #17402a; --rate-ink: #cdf0da; --rate-edge: #5cba84;
  --change-bg: #2a353b; --change-ink: #e2eaee; --change-edge: #93a6b0;
  --bar: #7fa3b1; --bad: #ff9d92; --bad-bg: #40201d; --warn: #f0c674; --warn-bg: #3a2f14; --good: #86d6a4; --good-bg: #17321f; --calm-bg: #20292d;
  --shade: 0 1px 2px rgb(0 0 0 / 40%);
`;

/** Every `--so-lieu-*` of the page goes before the element's own. Listed in `pack/contract.json`. */
export const tokens = css`
  :host {
    ${light}
    color-scheme: light;
    /* Families whose Vietnamese is complete, with stacked marks well placed. */
    --sans: var(--so-lieu-font, "Segoe UI", "Noto Sans", "Helvetica Neue", Roboto, system-ui, sans-serif);
    --s: 0.8125rem; --m: 0.9375rem; --l: 1.0625rem; --xl: 1.25rem;
    display: block; min-height: 0;
    color: var(--ink); font: 400 var(--m) / 1.5 var(--sans);
    text-size-adjust: 100%;
  }
  @media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${dark} color-scheme: dark; } }
  :host([theme="dark"]) { ${dark} color-scheme: dark; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  h2, h3, h4, p, ul, dl, dd { margin: 0; padding: 0; }
  ul { list-style: none; }
  .visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .icon { width: 1.1em; height: 1.1em; flex: none; vertical-align: -0.18em; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
  button, summary { font: inherit; font-size: var(--s); font-weight: 600; color: var(--ink); cursor: pointer; }
  button, details.menu > summary {
    min-height: 2.125rem; padding: 0.25rem 0.875rem; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface);
  }
  button:hover:not(:disabled), details.menu > summary:hover { border-color: var(--accent); color: var(--accent); }
  button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
  button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
  button.primary:hover:not(:disabled) { color: var(--on-accent); filter: brightness(1.1); }
  button.link { min-height: 1.75rem; padding: 0 0.25rem; border: 0; background: none; color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
  summary { min-height: 1.75rem; }
  @media (prefers-reduced-motion: no-preference) { button, .tab, mark, tr { transition: background-color 120ms, border-color 120ms, color 120ms; } }
`;
