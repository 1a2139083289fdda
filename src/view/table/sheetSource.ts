import type { DraftProblem, TableKind } from '../../assessment/index.ts';
import type { Work } from '../../state/slices.ts';
import type { Arranged } from './arrangement.svelte.ts';
import type { Changes } from './withChanges.ts';

/** What every row of a sheet has. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** Whose rows a sheet shows, and what can be done with them. */
export interface SheetSource<Row extends NamedRow> extends Arranged<Row> {
  readonly kind: TableKind;
  /** What a row is called; by its place, from 0, where it has no name. */
  readonly nameOf: (row: Row, place: number) => string;
  readonly problemsOf: (row: Row) => readonly DraftProblem[];
  /** `column`: the one that is typed into, as a word typed is one step to undo. */
  readonly edit: (row: Row, column: string | null) => void;
  /** Several rows at once, some that go, and others at the end: one step to undo. Whether it was made. */
  readonly change: (changes: Work<Changes<Row>>) => Promise<boolean>;
  /** The row with its ticks as a text lists them, such as `DAP; DPOR`; undefined where that can't be understood. */
  readonly listed?: (row: Row, text: string) => Row | undefined;
  /** A row in which nothing is entered yet; where rows may come and go. */
  readonly blank?: () => Row;
}

/** A field: its row's place among those that are shown, and its column's among all. */
export interface Position {
  readonly index: number;
  readonly at: number;
}
