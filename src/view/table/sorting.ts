import { parseCount } from '../../assessment/index.ts';
import type { Column } from './column.ts';

export type Direction = 'ascending' | 'descending';

export interface Sorting {
  /** Its id. */
  readonly column: string;
  readonly direction: Direction;
}

/** What a row is sorted by; `null` where its cell is empty. */
export type SortKey = number | string | null;

/** The next of: upwards, downwards, as entered. */
export function turned(sorting: Sorting | null, column: string): Sorting | null {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** A count that can't be read is sorted as a text. */
export function sortKeyOf<Row>(column: Column<Row>, row: Row): SortKey {
  if (column.kind === 'tick') return column.isOn(row) ? 1 : 0;
  const text = column.text(row).trim();
  if (text === '') return null;
  if (column.kind !== 'count' && column.kind !== 'shown-figure') return text;
  const parsed = parseCount(text);
  return parsed.ok ? parsed.count : text;
}

/** As in a spreadsheet: numbers before texts, the other way round downwards, and what is empty always last. */
export function compareKeys(
  one: SortKey,
  other: SortKey,
  direction: Direction,
  compareTexts: (one: string, other: string) => number,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return (direction === 'ascending' ? 1 : -1) * compared(one, other, compareTexts);
}

function compared(
  one: number | string,
  other: number | string,
  compareTexts: (one: string, other: string) => number,
): number {
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return typeof one === 'number' ? -1 : 1;
}
