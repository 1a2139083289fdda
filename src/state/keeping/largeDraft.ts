import type { Draft, DraftCustomer, DraftPerson } from '../../assessment/index.ts';
import type { Restored } from '../restore.ts';
import { blocksOf, newId, type Block } from './blocks.ts';
import { ChangeLog, type Change } from './changes.ts';
import { writeBase } from './database.ts';
import { failureOf, type Failure } from './texts.ts';

/** The rows as they were at some time, in the database. */
export interface Base {
  readonly id: string;
  readonly customers: readonly Block<DraftCustomer>[];
  readonly staff: readonly Block<DraftPerson>[];
}

interface Resumed {
  readonly answers: Restored;
  readonly base: Base;
  readonly changes: readonly Change[];
}

/**
 * Answers of more rows than can be written as one text several times a second: a base of all rows in the
 * database, now and then, and beside it a small record of what changed since. The record is what counts: it names its
 * base, which stays until another record names another.
 */
export class LargeDraft {
  /** Called when a base was written, or could not be, with what was recorded last. */
  onSettled: (recorded: Restored) => void = () => undefined;
  #base: Base | null = null;
  #log = new ChangeLog();
  /** What base and log make up. */
  #recorded: Restored | null = null;
  #isWriting = false;
  #failure: { readonly of: Draft; readonly why: Failure } | null = null;

  static resume({ answers, base, changes }: Resumed): LargeDraft {
    const large = new LargeDraft();
    large.#base = base;
    large.#log = new ChangeLog(changes);
    large.#recorded = answers;
    return large;
  }

  /** Why there is no base for what was recorded last, once it is known that there will be none. */
  get failure(): Failure | null {
    const isCovered = this.#base !== null && this.#log.isWhole;
    return isCovered || this.#isWriting || !this.#failure ? null : this.#failure.why;
  }

  /** What is to be kept now, or `null` as long as there is no base for it. */
  record(answers: Restored): string | null {
    const { draft, step } = answers;
    if (this.#recorded) this.#log.record(this.#recorded.draft, draft);
    this.#recorded = answers;
    const base = this.#log.isWhole ? this.#base : null;
    if ((!base || this.#log.isLong) && !this.#isWriting && this.#failure?.of !== draft)
      void this.#writeBase(answers);
    if (!base) return null;
    const savedAt = new Date();
    const record = { version: 2, savedAt, step, base: base.id, draft: withoutRows(draft) };
    return `${JSON.stringify(record).slice(0, -1)},"log":${this.#log.asText()}}`;
  }

  async #writeBase({ draft, step }: Restored): Promise<void> {
    this.#isWriting = true;
    this.#log.mark();
    const before = this.#base;
    const customers = blocksOf(draft.customers, before?.customers ?? []);
    const staff = blocksOf(draft.staff, before?.staff ?? []);
    const base = { id: newId(), customers, staff };
    const manifest = {
      savedAt: Date.now(),
      step,
      draft: withoutRows(draft),
      customers: customers.map(({ id }) => id),
      staff: staff.map(({ id }) => id),
    };
    try {
      await writeBase(
        { id: base.id, manifest, blocks: [...customers, ...staff] },
        before && { id: before.id, blocks: [...before.customers, ...before.staff] },
      );
      this.#base = base;
      this.#log.dropMarked();
      this.#failure = null;
    } catch (error) {
      this.#failure = { of: draft, why: failureOf(error) };
    }
    this.#isWriting = false;
    if (this.#recorded) this.onSettled(this.#recorded);
  }
}

function withoutRows(draft: Draft): Draft {
  return { ...draft, customers: [], staff: [] };
}
