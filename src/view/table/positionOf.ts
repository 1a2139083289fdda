import { indexOfRow } from './rowIndex.ts';
import type { Position } from './sheetSource.ts';

/** Where in its sheet an element is; `null` for one that is not in one of its rows, as a gap is not. */
export function positionOf(element: EventTarget | null): Position | null {
  if (!(element instanceof Element)) return null;
  const cell = element.closest('tbody > tr[aria-rowindex] > *');
  const row = cell?.closest('tr');
  return cell instanceof HTMLTableCellElement && row
    ? { index: indexOfRow(row), at: cell.cellIndex }
    : null;
}
