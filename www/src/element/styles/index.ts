/** The element's style sheets, constructable so that a strict policy lets them in. */
import { charts } from './charts';
import { layout } from './layout';
import { many } from './many';
import { marks } from './marks';
import { print } from './print';
import { results } from './results';
import { table } from './table';
import { tokens } from './tokens';
import { tools } from './tools';

export const styles = [tokens, layout, marks, table, results, tools, charts, many, print];
