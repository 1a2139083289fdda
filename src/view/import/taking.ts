import {
  isBlankCustomer,
  isBlankPerson,
  requirements,
  updateCustomers,
  updateStaff,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
  type Said,
} from '../../assessment/index.ts';
import { customersOfPart, type RowPart } from '../../intake/review/rowParts.ts';
import type { ReviewView } from '../../intake/review/view.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import { newRowId } from '../../state/rowIds.ts';
import { Slices, type Work } from '../../state/slices.ts';

export type ImportMode = 'add' | 'update' | 'replace';

/** Those who are there already would stand there twice, and nobody's numbers are to be counted twice. */
export function likeliestMode({ duplicates }: ReviewView): ImportMode {
  return duplicates.existing > 0 ? 'update' : 'add';
}

/** What the answers become. */
interface Taken {
  readonly rows: Partial<Draft>;
  /** How many of those who were there it has something new of. */
  readonly updated: number;
}

/** The rows of a review as it is, on their way to the page: they may be here before the user wants them. */
export class Taking {
  /** So that it is known whose parts come. */
  readonly turn: number;
  readonly #view: ReviewView;
  readonly #customers: DraftCustomer[] = [];
  readonly #staff: DraftPerson[] = [];
  #isComplete = false;
  #ready: (Taken & { readonly mode: ImportMode }) | null = null;
  #preparing: Promise<void> = Promise.resolve();

  constructor(turn: number, view: ReviewView) {
    this.turn = turn;
    this.#view = view;
  }

  /** Whether all rows are here. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  get count(): number {
    return this.#customers.length + this.#staff.length;
  }

  add = (part: RowPart): void => {
    if (part.kind === 'customers')
      for (const row of customersOfPart(part)) this.#customers.push({ id: newRowId(), ...row });
    else for (const row of part.people) this.#staff.push({ id: newRowId(), ...row });
  };

  complete = (): void => {
    this.#isComplete = true;
  };

  /** What the answers become, where it has been worked out with all that follows from it: it can be shown at once. */
  readyFor = (mode: ImportMode): Taken | null => (mode === this.#ready?.mode ? this.#ready : null);

  /** Works that out, where it has not been. `goOn` is told how much is done, from 0 to 1. */
  prepare = (
    answers: Answers,
    mode: ImportMode,
    goOn: (proportion: number) => boolean,
  ): Promise<void> => {
    // One at a time: the second may find that there is nothing left to do.
    this.#preparing = this.#preparing.then(async () => {
      if (this.readyFor(mode)) return;
      const { draft, findings } = answers;
      const taken = await new Promise<Taken>((done) => {
        new Slices().run(this.#among(draft, mode), done);
      });
      const isReady = await findings.prepare({ ...draft, ...taken.rows }, goOn);
      if (isReady) this.#ready = { mode, ...taken };
    });
    return this.#preparing;
  };

  *#among({ customers, staff }: Draft, mode: ImportMode): Work<Taken> {
    if (this.#view.kind === 'staff') {
      const people = staff.filter((row) => !isBlankPerson(row));
      if (mode !== 'update')
        return { rows: { staff: joined(people, this.#staff, mode) }, updated: 0 };
      const { rows, updated } = yield* updateStaff(people, this.#staff);
      return { rows: { staff: rows }, updated };
    }
    const entered = customers.filter((row) => !isBlankCustomer(row));
    if (mode !== 'update')
      return { rows: { customers: joined(entered, this.#customers, mode) }, updated: 0 };
    const { rows, updated } = yield* updateCustomers(entered, this.#customers, saidBy(this.#view));
    return { rows: { customers: rows }, updated };
  }
}

/** Rows in which nothing was entered have made room. */
function joined<Row>(
  rows: readonly Row[],
  imported: readonly Row[],
  mode: 'add' | 'replace',
): readonly Row[] {
  return mode === 'add' && rows.length > 0 ? [...rows, ...imported] : imported;
}

/** A list with a row per customer and workload says all of them: what it leaves out is nothing. */
function saidBy({ columns, shape }: ReviewView): Said {
  const roles = new Set(columns.map(({ role }) => role));
  const { workloads } = requirements;
  return {
    trial: roles.has('trial'),
    workloads: shape === 'long' ? workloads : workloads.filter((each) => roles.has(each)),
  };
}
