import {
  chooseColumn,
  chooseHeader,
  readChosenTable,
  readTable,
  suggestColumns,
  type ChosenColumns,
  type ColumnRole,
  type ReadCustomers,
  type ReadStaff,
  type SourceRow,
  type TableKind,
} from '../../assessment/index.ts';
import type { RawSheet } from '../sheets.ts';
import { keyOf, rowsLeftOut, type Decisions } from './leavingOut.ts';
import { Mends } from './mends.ts';

export type ReviewedTable = ReadCustomers | ReadStaff;

/** One sheet of what was given, what the user has changed about it, and how it reads now. */
export class SheetReview {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether its columns were known by themselves, and need no choosing before they make sense. */
  readonly isRecognised: boolean;
  readonly mends = new Mends();
  #source: readonly SourceRow[];
  #chosen: ChosenColumns;
  #decisions: Decisions = new Map();
  #table: ReviewedTable | null;

  private constructor(raw: RawSheet, source: readonly SourceRow[], expected: TableKind) {
    this.name = raw.name;
    this.isHidden = raw.isHidden;
    this.#source = source;
    const read = readTable(source, expected);
    this.isRecognised = read.ok;
    this.#table = read.ok ? read : null;
    this.#chosen = read.ok ? columnsOf(read) : suggestColumns(source, expected);
  }

  /** `null` for a sheet that holds nothing. */
  static of(raw: RawSheet, expected: TableKind): SheetReview | null {
    const source = raw.rows.map((cells, index) => ({ number: index + 1, cells }));
    const isEmpty = source.every(({ cells }) => cells.every((cell) => cell.trim() === ''));
    return isEmpty ? null : new SheetReview(raw, source, expected);
  }

  get chosen(): ChosenColumns {
    return this.#chosen;
  }

  /** The rows of the file, mended. */
  get source(): readonly SourceRow[] {
    return this.#source;
  }

  /** Read again only when something has changed since. */
  get table(): ReviewedTable {
    return (this.#table ??= readChosenTable(this.#source, this.#chosen));
  }

  /** The rows that stay out, by the first of those that make one customer or person. */
  get leftOut(): ReadonlySet<number> {
    return rowsLeftOut(this.table, this.#decisions);
  }

  mend = (row: number, column: number, text: string): void => {
    const mended = this.mends.apply(this.#source[row - 1], column, text);
    if (!mended) return;
    this.#source = this.#source.with(row - 1, mended);
    this.#table = null;
  };

  chooseKind = (kind: TableKind): void => this.#choose(suggestColumns(this.#source, kind));
  chooseHeader = (row: number | null): void =>
    this.#choose(chooseHeader(this.#source, this.#chosen, row));
  chooseColumn = (column: number, role: ColumnRole | null): void =>
    this.#choose(chooseColumn(this.#chosen, column, role));

  /** Customers or people, by the first of their rows: all of these, as a mended cell may part them. */
  leaveOut = (keys: Iterable<number>, isLeftOut: boolean): void => {
    const chosen = new Set(keys);
    const rows = this.table.rows.filter((row) => chosen.has(keyOf(row)));
    this.#decisions = new Map([
      ...this.#decisions,
      ...rows.flatMap(({ sourceRows }) => sourceRows.map((row) => [row, isLeftOut] as const)),
    ]);
  };

  #choose(chosen: ChosenColumns): void {
    this.#chosen = chosen;
    this.#table = null;
  }
}

function columnsOf({ kind, headerRow, columns }: ReviewedTable): ChosenColumns {
  return { kind, headerRow, columns };
}
