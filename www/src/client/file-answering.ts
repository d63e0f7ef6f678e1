/** Makes the worker that calls it answer jobs. */
import { isFailure, perform, type FileAnswer, type FileFailure, type FileJob, type Modules } from './file-job';

/** What the worker tells. `broken` is the reason why it could not work at all. */
export type FileReply = { id: number } & ({ answer: FileAnswer } | { failure: FileFailure } | { broken: string });

export function answering(modules: Modules): void {
  onmessage = ({ data: { id, job } }: MessageEvent<{ id: number; job: FileJob }>) => {
    void replied(job, modules).then((reply) => postMessage({ id, ...reply } satisfies FileReply));
  };
}

export async function replied(job: FileJob, modules: Modules): Promise<{ answer: FileAnswer } | { failure: FileFailure } | { broken: string }> {
  try {
    return { answer: await perform(job, modules) };
  } catch (thrown) {
    return isFailure(thrown) ? { failure: thrown } : { broken: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
