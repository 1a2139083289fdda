import { parseCount } from '../count.ts';
import { layouts, workloadsInOrder, type Layout } from './columnNames.ts';
import { readAssociations, readCountCell, readCredentials, readTrial } from './cells.ts';
import { fold } from './fold.ts';
import { headerCells } from './groupHeadings.ts';
import { headersOf, matchHeaders } from './headers.ts';
import type { ChosenColumns } from './chosenColumns.ts';
import {
  excerpt,
  isBlank,
  type ColumnRole,
  type MatchedColumn,
  type SourceRow,
  type TableKind,
} from './table.ts';

export interface FoundColumns {
  readonly layout: Layout;
  /** Where in the rows the header stands, from 0; -1 where there is none. */
  readonly headerIndex: number;
  readonly columns: readonly MatchedColumn[];
}

/** Titles and notes may stand above the header, but not a page of them. */
const ROWS_ABOVE = 30;
/** A row that is wider is no row of headers; nor would comparing it be worth the time. */
const MOST_COLUMNS = 300;

/** The row that is most like a header, and what its columns say; else the columns by their position. */
export function findColumns(rows: readonly SourceRow[], expected: TableKind): FoundColumns | null {
  let best: (FoundColumns & { readonly worth: number }) | null = null;
  const top = rows.slice(0, ROWS_ABOVE).map(({ number, cells }) => ({
    number,
    cells: cells.slice(0, MOST_COLUMNS),
  }));
  for (const [headerIndex, { cells }] of top.entries()) {
    const names = headerCells(top, headerIndex);
    const headers = headersOf(names);
    // Two rows of headers say more than one of them.
    const isOfTwoRows = names !== cells;
    for (const layout of layouts) {
      const columns = matchHeaders(headers, layout);
      if (!isHeader(cells, columns, layout)) continue;
      const worth =
        worthOf(columns) +
        (isOfTwoRows ? columns.length : 0) +
        (layout.kind === expected ? 0.5 : 0);
      if (best === null || worth > best.worth) best = { layout, headerIndex, columns, worth };
    }
  }
  return best ? withName(best, rows) : guessColumns(rows, expected);
}

/** How the columns of rows of cells could be told: by a row of headers, by their position, or not at all. */
export function recognisedBy(
  rows: readonly (readonly string[])[],
  expected: TableKind,
): 'header' | 'position' | null {
  const found = findColumns(
    rows.map((cells, index) => ({ number: index + 1, cells })),
    expected,
  );
  if (found === null) return null;
  return found.headerIndex >= 0 ? 'header' : 'position';
}

/**
 * For a table in which too little is recognised to read it: the little that is, for the user to go on from.
 * A first row of words above numbers is taken for the names of the columns.
 */
export function suggestColumns(rows: readonly SourceRow[], kind: TableKind): ChosenColumns {
  const filled = rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const [suggested] = filled
    .slice(0, ROWS_ABOVE)
    .filter(({ cells }) => !cells.some(isNumber))
    .flatMap((row) => {
      const headers = headersOf(row.cells.slice(0, MOST_COLUMNS));
      return layouts
        .filter((layout) => layout.kind === kind)
        .map((layout) => ({ row, columns: matchHeaders(headers, layout) }));
    })
    .sort((one, other) => worthOf(other.columns) - worthOf(one.columns));
  if (suggested !== undefined && suggested.columns.length > 0)
    return { kind, headerRow: suggested.row.number, columns: suggested.columns };
  const [first, second] = filled;
  const isHeaderLike =
    first?.cells.some(isNumber) === false && second?.cells.some(isNumber) === true;
  return { kind, headerRow: isHeaderLike ? first.number : null, columns: [] };
}

function isHeader(
  cells: readonly string[],
  columns: readonly MatchedColumn[],
  { shape }: Layout,
): boolean {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const known = columns.filter(({ how }) => how !== 'likeness');
  if (shape === 'long') return has('name') && has('workload') && has('count') && known.length > 0;
  const read = columns.filter(({ role }) => role !== 'worked-out');
  if (known.length === 0 || (!has('name') && read.length < 2)) return false;
  // "Customer 7, 500, trial" is a row, although two of its words are like headers.
  return cells.some(isNumber) ? known.length >= 3 : has('name') || known.length >= 2;
}

function worthOf(columns: readonly MatchedColumn[]): number {
  const worth = { exact: 3, synonym: 2.5, likeness: 1.5, position: 0, chosen: 0 };
  return columns.reduce(
    (sum, { role, how }) => sum + (role === 'worked-out' ? worth[how] / 10 : worth[how]),
    0,
  );
}

/**
 * In another language, or above a pivot table, the names have a header that nobody knows: they are taken from
 * the first column in which a word stands in every row, and hardly one of them twice.
 */
function withName(found: FoundColumns, rows: readonly SourceRow[]): FoundColumns {
  if (found.columns.some(({ role }) => role === 'name' || role === 'last-name')) return found;
  const below = rows
    .slice(found.headerIndex + 1, found.headerIndex + 1 + ROWS_LOOKED_AT)
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const firstKnown = Math.min(...found.columns.map(({ column }) => column));
  const headers = headerCells(rows, found.headerIndex);
  const column = headers
    .slice(0, firstKnown)
    .findIndex((_, place) => areNames(below.map(({ cells }) => cells[place] ?? '')));
  if (column < 0) return found;
  const header = excerpt((headers[column] ?? '').trim());
  const name = { column, header, role: 'name', how: 'position' } as const;
  return { ...found, columns: [name, ...found.columns] };
}

const ROWS_LOOKED_AT = 1_000;

function areNames(cells: readonly string[]): boolean {
  return (
    cells.length > 0 &&
    cells.every((cell) => !isBlank(cell) && !isNumber(cell)) &&
    new Set(cells.map(fold)).size > cells.length * 0.8
  );
}

/** Only where the first row looks like data: a name, and then numbers or credentials. */
function guessColumns(rows: readonly SourceRow[], expected: TableKind): FoundColumns | null {
  const first = rows.find(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const [name = '', ...others] = first?.cells ?? [];
  if (isBlank(name) || parseCount(name.slice(0, 60)).ok) return null;
  const filled = others.filter((cell) => !isBlank(cell));
  const kinds: readonly TableKind[] =
    expected === 'staff' ? ['staff', 'customers'] : ['customers', 'staff'];
  const kind = kinds.find((each) =>
    each === 'staff'
      ? filled.length > 0 && filled.every((cell) => readCredentials(cell).problem === null)
      : filled.length > 0 &&
        others.slice(0, 5).every((cell) => readCountCell(cell).problem === null),
  );
  const layout = layouts.find((each) => each.kind === kind);
  if (kind === undefined || layout === undefined) return null;
  const roles = kind === 'staff' ? staffRoles() : customerRoles(rows);
  const columns = roles.flatMap((role, column) =>
    role === null || column > others.length
      ? []
      : [{ column, header: '', role, how: 'position' as const }],
  );
  return { layout, headerIndex: -1, columns };
}

function staffRoles(): readonly (ColumnRole | null)[] {
  return ['name', 'credentials'];
}

/** Behind the workloads only what every row bears out. */
function customerRoles(rows: readonly SourceRow[]): readonly (ColumnRole | null)[] {
  const start = 1 + workloadsInOrder.length;
  const isAll = (column: number, isRead: (cell: string) => boolean) =>
    rows.some(({ cells }) => !isBlank(cells[column])) &&
    rows.every(({ cells }) => isRead(cells[column] ?? ''));
  const isTrial = isAll(start, (cell) => readTrial(cell).problem === null && !isNumber(cell));
  const associations = isTrial ? start + 1 : start;
  const isAssociations = isAll(associations, (cell) => readAssociations(cell).problem === null);
  return [
    'name',
    ...workloadsInOrder,
    ...(isTrial ? (['trial'] as const) : []),
    ...(isAssociations ? (['associations'] as const) : []),
  ];
}

function isNumber(cell: string): boolean {
  return !isBlank(cell) && parseCount(cell.slice(0, 60)).ok;
}
