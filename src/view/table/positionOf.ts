import { indexOfRow } from './rowIndex.ts';
import type { Position } from './sheetState.svelte.ts';

/** Where in its sheet an element is; `null` for one that is not in one of its rows. */
export function positionOf(element: EventTarget | null): Position | null {
  if (!(element instanceof Element)) return null;
  const cell = element.closest('tbody > tr > *');
  const row = cell?.closest('tr');
  return cell instanceof HTMLTableCellElement && row
    ? { index: indexOfRow(row), at: cell.cellIndex }
    : null;
}
