import type { Cases, Filter } from './cases.ts';
import type { CasesView } from './view.ts';

/** With more, nobody would find the row, and the page would take its time. */
const CASES_A_PAGE = 25;

/** Which cases are in sight. What is mended stays there until another filter is chosen. */
export class CasePages {
  #filter: Filter = 'all';
  #page = 0;
  #kept: ReadonlySet<number> = new Set();

  get filter(): Filter {
    return this.#filter;
  }

  choose = (filter: Filter): void => {
    this.#filter = filter;
    this.#page = 0;
    this.#kept = new Set();
  };

  turnTo = (page: number): void => {
    this.#page = page;
  };

  view = (cases: Cases): CasesView => {
    const places = cases.placesOf(this.#filter, this.#kept);
    this.#kept = new Set(places);
    const pages = Math.max(1, Math.ceil(places.length / CASES_A_PAGE));
    this.#page = Math.min(Math.max(0, this.#page), pages - 1);
    const first = this.#page * CASES_A_PAGE;
    return {
      filter: this.#filter,
      counts: Object.fromEntries(
        cases.filters.map((filter) => [filter, cases.keysOf(filter).size]),
      ),
      page: this.#page,
      pages,
      shown: places.slice(first, first + CASES_A_PAGE).map(cases.at),
    };
  };
}
