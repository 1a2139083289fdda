import { columnsOf, unmatchedColumns, type Columns } from './columns.ts';
import { readWideCustomers } from './customers.ts';
import { findColumns, type FoundColumns } from './findHeader.ts';
import { findingsOf, type Findings } from './findings.ts';
import { headerCells } from './groupHeadings.ts';
import { withoutGroupSums } from './groupSums.ts';
import { readLongCustomers } from './longShape.ts';
import { notesIn } from './notes.ts';
import { joinedByAssociation } from './perAssociation.ts';
import { readStaff } from './staff.ts';
import { findChosen, type ChosenColumns } from './chosenColumns.ts';
import {
  isBlank,
  type CustomerRow,
  type ReadCustomers,
  type ReadStaff,
  type ReadTable,
  type SourceRow,
  type TableKind,
  type TableShape,
} from './table.ts';

/**
 * Rows of cells to rows of the customer sheet or of the staff, every row of them, with what is to be said
 * about each. Total: it never throws, and leaves nothing out without saying so. `expected` decides where
 * the columns could be of either kind.
 */
export function readTable(rows: readonly SourceRow[], expected: TableKind): ReadTable {
  if (rows.every(({ cells }) => cells.every(isBlank))) return { ok: false, problem: 'empty' };
  const found = findColumns(rows, expected);
  return found === null ? { ok: false, problem: 'no-columns' } : readFound(rows, found);
}

/** The same with columns that are known: recognised before, or chosen by the user. */
export function readChosenTable(
  rows: readonly SourceRow[],
  chosen: ChosenColumns,
): ReadCustomers | ReadStaff {
  return readFound(rows, findChosen(rows, chosen));
}

function readFound(rows: readonly SourceRow[], found: FoundColumns): ReadCustomers | ReadStaff {
  const columns = columnsOf(found.columns);
  const findings = findingsOf(columns);
  const toRead = rowsToRead(rows, found, columns, findings);
  const header = rows[found.headerIndex];
  const common = {
    ok: true,
    headerRow: header?.number ?? null,
    columns: found.columns,
    unmatched: unmatchedColumns(toRead, headerCells(rows, found.headerIndex), found.columns),
    empty: found.columns
      .map(({ column }) => column)
      .filter((column) => toRead.every(({ cells }) => isBlank(cells[column]))),
  } as const;
  const { kind, shape } = found.layout;
  if (kind === 'staff') {
    const staff = readStaff(toRead, columns, findings);
    return { ...common, kind, rows: staff, ...saidIn(findings) };
  }
  const customers = readCustomers(shape, toRead, columns, findings);
  return { ...common, kind, rows: customers, ...saidIn(findings) };
}

function readCustomers(
  shape: TableShape,
  rows: readonly SourceRow[],
  columns: Columns,
  findings: Findings,
): ReadCustomers['rows'] {
  if (shape === 'long') return readLongCustomers(rows, columns, findings);
  const read = readWideCustomers(rows, columns, findings);
  const { rows: wide, leftOut, inDoubt } = withoutGroupSums(read, rows, columns);
  for (const row of rowsOf(rows, leftOut)) findings.leaveOut(row, 'totals');
  for (const row of rowsOf(rows, inDoubt)) findings.report(row, 'name', 'may-be-a-total');
  const { rows: customers, repeated } = joinedByAssociation(wide, columns);
  for (const row of rowsOf(rows, repeated)) findings.report(row, 'name', 'numbers-repeated');
  return customers;
}

function rowsOf(
  rows: readonly SourceRow[],
  customers: readonly CustomerRow[],
): readonly SourceRow[] {
  if (customers.length === 0) return [];
  const numbers = new Set(customers.flatMap(({ sourceRows }) => sourceRows));
  return rows.filter(({ number }) => numbers.has(number));
}

function rowsToRead(
  rows: readonly SourceRow[],
  { headerIndex }: FoundColumns,
  columns: Columns,
  findings: Findings,
): readonly SourceRow[] {
  const isNote = notesIn(rows, headerIndex, columns);
  return rows.filter((row, index) => {
    if (index === headerIndex) return false;
    const reason =
      index < headerIndex
        ? 'above-header'
        : columns.isBlank(row)
          ? 'nothing-to-read'
          : isNote(index)
            ? 'note'
            : columns.isHeaderAgain(row)
              ? 'repeated-header'
              : null;
    // In a blank row there is nothing to be missed.
    if (reason !== null && !row.cells.every(isBlank)) findings.leaveOut(row, reason);
    return reason === null;
  });
}

function saidIn({ problems, leftOut }: Findings) {
  const notRead = new Set(leftOut.map(({ row }) => row));
  return {
    // Some rows were looked at before it was known that they are not read.
    problems: problems.filter(({ row }) => !notRead.has(row)),
    leftOut: [...leftOut].sort((one, other) => one.row - other.row),
  };
}
