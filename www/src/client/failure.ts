/** `load`: a file of the core did not come; `crash`: the core died over a text. */
export type FailureCode = 'load' | 'crash';

/** Why there is no report. */
export class CoreFailure extends Error {
  constructor(readonly code: FailureCode, message: string) {
    super(message);
    this.name = 'CoreFailure';
  }
}
