/** When what an element has come to is drawn: not while a short reading runs, and a long one in three frames. */
import type { Reading } from './reading';
import { parted, type Session } from './session';
import type { SoLieu } from './so-lieu';
import { painted } from './turns';

/** A reading that ends sooner, in milliseconds, is not seen to run: only its end is drawn. */
const patience = 100;

export class Stages {
  /** What is drawn of a long reading by now: the frame of the results, then the table, then the text. */
  now: 'frame' | 'table' | 'all' = 'all';
  /** Settled when all of the last reading is drawn or on its way. */
  settled: Promise<void> = Promise.resolve();
  /** Whether the reading that comes is of another text, and not of this one after a key or a correction. */
  fresh = false;
  #timer = 0;

  constructor(readonly element: SoLieu, readonly session: Session) {}

  /** Draws the next step of the session; `late` hears of a reading that takes long enough to be wondered about. */
  step(late: () => void): void {
    const waits = () => this.session.phase === 'running' && this.session.progress === null;
    if (!waits()) {
      this.element.requestUpdate();
      return;
    }
    if (this.#timer !== 0) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      if (!waits()) return;
      this.element.requestUpdate();
      late();
    }, patience);
  }

  /** A reading has come: one of another long text is drawn in stages. */
  begin(reading: Reading): void {
    if (this.fresh && reading.text.length >= parted) this.settled = this.#inTurn(reading);
    this.fresh = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  /** In three frames, so that none of them holds up the page. */
  async #inTurn(reading: Reading): Promise<void> {
    for (const stage of ['frame', 'table', 'all'] as const) {
      this.now = stage;
      this.element.requestUpdate();
      if (stage !== 'all') await painted();
      if (this.session.reading !== reading) break;
    }
    this.now = 'all';
    this.element.requestUpdate();
  }
}
