/** `so-lieu.iife.js`: the element and the core in one classic script. The page finds `solieu.extract` beside the element. */
export { SoLieu } from '../element/so-lieu';
export { CoreFailure, dispose, extract, load } from './headless';
