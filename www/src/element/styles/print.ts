/** On paper: the table, the findings, the text; no controls. A4. */
import { css } from 'lit';

export const print = css`
  so-lieu-print { display: none; }
  @media print {
    :host { color: #000; background: #fff; --surface: #fff; --ink: #000; }
    .shell, ::slotted(*) { display: none !important; }
    so-lieu-print { display: block; font-size: 10pt; line-height: 1.4; }
    so-lieu-print h1 { font-size: 14pt; margin: 0 0 4pt; }
    so-lieu-print h2 { font-size: 12pt; margin: 12pt 0 4pt; break-after: avoid; }
    so-lieu-print p { margin: 0 0 5pt; white-space: pre-wrap; }
    so-lieu-print p.heading { font-weight: 700; break-after: avoid; }
    so-lieu-print table { display: table; width: 100%; border-collapse: collapse; font-size: 9pt; }
    so-lieu-print thead { display: table-header-group; position: static; width: auto; height: auto; clip-path: none; }
    so-lieu-print tbody { display: table-row-group; }
    so-lieu-print tr { display: table-row; break-inside: avoid; }
    so-lieu-print th, so-lieu-print td { display: table-cell; position: static; padding: 2pt 4pt; border: 0.5pt solid #777; text-align: start; color: #000; background: none; }
    so-lieu-print th:first-child, so-lieu-print td:first-child { padding-inline-start: 4pt; }
    so-lieu-print td.depth-1 { padding-inline-start: 12pt; } so-lieu-print td.depth-2, so-lieu-print td.depth-3 { padding-inline-start: 20pt; }
    so-lieu-print ol { margin: 0; padding-inline-start: 16pt; }
    so-lieu-print li { break-inside: avoid; margin-block-end: 3pt; }
    so-lieu-print mark { background: none !important; color: #000 !important; border-color: #555 !important; padding-inline: 1pt; }
    so-lieu-print sup { font-size: 6.5pt; }
    so-lieu-print footer { margin-block-start: 12pt; font-size: 8pt; color: #444; overflow-wrap: anywhere; }
  }
`;
