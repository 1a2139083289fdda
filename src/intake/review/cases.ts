import type { RowProblemId } from '../../assessment/index.ts';
import { keyOf } from './leavingOut.ts';
import type { SheetReview } from './sheetReview.ts';

/** A cell that needs a look, or that the user has mended; or a row that stays out for no reason of its own. */
export interface Case {
  /** The row's number in the file. */
  readonly row: number;
  /** `null` where no column of the table says what is missing. */
  readonly column: number | null;
  /** What stands in the cell now, and what stood there where the user has mended it. */
  readonly text: string;
  readonly stood: string | null;
  /** None once it is mended. */
  readonly problems: readonly RowProblemId[];
  /** The customer or the person that the row is of, and all rows of theirs. */
  readonly name: string;
  readonly rows: readonly number[];
  readonly isLeftOut: boolean;
}

/** Which cases are shown: all that need a look, those of one problem, those mended, those that stay out. */
export type Filter = 'all' | 'mended' | 'left-out' | RowProblemId;

/** No sentence is as long: what is longer is no text that anybody mends in a line. */
const LONGEST_TEXT = 5_000;

/** All cases of a sheet in the order of its rows. A case is known by its place, which is a number. */
export class Cases {
  #sheet: SheetReview;
  #problems = new Map<number, RowProblemId[]>();
  /** By row, for rows that have a case. */
  #owners = new Map<number, Owner>();
  /** The customers and people of whom a filter shows a case, by the first of their rows. */
  #keys = new Map<Filter, Set<number>>();

  constructor(sheet: SheetReview) {
    this.#sheet = sheet;
    for (const { row, column } of sheet.mends.cells) this.#problemsAt(placeOf(row, column));
    for (const { row, column, problem } of sheet.table.problems)
      this.#problemsAt(placeOf(row, column)).push(problem);
    this.#findOwners();
    for (const place of this.#problems.keys())
      for (const filter of this.#filtersOf(place)) this.#keysOf(filter).add(this.#keyOf(place));
  }

  /** The customers and people of whom the filter shows a case, by the first of their rows. */
  keysOf = (filter: Filter): ReadonlySet<number> => this.#keys.get(filter) ?? new Set();

  get filters(): readonly Filter[] {
    return [...this.#keys.keys()];
  }

  /** In the order of the rows. What is `kept` is shown whatever has become of it. */
  placesOf = (filter: Filter, kept: ReadonlySet<number>): readonly number[] =>
    [...this.#problems.keys()]
      .filter((place) => kept.has(place) || this.#filtersOf(place).includes(filter))
      .sort((one, other) => one - other);

  at = (place: number): Case => {
    const { row, column } = cellAt(place);
    const { source, mends } = this.#sheet;
    const { name, sourceRows, isLeftOut } = this.#owners.get(row) ?? NOBODY;
    const stands = column === null ? '' : (source[row - 1]?.cells[column] ?? '');
    const stood = column === null ? undefined : mends.stood(row, column);
    return {
      row,
      column,
      text: stands.slice(0, LONGEST_TEXT),
      stood: stood?.slice(0, LONGEST_TEXT) ?? null,
      problems: this.#problems.get(place) ?? [],
      name,
      rows: sourceRows,
      isLeftOut,
    };
  };

  #problemsAt(place: number): RowProblemId[] {
    const known = this.#problems.get(place);
    if (known) return known;
    const none: RowProblemId[] = [];
    this.#problems.set(place, none);
    return none;
  }

  #findOwners(): void {
    const { table, leftOut } = this.#sheet;
    const name = table.columns.find(({ role }) => role === 'name')?.column ?? null;
    const rows = new Set([...this.#problems.keys()].map((place) => cellAt(place).row));
    if (rows.size === 0 && leftOut.size === 0) return;
    for (const row of table.rows) {
      const isLeftOut = leftOut.has(keyOf(row));
      const found = row.sourceRows.filter((number) => rows.has(number));
      // What stays out has to be in sight, so that it can be taken in again.
      if (isLeftOut && found.length === 0) {
        found.push(keyOf(row));
        this.#problemsAt(placeOf(keyOf(row), name));
      }
      for (const number of found)
        this.#owners.set(number, { name: row.name, sourceRows: row.sourceRows, isLeftOut });
    }
  }

  #filtersOf(place: number): readonly Filter[] {
    const { row, column } = cellAt(place);
    const problems = this.#problems.get(place) ?? [];
    const filters: Filter[] = [...problems];
    if (problems.length > 0) filters.push('all');
    if (column !== null && this.#sheet.mends.stood(row, column) !== undefined)
      filters.push('mended');
    if (this.#owners.get(row)?.isLeftOut === true) filters.push('left-out');
    return filters;
  }

  #keysOf(filter: Filter): Set<number> {
    const known = this.#keys.get(filter);
    if (known) return known;
    const none = new Set<number>();
    this.#keys.set(filter, none);
    return none;
  }

  #keyOf(place: number): number {
    const { row } = cellAt(place);
    return keyOf(this.#owners.get(row) ?? { sourceRows: [row] });
  }
}

interface Owner {
  readonly name: string;
  readonly sourceRows: readonly number[];
  readonly isLeftOut: boolean;
}

const NOBODY: Owner = { name: '', sourceRows: [], isLeftOut: false };

/** More than a table may have, so that every cell has a number of its own, in the order of the rows. */
const COLUMNS = 1_024;

function placeOf(row: number, column: number | null): number {
  return row * COLUMNS + (column ?? COLUMNS - 1);
}

function cellAt(place: number): { readonly row: number; readonly column: number | null } {
  const column = place % COLUMNS;
  return { row: Math.floor(place / COLUMNS), column: column === COLUMNS - 1 ? null : column };
}
