import {
  isBlankCustomer,
  isBlankPerson,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
  type TableKind,
} from '../../assessment/index.ts';
import { customersOfPart, type RowPart } from '../../intake/review/rowParts.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import { newRowId } from '../../state/rowIds.ts';

export type ImportMode = 'add' | 'replace';

/** The rows of a review as it is, on their way to the page: they may be here before the user wants them. */
export class Taking {
  /** So that it is known whose parts come. */
  readonly turn: number;
  readonly #kind: TableKind;
  readonly #customers: DraftCustomer[] = [];
  readonly #staff: DraftPerson[] = [];
  #isComplete = false;
  #readyFor: ImportMode | null = null;
  #preparing: Promise<void> = Promise.resolve();

  constructor(turn: number, kind: TableKind) {
    this.turn = turn;
    this.#kind = kind;
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

  /** Whether what follows from the rows has been worked out too, so that they can be shown at once. */
  isReadyFor = (mode: ImportMode): boolean => mode === this.#readyFor;

  /** Works that out, where it has not been. `goOn` is told how much is done, from 0 to 1. */
  prepare = (
    answers: Answers,
    mode: ImportMode,
    goOn: (proportion: number) => boolean,
  ): Promise<void> => {
    // One at a time: the second may find that there is nothing left to do.
    this.#preparing = this.#preparing.then(async () => {
      if (this.isReadyFor(mode)) return;
      const { draft, findings } = answers;
      const isReady = await findings.prepare({ ...draft, ...this.among(draft, mode) }, goOn);
      if (isReady) this.#readyFor = mode;
    });
    return this.#preparing;
  };

  /** What the answers become. Rows in which nothing was entered make room. */
  among = ({ customers, staff }: Draft, mode: ImportMode): Partial<Draft> =>
    this.#kind === 'staff'
      ? { staff: withImported(staff, this.#staff, mode, isBlankPerson) }
      : { customers: withImported(customers, this.#customers, mode, isBlankCustomer) };
}

function withImported<Row>(
  rows: readonly Row[],
  imported: readonly Row[],
  mode: ImportMode,
  isBlank: (row: Row) => boolean,
): readonly Row[] {
  const before = mode === 'add' ? rows.filter((row) => !isBlank(row)) : [];
  return before.length > 0 ? [...before, ...imported] : imported;
}
