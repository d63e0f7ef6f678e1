/** The reader of files in the forms that are one file; the build puts this in the place of `load-files.ts`. */
export { here, startFileWorker } from './load-inline';
