/** Why a file or a pasted text gave no rows. Words for each are the view's. */
export type IntakeProblemId =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'expands-too-far'
  | 'unknown-encoding'
  | 'quote-not-closed'
  | 'not-a-table'
  | 'not-a-workbook'
  | 'old-or-protected-workbook'
  | 'damaged-workbook'
  | 'took-too-long'
  | 'unreadable';

export interface IntakeProblem {
  readonly id: IntakeProblemId;
  /** Of a limit that was passed: bytes, rows, columns or seconds; else of no meaning. */
  readonly limit: number | null;
  /** The row where it is, as the user's spreadsheet numbers it; `null` where it is nowhere in particular. */
  readonly row: number | null;
}

/** Either what was wanted, or why not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: IntakeProblem };

export function refuse(
  id: IntakeProblemId,
  { limit = null, row = null }: { limit?: number | null; row?: number | null } = {},
): { readonly ok: false; readonly problem: IntakeProblem } {
  return { ok: false, problem: { id, limit, row } };
}

export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
