import {
  searchDuplicateCustomers,
  searchDuplicateStaff,
  type DraftCustomer,
  type DraftPerson,
  type Duplicate,
  type DuplicateSearch,
} from '../assessment/index.ts';
import type { Answers } from './answers.svelte.ts';
import { idly, soon } from './idle.ts';

/** How many rows are looked at in one go: a few milliseconds of work. */
const ROWS_AT_ONCE = 2_000;
/** And right after a change, when all that follows from it is waited for: more of them are left for later. */
const ROWS_AT_FIRST = 250;

/** The very same each time, so that nothing follows from it anew. */
const NONE_YET: readonly never[] = [];

/** Names that stand in several rows. */
export class Duplicates {
  #customers: PartByPart<DraftCustomer>;
  #staff: PartByPart<DraftPerson>;

  constructor(answers: Answers) {
    const keptApart = () => answers.draft.keptApart;
    this.#customers = new PartByPart(
      searchDuplicateCustomers(),
      () => answers.draft.customers,
      keptApart,
    );
    this.#staff = new PartByPart(searchDuplicateStaff(), () => answers.draft.staff, keptApart);
  }

  get customers(): readonly Duplicate<DraftCustomer>[] {
    return this.#customers.found;
  }

  get staff(): readonly Duplicate<DraftPerson>[] {
    return this.#staff.found;
  }
}

/**
 * After hundreds of rows came in at once, nothing is found until all were looked at: a part at a time once the page has
 * nothing else to do, so that nobody has to wait for it.
 */
class PartByPart<Row> {
  #search: DuplicateSearch<Row>;
  #rows: () => readonly Row[];
  #keptApart: () => readonly string[];
  /** Counts the parts, so that to look at the next follows from having looked at one. */
  #parts = $state.raw(0);
  #isFirst = true;
  #stop: () => void = () => undefined;

  readonly found = $derived.by(() => this.#look());

  constructor(
    search: DuplicateSearch<Row>,
    rows: () => readonly Row[],
    keptApart: () => readonly string[],
  ) {
    this.#search = search;
    this.#rows = rows;
    this.#keptApart = keptApart;
  }

  #look(): readonly Duplicate<Row>[] {
    const parts = this.#parts;
    const isFirst = this.#isFirst;
    const atMost = isFirst ? ROWS_AT_FIRST : ROWS_AT_ONCE;
    const found = this.#search(this.#rows(), this.#keptApart(), atMost, isFirst);
    this.#isFirst = true;
    this.#stop();
    if (found) return found;
    // What shows the change comes first.
    const wait = isFirst ? idly : soon;
    this.#stop = wait(() => {
      this.#isFirst = false;
      this.#parts = parts + 1;
    });
    return NONE_YET;
  }
}
