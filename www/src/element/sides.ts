/** The two sides of an element, text and table: what an indicator is on each of them stands there to be gone to. */
import type { Indicator } from '../report';
import { everything } from '../view/filter';
import type { Side } from './linking';
import type { SoLieu } from './so-lieu';

/** Opens both sides at an indicator that was chosen on one of them. */
export async function openSides(element: SoLieu, { id, span }: Indicator, from: Side): Promise<void> {
  if (from === 'result') element.view = 'read';
  else element.tab = 'table';
  await element.updateComplete;
  await element.renderRoot.querySelector('so-lieu-read')?.reveal(span.start);
  const table = element.renderRoot.querySelector('so-lieu-table');
  if (!table || (await table.reveal(id)) || from !== 'text') return;
  // What was chosen in the text must be seen in the table, whatever the filter says.
  element.filter = everything;
  await element.updateComplete;
  await table.updateComplete;
  await table.reveal(id);
}
