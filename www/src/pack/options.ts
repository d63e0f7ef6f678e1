import type { CoreCorrection } from '../correct/corrections';

/** What a caller of `extract` may ask. */
export interface ExtractOptions {
  /** The name of the source, carried into the report. */
  source?: string | null;
  /** What a reader put right, applied before the arithmetic is checked. */
  corrections?: CoreCorrection[];
  /** How many units of its last digit a stated figure may be off before it differs; half a unit where this is left out. */
  tolerance?: number | null;
  /** Gives the reading up. */
  signal?: AbortSignal;
  /** Hears which of how many stages begins. */
  progress?: (index: number, count: number) => void;
}
