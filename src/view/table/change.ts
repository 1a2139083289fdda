import { changedPart } from '../../assessment/index.ts';
import type { Column } from './column.ts';

/** What is not the same in a sheet any more. */
export interface Change<Row extends { readonly id: string }> {
  /** Of the rows that have come, or have other cells; from the first to the last. */
  readonly ids: readonly Row['id'][];
  /** How many rows have gone. */
  readonly gone: number;
  /** The places of the first and the last column in which they differ. */
  readonly left: number;
  readonly right: number;
}

/** Of more rows than that, nobody asks which cells. */
export const MOST_COMPARED = 4_000;

/** Only what is seen in the columns that are filled in: rows may have answers of other screens. */
export function changeBetween<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
  columns: readonly Column<Row>[],
): Change<Row> {
  const { start, endBefore, endAfter } = changedPart(before, after);
  const stops = columns.flatMap(({ kind }, at) => (kind.startsWith('shown') ? [] : [at]));
  const old = new Map(before.slice(start, endBefore).map((row) => [row.id, row]));
  const isLong = endAfter - start > MOST_COMPARED;
  const ids: string[] = [];
  const places = new Set(isLong ? stops : []);
  let stayed = 0;
  for (const row of after.slice(start, endAfter)) {
    const last = old.get(row.id);
    if (last) stayed += 1;
    if (last === row) continue;
    if (isLong) {
      ids.push(row.id);
      continue;
    }
    const differing = stops.filter((at) =>
      last ? differ(columns[at], last, row) : isFilled(columns[at], row),
    );
    if (last && differing.length === 0) continue;
    ids.push(row.id);
    // A row that has come blank is all new.
    for (const at of differing.length > 0 ? differing : stops) places.add(at);
  }
  return {
    ids,
    gone: old.size - stayed,
    left: Math.min(...places),
    right: Math.max(...places),
  };
}

function differ<Row>(column: Column<Row> | undefined, one: Row, other: Row): boolean {
  return column !== undefined && column.text(one) !== column.text(other);
}

/** Whether something is entered in a cell. */
export function isFilled<Row>(column: Column<Row> | undefined, row: Row): boolean {
  return column?.kind === 'tick' ? column.isOn(row) : column?.text(row) !== '';
}
