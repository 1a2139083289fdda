import type { AssociationId, CertificationId, ExamId, WorkloadId } from '../../model/assessment.ts';
import type { DraftCustomer, DraftPerson } from '../../model/draft.ts';
import type { CountProblem } from '../count.ts';

/** One row of a file or of pasted text, with its number as the user's spreadsheet shows it, from 1. */
export interface SourceRow {
  readonly number: number;
  readonly cells: readonly string[];
}

export type TableKind = 'customers' | 'staff';

/** wide: one row per customer, or per person. long: one row for each workload, association or credential of theirs. */
export type TableShape = 'wide' | 'long';

/** What a column says. `passed`: whether what a row lists is held. `worked-out`: totals and reasons, which are worked out again and never read. */
export type ColumnRole = TableRole | WorkloadId | AssociationId | ExamId | CertificationId;

/** Those that are no term of the programme. */
export type TableRole =
  | 'name'
  | 'last-name'
  | 'workload'
  | 'count'
  | 'trial'
  | 'associations'
  | 'credentials'
  | 'certifications'
  | 'passed'
  | 'worked-out';

/** How a column was recognised. `position`: no header that we know says what it is. `chosen`: by the user. */
export type MatchedHow = 'exact' | 'synonym' | 'likeness' | 'position' | 'chosen';

export interface MatchedColumn {
  /** From 0, as in the rows' cells. */
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly how: MatchedHow;
}

/** A column that nothing is taken from. */
export interface UnmatchedColumn {
  readonly column: number;
  readonly header: string;
  /** How many of its cells hold something, and the first of them. */
  readonly filled: number;
  readonly example: string;
}

export type RowProblemId =
  | CountProblem
  | 'name-missing'
  | 'name-too-long'
  | 'name-from-above'
  | 'spreadsheet-error'
  | 'trial-not-understood'
  | 'association-not-understood'
  | 'workload-not-understood'
  | 'workload-repeated'
  | 'numbers-repeated'
  | 'answers-differ'
  | 'credential-not-understood'
  | 'passed-not-understood'
  | 'may-be-a-total';

export interface RowProblem {
  /** The row's number in the source. */
  readonly row: number;
  /** `null` where no column of the table says what is missing. */
  readonly column: number | null;
  readonly header: string;
  /** What stands in the cell, shortened. */
  readonly text: string;
  readonly problem: RowProblemId;
}

export interface LeftOutRow {
  readonly row: number;
  readonly reason: 'above-header' | 'repeated-header' | 'totals' | 'nothing-to-read' | 'note';
  /** The first cell that holds something, shortened. */
  readonly text: string;
}

/** A row as the sheets edit it, but for the id, and the rows of the source that it stands for. */
export type CustomerRow = Omit<DraftCustomer, 'id'> & { readonly sourceRows: readonly number[] };
export type PersonRow = Omit<DraftPerson, 'id'> & { readonly sourceRows: readonly number[] };

interface Read<Kind extends TableKind, Row> {
  readonly ok: true;
  readonly kind: Kind;
  /** `null`: there was none, and the columns were taken by their position. */
  readonly headerRow: number | null;
  readonly columns: readonly MatchedColumn[];
  readonly unmatched: readonly UnmatchedColumn[];
  /** Of the matched ones, those in which no cell holds anything. */
  readonly empty: readonly number[];
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
  readonly leftOut: readonly LeftOutRow[];
}

export type ReadCustomers = Read<'customers', CustomerRow>;
export type ReadStaff = Read<'staff', PersonRow>;

export type ReadTable =
  | ReadCustomers
  | ReadStaff
  /** empty: no cell holds anything. no-columns: it has no header that we know, nor a name and then numbers. */
  | { readonly ok: false; readonly problem: 'empty' | 'no-columns' };

const EXCERPT_LENGTH = 200;

export function excerpt(text: string): string {
  const characters = [...text.slice(0, 2 * EXCERPT_LENGTH + 2)];
  if (characters.length <= EXCERPT_LENGTH) return characters.join('');
  return `${characters.slice(0, EXCERPT_LENGTH).join('')}…`;
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
