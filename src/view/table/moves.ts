import type { Move } from './keys.ts';
import type { Position } from './sheetState.svelte.ts';

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

/** Where a move leads; at an edge it stays. */
export function moved(
  { index, at }: Position,
  to: Move,
  { count, screenful, stops }: Extent,
): Position {
  const [first = at, last = at] = [stops[0], stops.at(-1)];
  const row = (next: number): Position => ({ index: Math.max(0, Math.min(next, count - 1)), at });
  switch (to) {
    case 'up':
      return row(index - 1);
    case 'down':
      return row(index + 1);
    case 'page-up':
      return row(index - screenful);
    case 'page-down':
      return row(index + screenful);
    case 'column-start':
      return row(0);
    case 'column-end':
      return row(count - 1);
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
