/** The files that were dropped or chosen, also those in folders and archives, with their paths. */
import { isFailure, type Place, type Sentence } from '../client/file-job';
import { read } from './reader';

export interface Gathered {
  file: File;
  path: string;
  /** Where in the file, which is an archive, it is. */
  place?: Place | undefined;
  /** Why it is not read. */
  failure?: Sentence;
}

/** So many files are taken in at most; more belong to the command line. */
const most = 20_000;
/** What an operating system or an editor leaves in a folder, and nobody means. */
const strays = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/iu;

/** What a drop brought. Must be called in the event itself: the browser forgets the entries after it. */
export function dropped(data: DataTransfer): Promise<Gathered[]> {
  const entries = [...data.items].map((item) => (item.kind === 'file' && typeof item.webkitGetAsEntry === 'function' ? item.webkitGetAsEntry() : null)).filter((entry) => entry !== null);
  return entries.length > 0 ? walked(entries) : Promise.resolve(inOrder(listed([...data.files])));
}

/**
 * What is in archives, in their place: only their lists are read now, and no more than a list of one is ever held. Gives
 * the very array where there is no archive in it.
 */
export async function unpacked(files: Gathered[]): Promise<Gathered[]> {
  if (!files.some(isArchive)) return files;
  const found: Gathered[] = [];
  for (const each of files) {
    if (!isArchive(each)) found.push(each);
    else found.push(...await inside(each));
  }
  return found.slice(0, most);
}

const isArchive = ({ file, place }: Gathered): boolean => !place && /\.zip$/iu.test(file.name);

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
export function listed(files: File[]): Gathered[] {
  return files.map((file) => ({ file, path: file.webkitRelativePath || file.name }))
    .filter(({ path }) => path.split('/').every((part) => !strays.test(part)))
    .slice(0, most);
}

async function walked(roots: FileSystemEntry[]): Promise<Gathered[]> {
  const found: Gathered[] = [];
  const walk = async (entry: FileSystemEntry, before: string): Promise<void> => {
    if (found.length >= most || strays.test(entry.name)) return;
    const path = `${before}${entry.name}`;
    if (entry.isFile) {
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
  return inOrder(found);
}

/** By their names, figures as numbers: `2.docx` before `10.docx`. */
function inOrder(files: Gathered[]): Gathered[] {
  return files.sort((a, b) => a.path.localeCompare(b.path, 'vi', { numeric: true }));
}
