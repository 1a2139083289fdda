import { fold } from './fold.ts';
import { isGuarded, isTotalsWord } from './guard.ts';
import {
  excerpt,
  isBlank,
  type ColumnRole,
  type MatchedColumn,
  type SourceRow,
  type UnmatchedColumn,
} from './table.ts';

/** The columns of a table by what they say. */
export interface Columns {
  /** What stands in the column of that role, trimmed; empty where there is no such column. */
  cell(row: SourceRow, role: ColumnRole): string;
  get(role: ColumnRole): MatchedColumn | undefined;
  isBlank(row: SourceRow): boolean;
  /** The same words as the header, as on each page of a printed list. */
  isHeaderAgain(row: SourceRow): boolean;
  /** A word for totals stands for the name, or before it. */
  isTotals(row: SourceRow): boolean;
}

export function columnsOf(matched: readonly MatchedColumn[]): Columns {
  const byRole = new Map(matched.map((column) => [column.role, column]));
  const read = matched.filter(({ role }) => role !== 'worked-out');
  const named = read.filter(({ header }) => header !== '');
  return {
    cell: (row, role) => {
      const column = byRole.get(role)?.column;
      return column === undefined ? '' : (row.cells[column] ?? '').trim();
    },
    get: (role) => byRole.get(role),
    isBlank: (row) => read.every(({ column }) => isBlank(row.cells[column])),
    isHeaderAgain: (row) =>
      named.length > 1 &&
      named.every(({ column, header }) => fold(row.cells[column] ?? '') === fold(header)),
    isTotals: (row) => {
      const upToName = row.cells.slice(0, (byRole.get('name')?.column ?? 0) + 1);
      const filled = upToName.filter((cell) => !isBlank(cell));
      return filled.length === 1 && filled.every((cell) => isTotalsWord(cell) && !isGuarded(cell));
    },
  };
}

export function unmatchedColumns(
  rows: readonly SourceRow[],
  headers: readonly string[],
  matched: readonly MatchedColumn[],
): readonly UnmatchedColumn[] {
  const taken = new Set(matched.map(({ column }) => column));
  const filled = new Map<number, { filled: number; example: string }>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (taken.has(column) || isBlank(cell)) continue;
      const found = filled.get(column);
      if (found) found.filled += 1;
      else filled.set(column, { filled: 1, example: excerpt(cell.trim()) });
    }
  }
  const named = headers.flatMap((header, column) =>
    isBlank(header) || taken.has(column) ? [] : [column],
  );
  return [...new Set([...named, ...filled.keys()])]
    .sort((one, other) => one - other)
    .map((column) => ({
      column,
      header: excerpt((headers[column] ?? '').trim()),
      ...(filled.get(column) ?? { filled: 0, example: '' }),
    }));
}
