/** Holds the published types to the code: this file does nothing, and does not compile when they drift apart. */
import type * as browser from './headless';
import type * as node from './headless-node';
import type { ExtractOptions } from './options';
import type * as told from './solieu.d.ts';

type Holds<T extends true> = T;
type Same<A, B> = [A, B] extends [B, A] ? true : false;

export type Checks = [
  Holds<Same<Omit<typeof told, 'CoreFailure'>, Omit<typeof browser, 'CoreFailure'>>>,
  Holds<Same<Omit<typeof told, 'CoreFailure'>, Omit<typeof node, 'CoreFailure'>>>,
  Holds<Same<ConstructorParameters<typeof told.CoreFailure>, ConstructorParameters<typeof browser.CoreFailure>>>,
  Holds<Same<told.ExtractOptions, ExtractOptions>>,
];
