import type { Duplicate } from '../../assessment/index.ts';

/** Rows whose name stands in several, and what can be done about them. */
export interface Duplicates<Row> {
  readonly found: readonly Duplicate<Row>[];
  /** What merging does with the rows' answers. */
  readonly mergeHint: string;
  readonly canMerge: (duplicate: Duplicate<Row>) => boolean;
  readonly merge: (duplicate: Duplicate<Row>) => void;
}
