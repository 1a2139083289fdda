import {
  layouts,
  longCustomers,
  staff,
  staffByTwoNames,
  wideCustomers,
  workloadsInOrder,
  type Layout,
} from './columnNames.ts';
import type { FoundColumns } from './findHeader.ts';
import { headerCells } from './groupHeadings.ts';
import { headersOf, matchHeaders } from './headers.ts';
import {
  excerpt,
  type ColumnRole,
  type MatchedHow,
  type SourceRow,
  type TableKind,
} from './table.ts';

/** What the columns of a table are, as it was recognised and as the user has it since. */
export interface ChosenColumns {
  readonly kind: TableKind;
  /** The number of the row that names the columns; `null` where none does. */
  readonly headerRow: number | null;
  /** The columns that are not among them are left out. */
  readonly columns: readonly ChosenColumn[];
}

export interface ChosenColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly how: MatchedHow;
}

/** What a column of each kind of table can be, but for what is worked out again. */
export const columnRoles: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  customers: rolesOf([wideCustomers, longCustomers]),
  staff: rolesOf([staffByTwoNames, staff]),
};

/**
 * The columns with one of them chosen anew; `null` leaves it out. What another column was is taken from it,
 * and so is what can't be in one table with it: a column for each workload, and one that names workloads.
 */
export function chooseColumn(
  chosen: ChosenColumns,
  column: number,
  role: ColumnRole | null,
): ChosenColumns {
  const others = chosen.columns.filter(
    (other) => other.column !== column && (role === null || canStandBeside(other.role, role)),
  );
  const columns = role === null ? others : [...others, { column, role, how: 'chosen' } as const];
  return { ...chosen, columns: [...columns].sort((one, other) => one.column - other.column) };
}

/** The columns as another row names them, where it names any that are known; else as they are. */
export function chooseHeader(
  rows: readonly SourceRow[],
  chosen: ChosenColumns,
  headerRow: number | null,
): ChosenColumns {
  const headerIndex = rows.findIndex(({ number }) => number === headerRow);
  const headers = headersOf(headerCells(rows, headerIndex));
  const [best = []] = layouts
    .filter(({ kind }) => kind === chosen.kind)
    .map((layout) => matchHeaders(headers, layout))
    .sort((one, other) => other.length - one.length);
  return { ...chosen, headerRow, columns: best.length > 0 ? best : chosen.columns };
}

export function findChosen(
  rows: readonly SourceRow[],
  { kind, headerRow, columns }: ChosenColumns,
): FoundColumns {
  const headerIndex = rows.findIndex(({ number }) => number === headerRow);
  const headers = headerCells(rows, headerIndex);
  return {
    layout: layoutOf(kind, columns),
    headerIndex,
    columns: columns.map((chosen) => ({
      ...chosen,
      header: excerpt((headers[chosen.column] ?? '').trim()),
    })),
  };
}

function layoutOf(kind: TableKind, columns: readonly ChosenColumn[]): Layout {
  if (kind === 'staff') return staff;
  return columns.some(({ role }) => isLong(role)) ? longCustomers : wideCustomers;
}

/** Whether a column of that role has the numbers of a workload, or of whichever its row names. */
export function holdsEntitlements(role: ColumnRole): boolean {
  return role === 'count' || isWorkload(role);
}

function canStandBeside(one: ColumnRole, other: ColumnRole): boolean {
  if (one === other) return one === 'worked-out';
  return !(isLong(one) && isWorkload(other)) && !(isWorkload(one) && isLong(other));
}

function isLong(role: ColumnRole): boolean {
  return role === 'workload' || role === 'count';
}

function isWorkload(role: ColumnRole): boolean {
  return workloadsInOrder.some((workload) => workload === role);
}

function rolesOf(layouts: readonly Layout[]): readonly ColumnRole[] {
  const all = layouts.flatMap(({ columns }) => columns.map(({ role }) => role));
  return [...new Set(all)].filter((role) => role !== 'worked-out');
}
