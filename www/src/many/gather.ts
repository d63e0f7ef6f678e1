/** The files that were dropped or chosen, also those in folders, with their paths. */

export interface Gathered { file: File; path: string }

/** So many files are taken in at most; more belong to the command line. */
const most = 20_000;
/** What an operating system or an editor leaves in a folder, and nobody means. */
const strays = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/iu;

/** What a drop brought. Must be called in the event itself: the browser forgets the entries after it. */
export function dropped(data: DataTransfer): Promise<Gathered[]> {
  const entries = [...data.items].map((item) => (item.kind === 'file' && typeof item.webkitGetAsEntry === 'function' ? item.webkitGetAsEntry() : null)).filter((entry) => entry !== null);
  return entries.length > 0 ? walked(entries) : Promise.resolve(inOrder(listed([...data.files])));
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
