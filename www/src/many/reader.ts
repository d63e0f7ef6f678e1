/** One worker for single files and for what is pasted; it ends when nothing was asked of it for a while. */
import type { FileAnswer, FileJob } from '../client/file-job';
import { Pool } from '../client/pool';

const pool = new Pool(1);
let asked = 0;
let end = 0;

export async function read(job: FileJob): Promise<FileAnswer> {
  asked += 1;
  clearTimeout(end);
  try {
    return await pool.ask(job);
  } finally {
    asked -= 1;
    if (asked === 0) end = self.setTimeout(() => pool.stop(), 20_000);
  }
}
