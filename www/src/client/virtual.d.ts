/** Made by the build, see `build/inline-core.mjs`. */
declare module 'virtual:solieu-core' {
  /** Whether the modules stand here letter by letter; else they are gzip and then base64. */
  export const plain: boolean;
  /** The module. */
  export const gzip: string;
  /** The reader of files, the same way. */
  export const files: string;
  /** The text of the worker, a classic script. */
  export const program: string;
}

/** What the package needs of Node; the types of Node as a whole would change those of the page. */
declare module 'node:fs/promises' {
  export function readFile(path: URL): Promise<Uint8Array<ArrayBuffer>>;
}

/** The marks and verdicts as the element draws them, made by `build/guide.mjs` from its style sheets. */
declare module 'virtual:solieu-look.css' {}
