/** The table over the reports of a batch: made anew when reports or matches change. Knows no drawing. */
import { absent, type Comparison, type CompareRow, type FilledForm, type Matches, type Measure, type TableJob, type TableParts } from '../client/file-job';
import { Broken, Pool, Stopped } from '../client/pool';
import type { Language } from '../words/language';
import { comparedMost, type Batch } from './batch';

export type Phase = 'none' | 'running' | 'done' | 'broken' | 'absent' | 'large';

export class Comparing {
  phase: Phase = 'none';
  table: Comparison | null = null;
  matches: Required<Matches> = { rows: [], joined: [], parted: [], form: [], between: null };
  readonly #pool = new Pool(1);
  #turn = 0;

  constructor(readonly batch: Batch, readonly changed: () => void) {}

  /** Makes the table of the reports that are read. The one before stays until it is there. */
  async refresh(): Promise<void> {
    const turn = ++this.#turn;
    const newest = () => turn === this.#turn;
    const done = this.batch.of('done');
    if (done < 2 || done > comparedMost) {
      this.phase = done < 2 ? 'none' : 'large';
      this.table = null;
      this.#pool.stop();
      this.changed();
      return;
    }
    this.phase = 'running';
    this.changed();
    try {
      // What is under way is of reports that have changed.
      this.#pool.stop();
      const answer = await this.#ask('parts', [], 'vi');
      const parts = answer?.parts;
      if (!newest() || !parts) return;
      const table = await taken(parts, newest);
      if (!table || !newest()) return;
      this.table = table;
      this.phase = 'done';
    } catch (thrown) {
      if (thrown instanceof Stopped || !newest()) return;
      this.phase = thrown instanceof Broken && thrown.message === absent ? 'absent' : 'broken';
    }
    this.changed();
  }

  /** Puts all of one row to another by hand. */
  join(row: string, other: string): void {
    this.matches = { ...this.matches, rows: [...this.matches.rows, { row, with: other }] };
    void this.refresh();
  }

  /** Takes a match by hand back. */
  unjoin(place: number): void {
    this.matches = { ...this.matches, rows: this.matches.rows.filter((_, at) => at !== place) };
    void this.refresh();
  }

  /** Sets the results of two reports against each other, by the keys of their columns; `null` for none. */
  between(keys: [string, string] | null): void {
    this.matches = { ...this.matches, between: keys };
    void this.refresh();
  }

  async book(measures: Measure[], language: Language): Promise<Uint8Array | null> {
    return (await this.#ask('book', measures, language))?.book ?? null;
  }

  async records(measures: Measure[], language: Language): Promise<string[][]> {
    return (await this.#ask('records', measures, language))?.records ?? [];
  }

  /** Fills in a form. Rejects with the reason why it cannot be. */
  async form(file: File, measure: Measure, language: Language): Promise<FilledForm | null> {
    const bytes = await file.arrayBuffer();
    return (await this.#ask({ name: file.name, bytes }, [measure], language))?.form ?? null;
  }

  close(): void {
    this.#turn += 1;
    this.#pool.stop();
  }

  async #ask(want: TableJob['want'], measures: Measure[], language: Language) {
    const reports = this.batch.items.map(({ state, json }) => (state === 'done' ? json : null)).filter((json) => json !== null);
    return (await this.#pool.ask({ kind: 'table', reports, matches: this.matches, language, measures, want })).table;
  }
}

/** Takes a table in, each piece in a task of its own. */
async function taken({ head, rows }: TableParts, wanted: () => boolean): Promise<Comparison | null> {
  const table = JSON.parse(await head.text()) as Comparison;
  for (const piece of rows) {
    const words = await piece.text();
    if (!wanted()) return null;
    table.rows.push(...(JSON.parse(words) as CompareRow[]));
  }
  return table;
}
