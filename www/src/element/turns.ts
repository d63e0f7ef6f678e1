/**
 * Drawing in turns: one piece a frame, whoever draws, so that the page answers between two of them. A piece is as large
 * as the computer has shown that it manages: long frames make the next piece smaller, short ones larger.
 */

/** What a frame of drawing may take with its layout and painting, in milliseconds. */
const aim = 20;
/** A share of 1 is what a very slow computer manages. */
const most = 16;

export class Turns {
  /** Elements of a page share its frames. */
  static readonly shared = new Turns();

  readonly #waiting = new Map<object, (share: number) => void>();
  #share = 1;
  #frame = 0;
  #begin = 0;
  /** Whether the frame of a turn is not painted yet. */
  #drawing = false;
  #clock: MessageChannel | null = null;

  /** Asks for one turn. `draw` is told how many times the smallest piece it may draw. An owner waits for one turn at a time. */
  ask(owner: object, draw: (share: number) => void): void {
    this.#waiting.set(owner, draw);
    if (this.#frame !== 0) return;
    // What was drawn before the first turn has a frame of its own: it is what somebody waits for.
    this.#frame = requestAnimationFrame(this.#drawing ? () => this.#turn() : () => { this.#frame = requestAnimationFrame(() => this.#turn()); });
  }

  /** An owner that draws no more. */
  forget(owner: object): void {
    this.#waiting.delete(owner);
    if (this.#waiting.size > 0 || this.#frame === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #turn(): void {
    const [first] = this.#waiting;
    this.#frame = 0;
    if (!first) return;
    const [owner, draw] = first;
    this.#waiting.delete(owner);
    this.#begin = performance.now();
    this.#drawing = true;
    draw(this.#share);
    // The next task comes after this frame is laid out and painted.
    this.#clock ??= this.#watch();
    this.#clock.port2.postMessage(null);
    if (this.#waiting.size > 0) this.#frame = requestAnimationFrame(() => this.#turn());
  }

  #watch(): MessageChannel {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      this.#drawing = false;
      const took = performance.now() - this.#begin;
      this.#share = Math.min(most, Math.max(1, this.#share * Math.min(2, aim / Math.max(1, took))));
    };
    return channel;
  }
}

/** Settled when what stands in the document now has been painted, or a moment later where nothing is painted. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, 150);
    requestAnimationFrame(() => {
      clearTimeout(late);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => { channel.port1.close(); done(); };
      channel.port2.postMessage(null);
    });
  });
}
