import { headerCells, type SourceRow } from '../../assessment/index.ts';
import type { ReviewedTable } from './sheetReview.ts';
import type { HeaderRow, ReviewedColumn } from './view.ts';

/** Longer ones would not fit beside each other. */
const LONGEST_SHOWN = 60;

/** Every column of the file in which something stands, whatever becomes of it. */
export function reviewedColumns(
  { columns, headerRow }: ReviewedTable,
  source: readonly SourceRow[],
): readonly ReviewedColumn[] {
  const headers = headerRow === null ? [] : headerCells(source, headerRow - 1);
  const below = source.slice(headerRow ?? 0);
  const width = below.reduce((most, { cells }) => Math.max(most, cells.length), headers.length);
  const examples = examplesIn(below, width);
  return Array.from({ length: width }, (_, column) => {
    const matched = columns.find((match) => match.column === column);
    return {
      column,
      header: (headers[column] ?? '').trim().slice(0, LONGEST_SHOWN),
      example: examples.get(column) ?? '',
      role: matched?.role ?? null,
      how: matched?.how ?? null,
    };
  }).filter(({ header, example, role }) => header !== '' || example !== '' || role !== null);
}

/** By column, the first cell in which something stands. */
function examplesIn(rows: readonly SourceRow[], width: number): ReadonlyMap<number, string> {
  const examples = new Map<number, string>();
  let sought = Array.from({ length: width }, (_, column) => column);
  for (const { cells } of rows) {
    if (sought.length === 0) break;
    let hasFound = false;
    for (const column of sought) {
      const text = (cells[column] ?? '').trim();
      if (text === '') continue;
      examples.set(column, text.slice(0, LONGEST_SHOWN));
      hasFound = true;
    }
    if (hasFound) sought = sought.filter((column) => !examples.has(column));
  }
  return examples;
}

const ROWS_OFFERED = 8;
const CELLS_OFFERED = 4;

/** The first rows in which something stands, and the one that names the columns now. */
export function headerRowsOf(
  source: readonly SourceRow[],
  headerRow: number | null,
): readonly HeaderRow[] {
  const offered: HeaderRow[] = [];
  for (const { number, cells } of source) {
    const isEnough = offered.length >= ROWS_OFFERED;
    if (isEnough && number > (headerRow ?? 0)) break;
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (filled.length === 0 || (isEnough && number !== headerRow)) continue;
    const shown = filled.slice(0, CELLS_OFFERED).map((cell) => cell.slice(0, LONGEST_SHOWN));
    offered.push({ row: number, cells: shown });
  }
  return offered;
}
