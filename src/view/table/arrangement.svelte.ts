import { untrack } from 'svelte';
import { changedPart, findKey } from '../../assessment/index.ts';
import { remembered } from '../../state/remembered.ts';
import type { Column } from './column.ts';
import { ALL, type Filter } from './filter.ts';
import { inOrder } from './inOrder.ts';
import type { NamedRow } from './sheetSource.ts';
import { Slices, type Work } from '../../state/slices.ts';
import { compareKeys, sortKeyOf, turned, type Sorting } from './sorting.ts';

export interface Arranged<Row> {
  readonly rows: () => readonly Row[];
  readonly columns: () => readonly Column<Row>[];
  readonly filters: () => readonly Filter<Row>[];
  /** In the order of the language. */
  readonly compareTexts: (one: string, other: string) => number;
}

/** Which rows are shown, and in which order: their places among all rows as these were then. */
interface Order<Row> {
  readonly rows: readonly Row[];
  readonly places: readonly number[];
}

/** So many rows are looked at before the page may go on. */
const AT_ONCE = 250;

/**
 * Which of a sheet's rows are shown, and in which order. It stays as it is while rows are edited, until
 * something is chosen anew: a row that hides or moves under the hands of whoever mends it is lost to them.
 */
export class Arrangement<Row extends NamedRow> {
  #source: Arranged<Row>;
  #query = $state('');
  #filter = $state.raw(ALL);
  #sorting = $state.raw<Sorting | null>(null);
  /** `null`: all, as entered. */
  #order = $state.raw<Order<Row> | null>(null);
  #slices = new Slices();
  #keyOf = remembered(({ name }: Row) => findKey(name));
  /** Come while others were hidden, and shown: they stay so, whatever was chosen. */
  #welcome = new Set<string>();
  #last: (Order<Row> & { readonly of: Order<Row> }) | null = null;

  /** Of the rows that are shown, in their order; `null` where that is all of them, as entered. */
  readonly places = $derived.by(() => this.#places());
  /** Whether rows are hidden. */
  readonly isPartial = $derived.by(() => this.#filter !== ALL || findKey(this.#query) !== '');

  constructor(source: Arranged<Row>) {
    this.#source = source;
  }

  get query(): string {
    return this.#query;
  }

  get filter(): string {
    return this.#filter;
  }

  get sorting(): Sorting | null {
    return this.#sorting;
  }

  find = (query: string, done: () => void): void => {
    this.#query = query;
    this.#arrange(done);
  };

  choose = (filter: string, done: () => void): void => {
    this.#filter = filter;
    this.#arrange(done);
  };

  sortBy = (column: string, done: () => void): void => {
    this.#sorting = turned(this.#sorting, column);
    this.#arrange(done);
  };

  /** At once, as somebody waits for a row to be there. */
  showAll = (): void => {
    this.#slices.stop();
    this.#query = '';
    this.#filter = ALL;
    this.#sorting = null;
    this.#order = null;
  };

  /** One that is hidden, by its place among all: it comes to stand in it, or last where rows are sorted. */
  show = (place: number): void => {
    const { places } = this;
    if (!places || places.includes(place)) return;
    const next = this.#sorting ? -1 : places.findIndex((other) => other > place);
    const at = next < 0 ? places.length : next;
    this.#order = { rows: this.#source.rows(), places: places.toSpliced(at, 0, place) };
  };

  welcome = (id: string): void => {
    this.#welcome.add(id);
  };

  #arrange(done: () => void): void {
    this.#slices.run(this.#work(), (order) => {
      this.#welcome.clear();
      this.#order = order;
      done();
    });
  }

  *#work(): Work<Order<Row> | null> {
    if (!this.isPartial && !this.#sorting) return null;
    const rows = this.#source.rows();
    const isShown = this.#test();
    const places: number[] = [];
    for (const [place, row] of rows.entries()) {
      if (isShown(row)) places.push(place);
      if (place % AT_ONCE === 0) yield;
    }
    return { rows, places: yield* this.#sorted(rows, places) };
  }

  *#sorted(rows: readonly Row[], places: readonly number[]): Work<readonly number[]> {
    const sorting = this.#sorting;
    const column = this.#source.columns().find(({ id }) => id === sorting?.column);
    if (!sorting || !column) return places;
    const keyed = [];
    for (const [index, place] of places.entries()) {
      const row = rows[place];
      if (row) keyed.push({ place, key: sortKeyOf(column, row) });
      if (index % AT_ONCE === 0) yield;
    }
    const { compareTexts } = this.#source;
    const sorted = yield* inOrder(keyed, (one, other) =>
      compareKeys(one.key, other.key, sorting.direction, compareTexts),
    );
    return sorted.map(({ place }) => place);
  }

  #test(): (row: Row) => boolean {
    const key = findKey(this.#query);
    const isFound = (row: Row) => key === '' || this.#keyOf(row).includes(key);
    if (this.#filter === ALL) return isFound;
    const isOfFilter = this.#source
      .filters()
      .find(({ id }) => id === this.#filter)
      ?.test();
    return (row) => isFound(row) && (isOfFilter?.(row) ?? true);
  }

  #places(): readonly number[] | null {
    const order = this.#order;
    if (!order) return null;
    const rows = this.#source.rows();
    const last = this.#last?.of === order ? this.#last : order;
    // As it is after a keystroke.
    const places = haveSameIds(last.rows, rows)
      ? last.places
      : untrack(() => this.#placesAmong(rows, order));
    this.#last = { of: order, rows, places };
    return places;
  }

  /** After rows came or went. Those that have come are at the end, where they would be found. */
  #placesAmong(rows: readonly Row[], order: Order<Row>): readonly number[] {
    const { start, endBefore, endAfter } = changedPart(order.rows, rows);
    const gone = order.rows.slice(start, endBefore);
    const come = rows.slice(start, endAfter);
    const known = new Set(gone.map(({ id }) => id));
    const placeOf = new Map(come.map(({ id }, index) => [id, start + index]));
    const isShown = this.#test();
    const placeNow = (place: number) => {
      if (place < start) return place;
      if (place >= endBefore) return place + endAfter - endBefore;
      return placeOf.get(order.rows[place]?.id ?? '');
    };
    const places: number[] = [];
    for (const place of order.places) {
      const now = placeNow(place);
      if (now !== undefined) places.push(now);
    }
    for (const [index, row] of come.entries()) {
      if (known.has(row.id) || !(this.#welcome.has(row.id) || isShown(row))) continue;
      // It stays, too, when it is edited.
      this.#welcome.add(row.id);
      places.push(start + index);
    }
    return places;
  }
}

function haveSameIds<Row extends NamedRow>(some: readonly Row[], others: readonly Row[]): boolean {
  return (
    some === others ||
    (some.length === others.length &&
      some.every((row, index) => row === others[index] || row.id === others[index]?.id))
  );
}
