import type { ColumnRole, LeftOutRow, MatchedHow, TableKind } from '../../assessment/index.ts';
import type { Encoding } from '../text.ts';
import type { Case, Filter } from './cases.ts';

/** All that the page shows of a review: as much as it can show at a time, however large the file is. */
export interface ReviewView {
  readonly sheets: readonly SheetName[];
  /** Which of them, from 0. */
  readonly sheet: number;
  /** Of a text; `null` for a workbook, and for what was pasted. */
  readonly encoding: Encoding | null;
  readonly kind: TableKind;
  /** Whether the columns were known by themselves, and need no choosing before they make sense. */
  readonly isRecognised: boolean;
  /** The row that names the columns, and those that could. */
  readonly headerRow: number | null;
  readonly headerRows: readonly HeaderRow[];
  readonly columns: readonly ReviewedColumn[];
  /** Customers or people that would be imported: without a problem, and with one. */
  readonly fine: number;
  readonly toLookAt: number;
  /** Customers or people that stay out. */
  readonly leftOut: number;
  /** How many rows all of them come from: some tables have several for one customer or person. */
  readonly rows: number;
  readonly cases: CasesView;
  /** Rows in which there is nobody: totals, titles, repeated headers. */
  readonly notRead: {
    readonly count: number;
    /** How many are shown until somebody asks for more. */
    readonly atFirst: number;
    readonly shown: readonly LeftOutRow[];
  };
  readonly duplicates: {
    /** Names that would stand in several of the rows that are imported. */
    readonly within: number;
    /** Names that are in the answers already. */
    readonly existing: number;
    /** Names that are, but as a trial where a row says that it is none, or the other way round. */
    readonly otherOffer: number;
  };
}

export interface SheetName {
  /** Empty for a text, which has no sheets. */
  readonly name: string;
  readonly isHidden: boolean;
}

export interface HeaderRow {
  readonly row: number;
  /** Its first cells. */
  readonly cells: readonly string[];
}

/** A column of the file, whatever becomes of it. */
export interface ReviewedColumn {
  readonly column: number;
  readonly header: string;
  /** The first of its cells that holds something; empty where none does. */
  readonly example: string;
  /** `null`: it is left out. */
  readonly role: ColumnRole | null;
  readonly how: MatchedHow | null;
}

export interface CasesView {
  readonly filter: Filter;
  /** How many customers or people each filter has, for those that have any. */
  readonly counts: Readonly<Partial<Record<Filter, number>>>;
  readonly page: number;
  readonly pages: number;
  readonly shown: readonly Case[];
}
