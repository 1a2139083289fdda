import { tick } from 'svelte';
import type { DraftProblem } from '../../assessment/index.ts';
import { Arrangement } from './arrangement.svelte.ts';
import { cellId } from './cellId.ts';
import type { Column } from './column.ts';
import { PROBLEM } from './filter.ts';
import { KeptRow } from './keptRow.svelte.ts';
import { stopAt } from './moves.ts';
import { RowWindow } from './rowWindow.svelte.ts';
import { Selection } from './selection.svelte.ts';
import type { NamedRow, Position, SheetSource } from './sheetSource.ts';
import { StandIns } from './standIns.svelte.ts';
import type { Message, Status } from './status.svelte.ts';

/** A sheet as it is shown: which rows, where the focus is, and where it goes. */
export class SheetState<Row extends NamedRow> {
  readonly source: SheetSource<Row>;
  readonly arrangement: Arrangement<Row>;
  readonly window: RowWindow;
  readonly standIns: StandIns<Row>;
  readonly selection = new Selection((index) => this.rowAt(index)?.id);
  /** Whether the user wanted to go on: until then, a name that is missing is yet to be typed. */
  attempted = $state(false);
  #status: Status;
  #fallback: HTMLElement | null = null;
  #isLeading = false;
  #kept = new KeptRow();
  /** Of the rows that are shown. Typing changes the rows alone, and what depends on how many they are stays. */
  readonly count = $derived.by((): number => this.arrangement.places?.length ?? this.total);
  #allShown: Message = ({ sheet }) => sheet.allShown(this.source.kind, this.total);

  constructor(source: SheetSource<Row>, status: Status) {
    this.source = source;
    this.#status = status;
    this.arrangement = new Arrangement(source);
    this.standIns = new StandIns(source.blank);
    this.window = new RowWindow(
      () => this.count,
      () => this.standIns.count,
      this.#kept,
    );
  }

  /** The element that takes the focus where no row is left. */
  takeFallback = (element: HTMLElement): (() => void) => {
    this.#fallback = element;
    return () => (this.#fallback = null);
  };

  /** Of all rows. */
  get total(): number {
    return this.source.rows().length;
  }

  get columns(): readonly Column<Row>[] {
    return this.source.columns();
  }

  /** The places of the columns that are filled in. */
  get stops(): readonly number[] {
    return this.columns.flatMap(({ kind }, at) => (kind.startsWith('shown') ? [] : [at]));
  }

  rowAt = (index: number): Row | undefined => this.source.rows()[this.placeAt(index)];

  /** From one index to another, both included. */
  rowsBetween = (first: number, last: number): readonly Row[] => {
    const rows = this.source.rows();
    const { places } = this.arrangement;
    return places
      ? places.slice(first, last + 1).flatMap((place) => rows[place] ?? [])
      : rows.slice(first, last + 1);
  };

  /** Among all rows, of the one that is shown at an index; -1 where none is. */
  placeAt = (index: number): number => {
    const { places } = this.arrangement;
    return places ? (places[index] ?? -1) : index;
  };

  /** -1 for a row that is hidden or has gone. */
  indexOf = (id: string): number => {
    const place = this.#placeOf(id);
    return this.arrangement.places?.indexOf(place) ?? place;
  };

  nameOf = (id: string): string => {
    const place = this.#placeOf(id);
    const row = this.source.rows()[place];
    return row ? this.source.nameOf(row, place) : '';
  };

  problemsOf = (row: Row): readonly DraftProblem[] => {
    // Who asks for the problems wants to see all of them.
    const isSaid = this.attempted || this.arrangement.filter === PROBLEM;
    return this.source
      .problemsOf(row)
      .filter(({ problem }) => isSaid || problem !== 'name-missing');
  };

  /** Has a row on the page as soon as the page is up to date, be it hidden before. */
  reveal = (id: string): void => {
    if (this.indexOf(id) < 0 && this.#placeOf(id) >= 0) {
      this.arrangement.showAll();
      this.#status.say(this.#allShown);
    }
    const index = this.indexOf(id);
    if (index >= 0) this.window.reveal(index);
  };

  /** A row that a filter or what is to be found hides; the others stay hidden. */
  showHidden = (id: string): void => this.arrangement.show(this.#placeOf(id));

  /** Other rows are shown, or in another order. */
  arranged = (message: Message): void => {
    this.#kept.become(0);
    this.selection.clear();
    this.window.backToTop();
    this.#status.say(message);
  };

  /** As entered, and the focus where one begins to read. */
  showAll = (): Promise<void> => {
    this.arrangement.showAll();
    this.arranged(this.#allShown);
    return this.goTo({ index: 0, at: 0 });
  };

  /**
   * The row that has the focus, or had it last, stays on the page, however far one scrolls away from it. Tab
   * goes along it and then out of the sheet, which thus is no longer for the keyboard than a row is.
   */
  noteFocus = (position: Position | null): void => {
    if (position) this.#kept.become(position.index);
  };

  get current(): number {
    return Math.min(this.#kept.focused, this.count - 1);
  }

  /** Whether the focus goes where the sheet takes it, and not where the user does. */
  get isLeading(): boolean {
    return this.#isLeading;
  }

  /** What is on the page of it, or of the one before it where there is none at the place. */
  fieldAt = ({ index, at }: Position): HTMLElement | null => {
    const row = this.rowAt(index);
    const column = this.columns[stopAt(at, this.stops)];
    return row && column ? document.getElementById(cellId(row.id, column.id)) : null;
  };

  /** To a field, or to the one before it where there is none at the place. */
  goTo = async (position: Position): Promise<void> => {
    if (!this.rowAt(position.index)) return;
    this.window.reveal(position.index);
    await tick();
    this.focusOn(position);
  };

  /** The same of a row that is on the page. */
  focusOn = (position: Position): void => {
    const field = this.fieldAt(position);
    this.#isLeading = true;
    field?.focus();
    this.#isLeading = false;
    // It may have had the focus before: what is typed next replaces it all the same.
    if (field instanceof HTMLInputElement && field.type === 'text') field.select();
  };

  /** Without the focus, which stays on what was pressed. */
  scrollTo = async (index: number): Promise<void> => {
    this.window.reveal(index);
    await tick();
    this.window.bringIn(index);
  };

  goToRow = (id: string, at = 0): Promise<void> => {
    this.selection.clear();
    this.reveal(id);
    return this.goTo({ index: this.indexOf(id), at });
  };

  /** `null` where no more than a cell is selected. */
  get selectedRows(): readonly Row[] | null {
    const { area } = this.selection;
    return area && this.rowsBetween(area.top, area.bottom);
  }

  /** To what stands in the place of a field that may have gone. */
  goNear = async ({ index, at }: Position): Promise<void> => {
    await tick();
    if (this.count === 0) (this.#fallback ?? document.querySelector('h1'))?.focus();
    else await this.goTo({ index: Math.min(index, this.count - 1), at });
  };

  #placeOf(id: string): number {
    return this.source.rows().findIndex((row) => row.id === id);
  }
}
