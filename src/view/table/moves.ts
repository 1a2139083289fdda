import type { Move } from './keys.ts';
import type { Position } from './sheetSource.ts';

/** How far a sheet goes. */
interface Extent {
  /** How many rows there are; at least one. */
  readonly count: number;
  /** How many a screenful holds. */
  readonly screenful: number;
  /** The places of the columns that can be gone to, in order; at least one. */
  readonly stops: readonly number[];
}

/** The place that can be gone to at a place, or before it where there is none, or else the first. */
export function stopAt(at: number, stops: readonly number[]): number {
  return stops.findLast((stop) => stop <= at) ?? stops[0] ?? 0;
}

/** So many rows further down, or with a minus up; at an edge it stays. */
export function rowsOn({ index, at }: Position, rows: number, count: number): Position {
  return { index: Math.max(0, Math.min(index + rows, count - 1)), at };
}

/** Where a move leads; at an edge it stays. */
export function moved(from: Position, to: Move, { count, screenful, stops }: Extent): Position {
  const { index, at } = from;
  const [first = at, last = at] = [stops[0], stops.at(-1)];
  switch (to) {
    case 'up':
      return rowsOn(from, -1, count);
    case 'down':
      return rowsOn(from, 1, count);
    case 'page-up':
      return rowsOn(from, -screenful, count);
    case 'page-down':
      return rowsOn(from, screenful, count);
    case 'column-start':
      return { index: 0, at };
    case 'column-end':
      return { index: count - 1, at };
    case 'left':
      return { index, at: stops.findLast((stop) => stop < at) ?? at };
    case 'right':
      return { index, at: stops.find((stop) => stop > at) ?? at };
    case 'row-start':
      return { index, at: first };
    case 'row-end':
      return { index, at: last };
    case 'first':
      return { index: 0, at: first };
    case 'last':
      return { index: count - 1, at: last };
  }
}
