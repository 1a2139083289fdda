import {
  searchDuplicateCustomers,
  searchDuplicateStaff,
  type DuplicateSearch,
} from '../assessment/index.ts';
import { idly } from './idle.ts';
import type { Answers } from './answers.svelte.ts';

/** How many rows are looked at in one go: a few milliseconds of work. */
const ROWS_AT_ONCE = 2_000;
/** And right after a change, when all that follows from it is waited for: more of them are left for later. */
const ROWS_AT_FIRST = 250;

/** The very same each time, so that nothing follows from it anew. */
const NONE_YET: readonly never[] = [];

/**
 * Names that stand in several rows. After hundreds of rows came in at once, there are none until all were
 * looked at, a part at a time when the page has nothing else to do, so that nobody has to wait for it.
 */
export class Duplicates {
  #answers: Answers;
  #customersSearch = searchDuplicateCustomers();
  #staffSearch = searchDuplicateStaff();
  /** Counts the parts, so that to look at the next follows from having looked at one. */
  #parts = $state.raw(0);
  #stop: () => void = () => undefined;
  #isFirst = true;

  readonly customers = $derived.by(() =>
    this.#look(this.#customersSearch, this.#answers.draft.customers),
  );
  readonly staff = $derived.by(() => this.#look(this.#staffSearch, this.#answers.draft.staff));

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  #look<Row>(search: DuplicateSearch<Row>, rows: readonly Row[]) {
    const parts = this.#parts;
    const { keptApart } = this.#answers.draft;
    const isFirst = this.#isFirst;
    const found = search(rows, keptApart, isFirst ? ROWS_AT_FIRST : ROWS_AT_ONCE, isFirst);
    this.#isFirst = true;
    if (found) return found;
    this.#stop();
    this.#stop = idly(() => {
      this.#isFirst = false;
      this.#parts = parts + 1;
    });
    return NONE_YET;
  }
}
