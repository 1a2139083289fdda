import {
  changedPart,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
} from '../../assessment/index.ts';

/** Rows that came into the place of others: which list, from where on, in the place of how many. */
export type Change =
  | readonly ['customers', start: number, removed: number, rows: readonly DraftCustomer[]]
  | readonly ['staff', start: number, removed: number, rows: readonly DraftPerson[]];

interface Entry {
  readonly change: Change;
  readonly text: string;
}

/** What is larger goes into the next base: the log is written as a whole, several times a second. */
const MOST_ROWS = 500;
const LONGEST_ENTRY = 200_000;
const LONG_LOG = { entries: 200, characters: 200_000 };

/** The rows' changes since a base was written, in order, as text. */
export class ChangeLog {
  /** `null` stands for a change that is too large to be logged. */
  #entries: readonly (Entry | null)[] = [];
  /** Entries before it stay as they are, since a base that is being written holds them. */
  #mark = 0;

  constructor(changes: readonly Change[] = []) {
    for (const change of changes) this.#add(change);
  }

  /** False where the base and this do not make up the rows. */
  get isWhole(): boolean {
    return !this.#entries.includes(null);
  }

  get isLong(): boolean {
    const characters = this.#entries.reduce((sum, entry) => sum + (entry?.text.length ?? 0), 0);
    return this.#entries.length > LONG_LOG.entries || characters > LONG_LOG.characters;
  }

  /** Only where it is whole. */
  asText(): string {
    return `[${this.#entries.map((entry) => entry?.text).join(',')}]`;
  }

  record(before: Draft, after: Draft): void {
    const customers = changedPart(before.customers, after.customers);
    const staff = changedPart(before.staff, after.staff);
    if (customers.start < Math.max(customers.endBefore, customers.endAfter)) {
      const { start, endBefore, endAfter } = customers;
      this.#add(['customers', start, endBefore - start, after.customers.slice(start, endAfter)]);
    }
    if (staff.start < Math.max(staff.endBefore, staff.endAfter)) {
      const { start, endBefore, endAfter } = staff;
      this.#add(['staff', start, endBefore - start, after.staff.slice(start, endAfter)]);
    }
  }

  /** From here on a base is being written. */
  mark(): void {
    this.#mark = this.#entries.length;
  }

  /** The base is written: what came before it is in it. */
  dropMarked(): void {
    this.#entries = this.#entries.slice(this.#mark);
    this.#mark = 0;
  }

  #add(change: Change): void {
    const entry = entryOf(change);
    const last = this.#entries.at(-1);
    const continues =
      this.#entries.length > this.#mark && entry && last && isSameRow(entry.change, last.change);
    this.#entries = [...(continues ? this.#entries.slice(0, -1) : this.#entries), entry];
  }
}

function entryOf(change: Change): Entry | null {
  if (change[3].length > MOST_ROWS) return null;
  const text = JSON.stringify(change);
  return text.length > LONGEST_ENTRY ? null : { change, text };
}

/** Typing goes on in the row of before: the later one says it all. */
function isSameRow(change: Change, before: Change): boolean {
  return [change, before].every(
    ([list, start, removed, rows]) =>
      list === change[0] && start === change[1] && removed === 1 && rows.length === 1,
  );
}
