// `khung.js`, for the page around a frame.

import { rolldown } from 'rolldown';

import { path } from './paths.mjs';

export async function parent() {
  const bundle = await rolldown({ input: path('src/frame/parent.ts'), logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true, banner: '/*! Solieu, MIT OR Apache-2.0 */' });
  await bundle.close();
  return output[0].code;
}
