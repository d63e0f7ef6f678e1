/** The files that were dropped or chosen, also those in folders and archives, with their paths. */
import { isFailure, type Place, type Sentence } from '../client/file-job';
import { breath } from '../view/pace';
import { read } from './reader';

export interface Gathered {
  file: File;
  path: string;
  /** Where in the file, which is an archive, it is. */
  place?: Place | undefined;
  /** Why it is not read. */
  failure?: Sentence;
}

/** What was found, and how many files beyond what is taken in at once. */
export interface Haul {
  files: Gathered[];
  left: number;
}

/** So many files are taken in at once; more belong to the command line. */
export const most = 20_000;
/** What an operating system or an editor leaves in a folder, and nobody means. */
const strays = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/iu;

/** What a drop brought. Must be called in the event itself: the browser forgets the entries after it. */
export function dropped(data: DataTransfer): Promise<Haul> {
  const entries = [...data.items].map((item) => (item.kind === 'file' && typeof item.webkitGetAsEntry === 'function' ? item.webkitGetAsEntry() : null)).filter((entry) => entry !== null);
  return entries.length > 0 ? walked(entries) : ordered(listed([...data.files]));
}

/**
 * What is in archives, in their place: only their lists are read now, and no more than a list of one is ever held. Gives
 * the very array where there is no archive in it.
 */
export async function unpacked({ files, left }: Haul): Promise<Haul> {
  if (!files.some(isArchive)) return { files, left };
  const found: Gathered[] = [];
  for (const each of files) {
    if (!isArchive(each)) found.push(each);
    else for (const entry of await inside(each)) found.push(entry);
  }
  return cut(found, left);
}

const isArchive = ({ file, place }: Gathered): boolean => !place && /\.zip$/iu.test(file.name);

/** As many as are taken in at once. */
const cut = (found: Gathered[], left = 0): Haul => ({ files: found.slice(0, most), left: left + Math.max(0, found.length - most) });

/** So much of the end of an archive is read first; mostly the whole list is in it. */
const tail = 256 * 1024;

async function inside(archive: Gathered): Promise<Gathered[]> {
  const { file, path } = archive;
  try {
    const head = await file.slice(0, 4).arrayBuffer();
    for (let from = Math.max(0, file.size - tail); ;) {
      const { entries } = await read({ kind: 'list', head, tail: await file.slice(from).arrayBuffer(), length: file.size });
      if (typeof entries === 'number') from = entries;
      else if (!entries) return [archive];
      else return entries.map((entry) => ({ file, path: `${path}/${entry.path}`, place: entry.place, ...(entry.failure ? { failure: entry.failure } : {}) }));
    }
  } catch (thrown) {
    return [isFailure(thrown) ? { ...archive, failure: thrown } : archive];
  }
}

/** The bytes of a file; of one in an archive those that it is unpacked from. */
export function bytesOf({ file, place }: Pick<Gathered, 'file' | 'place'>): Promise<ArrayBuffer> {
  return (place ? file.slice(place[0], place[1]) : file).arrayBuffer();
}

/** What a field brought; a folder's files carry their paths. */
export function listed(files: File[]): Haul {
  return cut(files.map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => path.split('/').every((part) => !strays.test(part))));
}

async function walked(roots: FileSystemEntry[]): Promise<Haul> {
  const found: Gathered[] = [];
  let left = 0;
  const walk = async (entry: FileSystemEntry, before: string): Promise<void> => {
    if (strays.test(entry.name)) return;
    const path = `${before}${entry.name}`;
    if (entry.isFile) {
      if (found.length >= most) {
        left += 1;
        return;
      }
      const file = await new Promise<File | null>((done) => (entry as FileSystemFileEntry).file(done, () => done(null)));
      if (file) found.push({ file, path });
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      // A folder is read in pieces; an empty piece ends it.
      const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
      if (some.length === 0) return;
      for (const each of some) await walk(each, `${path}/`);
    }
  };
  for (const root of roots) await walk(root, '');
  return ordered({ files: found, left });
}

/** So many names are compared before the page may answer. */
const run = 2_000;

/** By their names, figures as numbers: `2.docx` before `10.docx`. Long lists are sorted in runs and put together in pieces. */
async function ordered({ files, left }: Haul): Promise<Haul> {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  let runs: Gathered[][] = [];
  for (let from = 0; from < files.length; from += run) {
    runs.push(files.slice(from, from + run).sort((a, b) => compare(a.path, b.path)));
    if (files.length > run) await breath();
  }
  while (runs.length > 1) {
    const longer: Gathered[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(await together(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return { files: runs[0] ?? [], left };
}

/** Two runs as one. */
async function together(one: Gathered[], other: Gathered[], compare: (a: string, b: string) => number): Promise<Gathered[]> {
  const both: Gathered[] = [];
  for (let [a, b] = [0, 0]; a < one.length || b < other.length;) {
    const [left, right] = [one[a], other[b]];
    const next = left && (!right || compare(left.path, right.path) <= 0) ? left : right;
    if (!next) break;
    if (next === left) a += 1;
    else b += 1;
    both.push(next);
    if (both.length % run === 0) await breath();
  }
  return both;
}
