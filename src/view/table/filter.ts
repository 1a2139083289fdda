export const ALL = 'all';
/** Those that have something to mend. */
export const PROBLEM = 'problem';

/** Some of a sheet's rows, as a button offers them. */
export interface Filter<Row> {
  readonly id: string;
  readonly name: string;
  /** How many rows it would show now. */
  readonly count: number;
  /** Made when the filter is chosen: to tell one row may take a look at all. */
  readonly test: () => (row: Row) => boolean;
}
