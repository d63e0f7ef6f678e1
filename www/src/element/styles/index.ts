/** The element's style sheets, constructable so that a strict policy lets them in. */
import { layout } from './layout';
import { marks } from './marks';
import { results } from './results';
import { table } from './table';
import { tokens } from './tokens';

export const styles = [tokens, layout, marks, table, results];
