import { changedPart, withPart } from './changedPart.ts';
import { placesIn } from './comeAndGone.ts';

/** Items, and what was made of each. */
interface Made<Item, Result> {
  readonly items: readonly Item[];
  readonly results: readonly Result[];
}

/** What was made already, as far as it was, of the items from a place on. */
interface MadeFrom<Result> {
  readonly start: number;
  readonly results: readonly (Result | undefined)[];
}

/**
 * What is made of each of many items, put together when it is first asked for: whoever types into one of 100,000 rows
 * sees sums alone. What was made of the very same item is taken over from the list that was put together last of
 * all those that follow each other.
 */
export class LaterList<Item, Result extends object> {
  #items: () => readonly Item[];
  #make: (item: Item) => Result;
  #madeFrom: MadeFrom<Result>;
  /** Shared by those that follow each other, so that none keeps the one before it in memory. */
  #last: { made: Made<Item, Result> };
  #all: readonly Result[] | null = null;

  /** The items are asked for when the list is. */
  constructor(
    items: () => readonly Item[],
    make: (item: Item) => Result,
    before?: LaterList<Item, Result>,
    madeFrom: MadeFrom<Result> = NOTHING_MADE_FROM,
  ) {
    this.#items = items;
    this.#make = make;
    this.#last = before ? before.#last : { made: NOTHING_MADE };
    this.#madeFrom = madeFrom;
  }

  /** Of items of which all was made. */
  static of<Item, Result extends object>(
    items: readonly Item[],
    results: readonly Result[],
    make: (item: Item) => Result,
  ): LaterList<Item, Result> {
    const list = new LaterList(() => items, make);
    list.#all = results;
    list.#last.made = { items, results };
    return list;
  }

  get all(): readonly Result[] {
    this.#all ??= this.#putTogether();
    return this.#all;
  }

  #putTogether(): readonly Result[] {
    const items = this.#items();
    const { made } = this.#last;
    const change = changedPart(made.items, items);
    const { start, results: known } = this.#madeFrom;
    const placeOf = placesIn(made.items, change.start);
    const others = items
      .slice(change.start, change.endAfter)
      .map(
        (item, index) =>
          made.results[placeOf(item)] ?? known[change.start + index - start] ?? this.#make(item),
      );
    const results = withPart(made.results, change, others);
    this.#last.made = { items, results };
    return results;
  }
}

const NOTHING_MADE = { items: [], results: [] };
const NOTHING_MADE_FROM = { start: 0, results: [] };
