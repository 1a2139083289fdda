import { headerCells, type ColumnRole, type RowProblem } from '../../assessment/index.ts';
import type { ExportSheet } from '../export.ts';
import { Cases } from './cases.ts';
import { keyOf } from './leavingOut.ts';
import type { SheetReview } from './sheetReview.ts';

/** The words of a sheet of rows to mend, in the language of the user. */
export interface ProblemSheetWords {
  readonly sheet: string;
  /** Above the column that says why; our own import knows it and does not read it. */
  readonly reasons: string;
  /** By the problem's id. */
  readonly problems: Readonly<Record<string, string>>;
  /** Above columns that nothing names. */
  readonly roles: Readonly<Record<ColumnRole, string>>;
}

/**
 * The rows of all who need a look or stay out, as they stand in the file with all their columns, and why,
 * so that they can be mended elsewhere and imported again.
 */
export function problemSheet(sheet: SheetReview, words: ProblemSheetWords): ExportSheet {
  const { source, table, leftOut } = sheet;
  const wanted = new Set([...new Cases(sheet).keysOf('all'), ...leftOut]);
  const rows = [...table.rows]
    .filter((row) => wanted.has(keyOf(row)))
    .flatMap(({ sourceRows }) => sourceRows)
    .sort((one, other) => one - other)
    .flatMap((number) => source[number - 1] ?? []);
  const names = headers(sheet, words);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), names.length);
  const reasons = reasonsByRow(table.problems, words);
  const padded = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, column) => cells[column] ?? '');
  return {
    name: words.sheet,
    isAsRead: true,
    rows: [
      [...padded(names), words.reasons],
      ...rows.map(({ number, cells }) => [
        ...padded(cells).map(asNumber),
        reasons.get(number) ?? '',
      ]),
    ],
  };
}

/** As in the file, but for columns that only the user knows: those get the names by which they are known again. */
function headers({ source, table }: SheetReview, { roles }: ProblemSheetWords): readonly string[] {
  const own = table.headerRow === null ? [] : headerCells(source, table.headerRow - 1);
  const last = Math.max(own.length - 1, ...table.columns.map(({ column }) => column));
  return Array.from({ length: last + 1 }, (_, column) => {
    const match = table.columns.find((each) => each.column === column);
    const isKnown = match === undefined || !['chosen', 'position'].includes(match.how);
    return isKnown ? (own[column] ?? '') : roles[match.role];
  });
}

function reasonsByRow(
  problems: readonly RowProblem[],
  words: ProblemSheetWords,
): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>();
  for (const { row, header, problem } of problems) {
    const reason = [header, words.problems[problem] ?? ''].filter((part) => part !== '').join(': ');
    reasons.set(row, [...(reasons.has(row) ? [reasons.get(row)] : []), reason].join('; '));
  }
  return reasons;
}

/** So that Excel has numbers where there were numbers; a leading zero belongs to a text. */
function asNumber(cell: string): string | number {
  return /^(?:0|[1-9]\d{0,14})$/.test(cell) ? Number(cell) : cell;
}
