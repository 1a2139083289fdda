import {
  isBlankCustomer,
  isBlankPerson,
  updateCustomers,
  updateStaff,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
  type Updated,
} from '../../assessment/index.ts';
import { customersOfPart, type RowPart } from '../../intake/review/rowParts.ts';
import type { TakenRows } from '../../intake/review/serve.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import { newRowId } from '../../state/rowIds.ts';
import { Slices, type Work } from '../../state/slices.ts';
import type { ImportMode } from './modes.ts';

/** What the answers become, and what of them is not what it was. */
interface Ready extends Omit<Updated<never>, 'rows'> {
  readonly rows: Partial<Draft>;
}

/** The rows of a review as it is, on their way to the page: they may be here before the user wants them. */
export class Taking {
  /** So that it is known whose parts come. */
  readonly turn: number;
  readonly #customers: DraftCustomer[] = [];
  readonly #staff: DraftPerson[] = [];
  #taken: TakenRows | null = null;
  #ready = $state.raw<(Ready & { readonly mode: ImportMode; readonly draft: Draft }) | null>(null);
  #preparing: Promise<void> = Promise.resolve();

  constructor(turn: number) {
    this.turn = turn;
  }

  /** Once all rows are here: what they are. */
  get taken(): TakenRows | null {
    return this.#taken;
  }

  add = (part: RowPart): void => {
    if (part.kind === 'customers')
      for (const row of customersOfPart(part)) this.#customers.push({ id: newRowId(), ...row });
    else for (const row of part.people) this.#staff.push({ id: newRowId(), ...row });
  };

  complete = (taken: TakenRows): void => {
    this.#taken = taken;
  };

  /** What the answers become, once that and all that follows from it has been worked out: it can be shown at once. */
  readyFor = (mode: ImportMode, draft: Draft): Ready | null =>
    mode === this.#ready?.mode && draft === this.#ready.draft ? this.#ready : null;

  /** Works that out, where it has not been. `goOn` is told how much is done, from 0 to 1. */
  prepare = (
    answers: Answers,
    mode: ImportMode,
    goOn: (proportion: number) => boolean,
  ): Promise<void> => {
    // One at a time: the second may find that there is nothing left to do.
    this.#preparing = this.#preparing.then(async () => {
      const taken = this.#taken;
      // Again, where the answers have become others meanwhile.
      while (taken && !this.readyFor(mode, answers.draft)) {
        const { draft, findings } = answers;
        const ready = await new Promise<Ready>((done) => {
          new Slices().run(this.#among(draft, taken, mode), done);
        });
        if (!(await findings.prepare({ ...draft, ...ready.rows }, goOn))) return;
        this.#ready = { ...ready, mode, draft };
      }
    });
    return this.#preparing;
  };

  *#among(draft: Draft, { kind, said }: TakenRows, mode: ImportMode): Work<Ready> {
    if (kind === 'staff') {
      const before = draft.staff.filter((row) => !isBlankPerson(row));
      const { rows, ...counts } =
        mode === 'update'
          ? yield* updateStaff(before, this.#staff)
          : joined(before, this.#staff, mode);
      return { rows: { staff: rows }, ...counts };
    }
    const before = draft.customers.filter((row) => !isBlankCustomer(row));
    const { rows, ...counts } =
      mode === 'update'
        ? yield* updateCustomers(before, this.#customers, said)
        : joined(before, this.#customers, mode);
    return { rows: { customers: rows }, ...counts };
  }
}

const NOTHING_LOST = { counts: 0, associations: 0 };

/** Rows in which nothing was entered have made room. */
function joined<Row>(before: readonly Row[], imported: readonly Row[], mode: 'add' | 'replace') {
  const rows = mode === 'add' && before.length > 0 ? [...before, ...imported] : imported;
  return { rows, updated: 0, added: imported.length, passedOver: 0, lost: NOTHING_LOST };
}
