/** The rows that are printed: all but those set aside. */
import type { Row } from '../view/rows';
import type { Reading } from './reading';

export function rows({ groups, corrections }: Reading): Row[] {
  return groups.flatMap((group) => group.rows).filter(({ indicator }) => corrections.of(indicator.id)?.state !== 'ignored');
}
