import type { NamedRow } from './sheetSource.ts';

/**
 * Of all rows, those in which something is entered; and those in which something was while they were shown, so
 * that none goes from under the hands of whoever takes its only answer back.
 */
export function staying<Row extends NamedRow>(): (
  entered: readonly Row[],
  all: readonly Row[],
) => readonly Row[] {
  let last: readonly Row[] = [];
  return (entered, all) => {
    last = entered.length < last.length ? withThose(last, entered, all) : entered;
    return last;
  };
}

function withThose<Row extends NamedRow>(
  last: readonly Row[],
  entered: readonly Row[],
  all: readonly Row[],
): readonly Row[] {
  const ids = new Set([...last, ...entered].map(({ id }) => id));
  return all.filter(({ id }) => ids.has(id));
}
