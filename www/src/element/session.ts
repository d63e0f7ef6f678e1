/**
 * What one element is working on: its text, the reading of it, and what its reader put right. Knows the core and no
 * drawing; tells its element of every step by `changed`.
 */
import { Core, CoreFailure, Overtaken } from '../client/core';
import { anchor, Corrections, tie, type Correction } from '../correct/corrections';
import type { Report } from '../report';
import { breath, paced } from '../view/pace';
import { prepare, unread, type Reading } from './reading';

/** `stopped`: its reader did not want to wait for the reading of this text. */
export type Phase = 'idle' | 'running' | 'done' | 'broken' | 'large' | 'stopped';

/** Longer texts, in bytes of UTF-8, are kept but not read. */
export const limit = 20_000_000;
/** From so many characters on the report comes in parts, which the page takes in one after the other. */
export const parted = 20_000;
/** From so many characters on the steps of a reading are told, and it can be cancelled. */
const long = 200_000;

/** A text that was put aside, with what was put right in it. */
export interface Earlier { text: string; source: string | null; corrections: readonly Correction[]; why: 'cleared' | 'replaced' | 'converted' }

export class Session {
  text = '';
  source: string | null = null;
  phase: Phase = 'idle';
  reading: Reading | null = null;
  /** The text without marks, where its reading was stopped. */
  plain: Reading | null = null;
  failure: CoreFailure | null = null;
  corrections = Corrections.none;
  earlier: Earlier | null = null;
  /** How far a long reading is, from 0 to 1. */
  progress: number | null = null;
  #past: Corrections[] = [];
  #turn = 0;
  /** Corrections of another reading, to be tied to the next one. */
  #loose: readonly Correction[] = [];

  constructor(readonly changed: () => void, readonly told: (reading: Reading | null, failure: CoreFailure | null) => void, readonly core = Core.shared) {}

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Whether something would be lost that only a person can make. */
  get hasWork(): boolean {
    return this.corrections.count > 0 || this.#loose.length > 0;
  }

  /** All corrections, also those that wait for a reading. */
  list(): readonly Correction[] {
    return this.#loose.length > 0 ? this.#loose : this.corrections.list();
  }

  /** Another text in the place of the present one, to be read next. `corrections` are tied to it. */
  set(text: string, { source = null, corrections = [] }: { source?: string | null; corrections?: readonly Correction[] } = {}): void {
    this.text = text;
    this.source = source;
    this.earlier = null;
    this.corrections = Corrections.none;
    this.#past = [];
    this.#loose = corrections;
  }

  /** The present text was changed by its writer, and is to be read next; corrections go with the words they stand at. */
  edit(text: string): void {
    this.#loose = this.list();
    this.text = text;
    this.earlier = null;
  }

  /** Puts another text in the place of the present one, which can be brought back with its corrections. */
  replace(text: string, why: Earlier['why'], keep: boolean, source: string | null = null, corrections: readonly Correction[] = []): void {
    const earlier = keep && this.text !== '' ? { text: this.text, source: this.source, corrections: this.list(), why } : null;
    this.set(text, { source, corrections });
    this.earlier = earlier;
  }

  /** Reads the text. Gives the reading, or null when there is none or a newer one came. */
  async read(): Promise<Reading | null> {
    const turn = ++this.#turn;
    const { text } = this;
    this.plain = null;
    const newest = () => turn === this.#turn;
    this.failure = null;
    this.progress = null;
    if (text === '') return this.#settle('idle', null);
    if (bytes(text) > limit) return this.#settle('large', null);
    this.phase = 'running';
    this.changed();
    try {
      if (this.#loose.length > 0) {
        const plain = await this.core.extract(this, text, { source: this.source });
        if (!newest()) return null;
        this.corrections = tie(this.#loose, plain.report.indicators, text);
        this.#loose = [];
        this.#past = [];
      }
      const { corrections } = this;
      const heard = (index: number, count: number) => {
        if (!newest() || text.length < long) return;
        this.progress = index / count;
        this.changed();
      };
      const wish = { source: this.source, corrections: corrections.forCore(), ...(text.length > parted ? { heard } : {}) };
      const { report, ms } = await this.core.extract(this, text, wish);
      // Of a long report the last piece has just come in.
      if (text.length > parted) await breath();
      if (!newest()) return null;
      const reading = await paced(prepare(text, report, corrections, ms), newest);
      return reading && newest() ? this.#settle('done', reading) : null;
    } catch (error) {
      if (error instanceof Overtaken || !newest()) return null;
      this.failure = error instanceof CoreFailure ? error : new CoreFailure('crash', String(error));
      return this.#settle('broken', null);
    }
  }

  /** Ends a reading under way. The text stays, and so does its last reading; that of another text does not. */
  cancel(): void {
    this.#turn += 1;
    this.core.cancel(this);
    this.progress = null;
    if (this.reading?.text === this.text) {
      this.phase = 'done';
      this.changed();
      return;
    }
    const { text } = this;
    const turn = this.#turn;
    this.#settle('stopped', null);
    void paced(prepare(text, unread, Corrections.none, 0), () => turn === this.#turn).then((plain) => {
      if (!plain || turn !== this.#turn) return;
      this.plain = plain;
      this.changed();
    });
  }

  /** Puts an indicator right, or with `null` leaves it as it was read. Findings are computed anew. */
  correct(id: string, change: Pick<Correction, 'edits' | 'state'> | null): Promise<Reading | null> {
    const indicator = this.reading?.indicators.get(id);
    if (!indicator) return Promise.resolve(null);
    const known = this.corrections.of(id);
    this.#past.push(this.corrections);
    this.corrections = this.corrections.with(id, change && { ...change, anchor: known?.anchor ?? anchor(indicator, this.text) });
    return this.read();
  }

  /** Takes the last correction back. */
  undo(): Promise<Reading | null> {
    const before = this.#past.pop();
    if (!before) return Promise.resolve(null);
    this.corrections = before;
    return this.read();
  }

  /** The report as it is told outside. */
  get report(): Report | null {
    return this.reading?.report ?? null;
  }

  #settle(phase: Phase, reading: Reading | null): Reading | null {
    this.phase = phase;
    this.reading = reading;
    this.progress = null;
    this.changed();
    this.told(reading, this.failure);
    return reading;
  }
}

/** Bytes of UTF-8; counted exactly only where it matters. */
export function bytes(text: string): number {
  return text.length > limit || text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;
}
