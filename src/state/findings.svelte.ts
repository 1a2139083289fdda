import {
  applyActions,
  comeAndGone,
  evaluate,
  evaluateCustomer,
  evaluatePerson,
  isUnreadable,
  parseCount,
  readCustomer,
  readDraft,
  readPerson,
  requirements,
  type Action,
  type Customer,
  type CustomerFinding,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
  type DraftProblem,
  type EntitlementsTotal,
  type Evaluated,
  type Evaluation,
  type PersonFinding,
  type ReadDraft,
} from '../assessment/index.ts';
import type { Answers } from './answers.svelte.ts';
import { Duplicates } from './duplicates.svelte.ts';
import type { StepId } from './journey.svelte.ts';
import { stepStates, type StepState } from './stepStates.ts';

/** How many rows are read and evaluated in one go: some milliseconds of work. */
const ROWS_AT_ONCE = 2_500;
/** Of more than these, the findings are put together as well: on the screen that shows them it would be waited for. */
const ROWS_IN_A_MOMENT = 16_000;

/** Of so few that have come and gone, what they say is read again: the lists of all are put together where they are shown. */
const FEW = 1_000;

/** What was read of a draft, and evaluated. */
interface Worked {
  readonly read: ReadDraft;
  readonly evaluation: Evaluation;
}

const known = new WeakMap<Answers, Promise<Findings>>();

/** The same for the same answers. What follows from answers that are many already is there at once. */
export function findingsOf(answers: Answers): Promise<Findings> {
  const findings = known.get(answers) ?? prepared(answers);
  known.set(answers, findings);
  return findings;
}

async function prepared(answers: Answers): Promise<Findings> {
  const findings = new Findings(answers);
  await findings.prepare(answers.draft);
  return findings;
}

/** All that follows from the answers: derived, never stored. */
export class Findings {
  #answers: Answers;
  /** What was found last, of which an edit leaves most as it is: only what it changed is worked out again. */
  #lastRead: ReadDraft | undefined;
  #lastEvaluated = nobody();

  readonly read = $derived.by(() => this.#read(this.#answers.draft));
  readonly evaluation = $derived.by(() => this.#evaluate(this.read));

  readonly #customerProblems = $derived(this.read.customers.problems);
  readonly #staffProblems = $derived(this.read.staff.problems);
  /** From the first row to the last. */
  readonly customerProblems = $derived(this.#customerProblems.flat());
  readonly staffProblems = $derived(this.#staffProblems.flat());
  /** Cells that can't be read, and so count for nothing. */
  readonly unreadableCount = $derived(this.customerProblems.filter(isUnreadable).length);
  /** Entries that a saved copy could not hold as they stand: those cells, and names that are too long. */
  readonly lostWhenSaved = $derived(
    [...this.customerProblems, ...this.staffProblems].filter(
      ({ problem }) => problem !== 'name-missing',
    ).length,
  );

  readonly duplicates: Duplicates;

  constructor(answers: Answers) {
    this.#answers = answers;
    this.duplicates = new Duplicates(answers);
  }

  /**
   * Works out a draft before it takes the place of the answers, a long one a part at a time: the page goes on
   * in between, and what follows from it is there at once when it does. `goOn` is told how much is done, from 0
   * to 1, and says whether to go on; false where it did not.
   */
  prepare = async (
    draft: Draft,
    goOn: (proportion: number) => boolean = () => true,
  ): Promise<boolean> => {
    for (const proportion of this.preparing(draft)) {
      await new Promise((rest) => setTimeout(rest));
      if (goOn(proportion)) continue;
      // The answers stay as they are, and so the next edit has to find them read.
      await this.prepare(this.#answers.draft);
      return false;
    }
    return true;
  };

  /** The same work, with a stop after each part. */
  *preparing(draft: Draft): Generator<number> {
    const { customers, staff } = draft;
    const most = Math.max(customers.length, staff.length);
    const work = most > ROWS_IN_A_MOMENT ? this.#evaluateEach : this.#evaluate;
    for (let rows = ROWS_AT_ONCE; rows < most; rows += ROWS_AT_ONCE) {
      const part = { customers: customers.slice(0, rows), staff: staff.slice(0, rows) };
      work(this.#read({ ...draft, ...part }));
      yield rows / most;
    }
    work(this.#read(draft));
  }

  /** The same of a draft of which few rows are others: to find these among 100,000 takes some milliseconds each time. */
  *preparingFew(draft: Draft): Generator<void> {
    const read = this.#read(draft);
    yield;
    this.#evaluate(read);
    yield;
  }

  /** What the result would be with some things done; the answers stay as they are. */
  asIfDone = (actions: readonly Action[]): Evaluated => {
    const { read, evaluation } = this;
    const assessment = applyActions(read.assessment, actions);
    return {
      assessment,
      evaluation: evaluate(assessment, { assessment: read.assessment, evaluation }),
    };
  };

  /** What some of the customers have alone. */
  entitlementsOf = (rows: readonly DraftCustomer[]): EntitlementsTotal =>
    evaluate({ ...nobody().read.assessment, customers: answersOf(rows) }).entitlements;

  stepStates = (lastStep: StepId): Record<StepId, StepState> =>
    stepStates(this.#answers.draft, this, lastStep);

  /** Of a row alone, so that a keystroke in another leaves it be. Undefined where nothing was entered. */
  ofCustomer = (row: DraftCustomer): CustomerFinding | undefined => {
    const read = readCustomer(row);
    return read ? evaluateCustomer(read.answer) : undefined;
  };

  /** The `entered` of that finding, where no more is asked for: of 100,000 rows in half of the time. */
  enteredOf = ({ counts }: DraftCustomer): number =>
    requirements.workloads.reduce((sum, workload) => {
      const parsed = parseCount(counts[workload] ?? '');
      return parsed.ok ? sum + parsed.count : sum;
    }, 0);

  ofPerson = (row: DraftPerson): PersonFinding | undefined => {
    const read = readPerson(row);
    return read ? evaluatePerson(read.answer) : undefined;
  };

  problemsOfCustomer = (row: DraftCustomer): readonly DraftProblem[] =>
    readCustomer(row)?.problems ?? [];

  /** Whether one of its numbers can't be read, and so adds nothing. */
  hasUnreadable = (row: DraftCustomer): boolean => this.problemsOfCustomer(row).some(isUnreadable);

  problemsOfPerson = (row: DraftPerson): readonly DraftProblem[] => readPerson(row)?.problems ?? [];

  #read(draft: Draft): ReadDraft {
    this.#lastRead = readDraft(draft, this.#lastRead);
    return this.#lastRead;
  }

  #evaluate = (read: ReadDraft): Evaluation => {
    const { read: before, evaluation: earlier } = this.#lastEvaluated;
    const evaluation = evaluate(read.assessment, {
      assessment: before.assessment,
      evaluation: earlier,
      since: changeBetween(before, read),
    });
    this.#lastEvaluated = { read, evaluation };
    return evaluation;
  };

  /** With the findings of all customers put together, which would else be when they are first shown. */
  #evaluateEach = (read: ReadDraft): number => this.#evaluate(read).entitlements.customers.length;
}

/** From there on, the findings of each customer are put together only where they are shown. */
function nobody(): Worked {
  const rows = { customers: [], staff: [], keptApart: [] };
  const read = readDraft({ organisation: '', assessedOn: '', market: null, ...rows });
  return { read, evaluation: evaluate(read.assessment) };
}

/** Undefined where they are many. */
function changeBetween(before: ReadDraft, after: ReadDraft): Evaluated['since'] {
  const rows = comeAndGone(before.customers.entered, after.customers.entered, FEW);
  return rows ? { gone: answersOf(rows.gone), come: answersOf(rows.come) } : undefined;
}

function answersOf(rows: readonly DraftCustomer[]): readonly Customer[] {
  return rows.flatMap((row) => readCustomer(row)?.answer ?? []);
}
