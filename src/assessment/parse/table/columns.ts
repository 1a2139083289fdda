import { fold } from './fold.ts';
import { isGuarded, isTotalsWord, mayBeGroupTotals } from './guard.ts';
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
  /** Of a table that this tool has written: each of its rows is a customer, or a person. */
  readonly isOurs: boolean;
  isBlank(row: SourceRow): boolean;
  /** The same words as the header, as on each page of a printed list. */
  isHeaderAgain(row: SourceRow): boolean;
  /**
   * Whether a word for totals stands for the name, or before it in a column that is not read; `of-group`: where it
   * does so beside a name, which is to be told from a company's by the numbers.
   */
  totalsIn(row: SourceRow): 'all' | 'of-group' | null;
  /** What stands in the same places of any row, folded: the customer's name, and perhaps its group's. */
  labels(row: SourceRow): readonly string[];
}

export function columnsOf(matched: readonly MatchedColumn[]): Columns {
  const byRole = new Map(matched.map((column) => [column.role, column]));
  const read = matched.filter(({ role }) => role !== 'worked-out');
  // From the last, since most tables begin with words, which take longer to compare than numbers.
  const named = read
    .filter(({ header }) => header !== '')
    .map(({ column, header }) => ({ column, folded: fold(header) }))
    .reverse();
  const name = byRole.get('name')?.column ?? 0;
  const before = Array.from({ length: name + 1 }, (_, column) => column).filter(
    (column) => column === name || !read.some((other) => other.column === column),
  );
  return {
    cell: (row, role) => {
      const column = byRole.get(role)?.column;
      return column === undefined ? '' : (row.cells[column] ?? '').trim();
    },
    get: (role) => byRole.get(role),
    // Others' tables have a total at most.
    isOurs: matched.filter(({ role, how }) => role === 'worked-out' && how === 'exact').length > 1,
    isBlank: ({ cells }) => {
      for (const { column } of read) if (!isBlank(cells[column])) return false;
      return true;
    },
    isHeaderAgain: ({ cells }) => {
      for (const { column, folded } of named) {
        const cell = fold(cells[column] ?? '');
        // What stands above it in a row of its own may be a part of a name.
        if (cell === '' || !folded.endsWith(cell)) return false;
      }
      return named.length > 1;
    },
    labels: ({ cells }) => before.map((column) => fold(cells[column] ?? '')).filter(Boolean),
    totalsIn: ({ cells }) => {
      let word: string | undefined;
      for (const column of before) {
        if (isBlank(cells[column])) continue;
        if (word !== undefined) return null;
        word = cells[column];
      }
      if (word === undefined) return null;
      const kind = isTotalsWord(word) ? 'all' : mayBeGroupTotals(word.trim()) ? 'of-group' : null;
      return kind === null || isGuarded(word) ? null : kind;
    },
  };
}

export function unmatchedColumns(
  rows: readonly SourceRow[],
  headers: readonly string[],
  matched: readonly MatchedColumn[],
): readonly UnmatchedColumn[] {
  const taken = new Set(matched.map(({ column }) => column));
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !taken.has(column))
    .map((column) => ({
      column,
      header: excerpt((headers[column] ?? '').trim()),
      ...filledIn(column, rows),
    }))
    .filter(({ header, filled }) => header !== '' || filled > 0);
}

/** How many cells of a column hold something, and the first of them. */
function filledIn(
  column: number,
  rows: readonly SourceRow[],
): Pick<UnmatchedColumn, 'filled' | 'example'> {
  let filled = 0;
  let example = '';
  for (const { cells } of rows) {
    if (isBlank(cells[column])) continue;
    filled += 1;
    if (filled === 1) example = excerpt((cells[column] ?? '').trim());
  }
  return { filled, example };
}
