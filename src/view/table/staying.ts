import type { NamedRow } from './sheetSource.ts';

/**
 * Of all rows, those in which something is entered; and those in which something was while they were shown, so
 * that none goes from under the hands of whoever takes its only answer back.
 */
export function staying<Row extends NamedRow>(
  isBlank: (row: Row) => boolean,
): (entered: readonly Row[], all: readonly Row[]) => readonly Row[] {
  let last: readonly Row[] = [];
  const stay = new Set<string>();
  return (entered, all) => {
    if (entered.length < last.length) {
      const shown = new Set(last.map(({ id }) => id));
      for (const row of all) if (isBlank(row) && shown.has(row.id)) stay.add(row.id);
    }
    last = entered;
    return stay.size === 0 ? entered : all.filter((row) => stay.has(row.id) || !isBlank(row));
  };
}
