import type { Duplicate } from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';
import { PROBLEM, type Filter } from './filter.ts';

/** Rows that have something to mend, and those whose name stands in several. */
export function tidyFilters<Row extends { readonly id: string }>(
  { sheet }: Words,
  toMend: readonly Row[],
  duplicates: readonly Duplicate<Row>[],
): readonly Filter<Row>[] {
  const among = (rows: readonly Row[]) => {
    const ids = new Set(rows.map(({ id }) => id));
    return ({ id }: Row) => ids.has(id);
  };
  return [
    {
      id: PROBLEM,
      name: sheet.filters.problem,
      count: toMend.length,
      test: () => among(toMend),
    },
    {
      id: 'duplicate',
      name: sheet.filters.duplicate,
      count: duplicates.reduce((sum, { rows }) => sum + rows.length, 0),
      test: () => among(duplicates.flatMap(({ rows }) => rows)),
    },
  ];
}
