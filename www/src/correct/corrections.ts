/**
 * What a person put right in a report: the figures and words of an indicator, that it is right, or that it is none.
 * The core applies the figures before it checks the arithmetic; this file only remembers them. Values are never
 * changed in place: each step gives a new set, so that it can be undone.
 */
import type { Indicator, Kind, Span } from '../report';

/** What can be put right: `rates.0` is the first percentage. */
export type Field = 'name' | 'kind' | 'value' | 'plan' | 'total' | `rates.${number}` | `changes.${number}`;

/** The new words of each field, as a person writes them: `18,27 ha`. Empty: the field is not there. */
export type Edits = Partial<Record<Field, string>>;

export interface Correction {
  edits: Edits;
  state: 'edited' | 'confirmed' | 'ignored';
  /** Where the indicator stood and how it read, to find it again in a text that has changed or in a newer version. */
  anchor: Anchor;
}

export interface Anchor extends Span { name: string; quote: string; kind: Kind }

/** As the core takes it. */
export interface CoreCorrection { id: string; edits: Edits; ignored: boolean }

export class Corrections {
  static readonly none = new Corrections(new Map(), []);

  /** `lost` are those whose indicator is not in the text any more. They are kept and saved. */
  constructor(readonly known: ReadonlyMap<string, Correction>, readonly lost: readonly Correction[]) {}

  get count(): number {
    return this.known.size + this.lost.length;
  }

  of(id: string): Correction | undefined {
    return this.known.get(id);
  }

  list(): Correction[] {
    return [...this.known.values(), ...this.lost];
  }

  /** With the correction of one indicator; `null` takes it away. */
  with(id: string, correction: Correction | null): Corrections {
    const known = new Map(this.known);
    if (correction) known.set(id, correction);
    else known.delete(id);
    return new Corrections(known, this.lost);
  }

  /** What the core has to know. */
  forCore(): CoreCorrection[] {
    return [...this.known].filter(([, { edits, state }]) => state === 'ignored' || Object.keys(edits).length > 0)
      .map(([id, { edits, state }]) => ({ id, edits, ignored: state === 'ignored' }));
  }
}

/** How an indicator is found again. Made from the report as the core read it, before anything was put right. */
export function anchor(indicator: Indicator, text: string): Anchor {
  return { ...indicator.span, name: indicator.name, kind: indicator.kind, quote: text.slice(indicator.span.start, indicator.span.end) };
}

/**
 * Ties corrections to the indicators of another reading: the same words first, of several the nearest; then the same
 * name nearby. What is not found is kept as lost.
 */
export function tie(all: readonly Correction[], indicators: Indicator[], text: string): Corrections {
  const free = new Map(indicators.map((indicator) => [indicator.id, anchor(indicator, text)]));
  const known = new Map<string, Correction>();
  const lost: Correction[] = [];
  for (const correction of all) {
    const { anchor: old } = correction;
    const fits = (test: (now: Anchor) => boolean) => [...free].filter(([, now]) => test(now)).sort(([, a], [, b]) => Math.abs(a.start - old.start) - Math.abs(b.start - old.start))[0];
    const found = fits((now) => now.quote === old.quote && now.name === old.name)
      ?? fits((now) => now.quote === old.quote && now.quote.length >= 4)
      ?? fits((now) => now.name === old.name && Math.abs(now.start - old.start) < 200 && overlaps(now.quote, old.quote));
    if (!found) {
      lost.push(correction);
      continue;
    }
    free.delete(found[0]);
    known.set(found[0], { ...correction, anchor: found[1] });
  }
  return new Corrections(known, lost);
}

/** Whether a figure of one quote stands in the other. */
function overlaps(a: string, b: string): boolean {
  const figures = new Set(a.match(/\d[\d.,]*/gu) ?? []);
  return (b.match(/\d[\d.,]*/gu) ?? []).some((figure) => figures.has(figure));
}
