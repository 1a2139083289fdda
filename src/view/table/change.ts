import { changedRows, comeAndGone } from '../../assessment/index.ts';
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
  const stops = columns.flatMap(({ kind }, at) => (kind.startsWith('shown') ? [] : [at]));
  const few = comeAndGone(before, after, MOST_COMPARED);
  const { gone, come } = few ?? changedRows(before, after);
  const isLong = few === null;
  const areInPlace =
    gone.length === come.length && gone.every(({ id }, place) => id === come[place]?.id);
  // Of very many, to look up each takes a while.
  if (isLong && areInPlace) {
    const changed = come.filter((row, place) => row !== gone[place]);
    return { ids: changed.map(({ id }) => id), gone: 0, ...edgesOf(stops) };
  }
  const old = new Map(gone.map((row) => [row.id, row]));
  const ids: string[] = [];
  const places = new Set(isLong ? stops : []);
  let stayed = 0;
  for (const row of come) {
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
  return { ids, gone: old.size - stayed, ...edgesOf([...places]) };
}

const edgesOf = (places: readonly number[]) => ({
  left: Math.min(...places),
  right: Math.max(...places),
});

function differ<Row>(column: Column<Row> | undefined, one: Row, other: Row): boolean {
  return column !== undefined && column.text(one) !== column.text(other);
}

/** Whether something is entered in a cell. */
export function isFilled<Row>(column: Column<Row> | undefined, row: Row): boolean {
  return column?.kind === 'tick' ? column.isOn(row) : column?.text(row) !== '';
}
