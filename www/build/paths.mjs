// The folders of the build.

import { fileURLToPath } from 'node:url';

/** A path from `www`. */
export const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** A path from the top of the repository. */
export const top = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The site, for any folder of any host. */
export const site = path('dist');

/** The npm package. */
export const pack = path('dist-npm');
