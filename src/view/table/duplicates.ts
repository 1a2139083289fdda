import type { Duplicate } from '../../assessment/index.ts';

/** Rows whose name stands in several, and what can be done about them. */
export interface Duplicates<Row> {
  readonly found: readonly Duplicate<Row>[];
  /** What merging does with the rows' answers. */
  readonly mergeHint: string;
  /** All of them as one; `null` where a cell of one can't be read. */
  readonly merged: (rows: Duplicate<Row>['rows']) => Row | null;
}
