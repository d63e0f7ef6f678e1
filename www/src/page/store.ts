/**
 * What the reader lets this browser keep: the text and what was put right, as the content of a work file. Kept in
 * IndexedDB, which takes a text of any size; nothing is stored before somebody asks for it.
 */
const name = 'solieu';
const store = 'work';
const key = 'last';

export async function remember(content: string): Promise<void> {
  await inStore('readwrite', (work) => work.put(content, key));
}

export async function recall(): Promise<string | null> {
  // A browser without the list of databases makes an empty one here, which holds no text.
  if (!(await known())) return null;
  const found: unknown = await inStore('readonly', (work) => work.get(key));
  return typeof found === 'string' ? found : null;
}

/** Wipes everything this page has stored. */
export function forget(): Promise<void> {
  return new Promise((done, failed) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => done();
    asked.onblocked = () => done();
    asked.onerror = () => failed(asked.error ?? new Error('not deleted'));
  });
}

/** Whether something is kept, which is also whether the reader has asked for it. */
export async function known(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false;
  try {
    return (await indexedDB.databases()).some((each) => each.name === name);
  } catch {
    return false;
  }
}

async function inStore<T>(mode: IDBTransactionMode, go: (work: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await new Promise<IDBDatabase>((done, failed) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(store);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error ?? new Error('not opened'));
  });
  try {
    return await new Promise<T>((done, failed) => {
      const asked = go(database.transaction(store, mode).objectStore(store));
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error ?? new Error('not stored'));
    });
  } finally {
    database.close();
  }
}
