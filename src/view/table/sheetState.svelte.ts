import { tick } from 'svelte';
import type { DraftProblem } from '../../assessment/index.ts';
import { cellId } from './cellId.ts';
import type { Column } from './column.ts';
import { RowWindow } from './rowWindow.svelte.ts';
import type { Message, Status } from './status.svelte.ts';

/** What every row of a sheet has. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** Whose rows a sheet shows, and what can be done with them. */
export interface SheetSource<Row extends NamedRow> {
  readonly rows: () => readonly Row[];
  readonly columns: () => readonly Column<Row>[];
  /** What a row is called; by its place, from 0, where it has no name. */
  readonly nameOf: (row: Row, place: number) => string;
  readonly problemsOf: (row: Row) => readonly DraftProblem[];
  /** `column`: the one that is typed into, as a word typed is one step to undo. */
  readonly edit: (row: Row, column: string | null) => void;
  /** Another row, at the end; its id. */
  readonly add?: () => string;
  readonly remove?: (id: string) => void;
}

/** A field: its row's place among those that are shown, and its column's among all. */
export interface Position {
  readonly index: number;
  readonly at: number;
}

/** A sheet as it is shown: which rows, where the focus is, and where it goes. */
export class SheetState<Row extends NamedRow> {
  readonly source: SheetSource<Row>;
  readonly window: RowWindow;
  /** Whether the user wanted to go on: until then, a name that is missing is yet to be typed. */
  attempted = $state(false);
  #status: Status;
  #fallback: HTMLElement | null = null;
  #focused = $state.raw<number | null>(null);

  constructor(source: SheetSource<Row>, status: Status) {
    this.source = source;
    this.#status = status;
    this.window = new RowWindow(
      () => this.count,
      () => this.#focused,
    );
  }

  /** The element that takes the focus where no row is left. */
  takeFallback = (element: HTMLElement): (() => void) => {
    this.#fallback = element;
    return () => (this.#fallback = null);
  };

  get count(): number {
    return this.source.rows().length;
  }

  get columns(): readonly Column<Row>[] {
    return this.source.columns();
  }

  /** The places of the columns that are filled in. */
  get stops(): readonly number[] {
    return this.columns.flatMap(({ kind }, at) => (kind.startsWith('shown') ? [] : [at]));
  }

  rowAt = (index: number): Row | undefined => this.source.rows()[index];

  /** Among all rows, of the one that is shown at an index. */
  placeAt = (index: number): number => index;

  /** -1 for a row that has gone. */
  indexOf = (id: string): number => this.source.rows().findIndex((row) => row.id === id);

  nameOf = (id: string): string => {
    const index = this.indexOf(id);
    const row = this.rowAt(index);
    return row ? this.source.nameOf(row, this.placeAt(index)) : '';
  };

  problemsOf = (row: Row): readonly DraftProblem[] =>
    this.source
      .problemsOf(row)
      .filter(({ problem }) => this.attempted || problem !== 'name-missing');

  /** Has a row on the page as soon as the page is up to date. */
  reveal = (id: string): void => {
    const index = this.indexOf(id);
    if (index >= 0) this.window.reveal(index);
  };

  /** The row that has the focus stays on the page, however far one scrolls away from it. */
  noteFocus = (position: Position | null): void => {
    this.#focused = position?.index ?? null;
  };

  /** To a field, or to the one before it where there is none at the place. */
  goTo = async ({ index, at }: Position): Promise<void> => {
    const row = this.rowAt(index);
    const { stops } = this;
    const column = this.columns[stops.findLast((stop) => stop <= at) ?? stops[0] ?? 0];
    if (!row || !column) return;
    this.window.reveal(index);
    await tick();
    document.getElementById(cellId(row.id, column.id))?.focus();
  };

  goToRow = (id: string): Promise<void> => this.goTo({ index: this.indexOf(id), at: 0 });

  add = async (): Promise<void> => {
    const id = this.source.add?.();
    if (id !== undefined) await this.goToRow(id);
  };

  remove = async (id: string): Promise<void> => {
    const index = this.indexOf(id);
    const row = this.rowAt(index);
    if (!row) return;
    const name = this.source.nameOf(row, this.placeAt(index));
    this.source.remove?.(id);
    this.#status.say(({ questions }) => questions.removed(name));
    await this.#goNear({ index, at: 0 });
  };

  /** A step back or forth. It may take the row away that has the focus: then the one in its place takes it. */
  travel = async (step: () => void, done: Message, from: Position): Promise<void> => {
    const id = this.rowAt(from.index)?.id;
    step();
    this.#status.say(done);
    const index = id === undefined ? -1 : this.indexOf(id);
    await this.#goNear(index < 0 ? from : { index, at: from.at });
  };

  async #goNear({ index, at }: Position): Promise<void> {
    await tick();
    if (this.count === 0) (this.#fallback ?? document.querySelector('h1'))?.focus();
    else await this.goTo({ index: Math.min(index, this.count - 1), at });
  }
}
