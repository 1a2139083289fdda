import {
  comeAndGone,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
} from '../assessment/index.ts';
import type { Answers } from './answers.svelte.ts';
import { remembered } from './remembered.ts';
import { Slices, type Work } from './slices.ts';

/** Changed rows of which all that follows is worked out in a moment. */
const IN_A_MOMENT = 4_000;

/** By what a user changes answers, or takes them along. */
const ACTS = ['beforeinput', 'click', 'copy', 'cut', 'paste'] as const;

/**
 * Steps back and forth, and those that change all rows of a table. Where there are very many, one is worked
 * out first together with what follows from it, a part at a time, so that the page goes on meanwhile. Another
 * step that is asked for while one is on its way is left out; whoever acts otherwise finds it made.
 */
class Steps {
  #answers: Answers;
  #slices = new Slices();
  #isOnItsWay = false;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** What is on its way is made at once, for whoever goes on from it. */
  finish = (): void => this.#slices.finish();

  /** Whether the step was made. */
  undo = (): Promise<boolean> => this.#to(this.#settled.before, this.#answers.undo);
  redo = (): Promise<boolean> => this.#to(this.#settled.after, this.#answers.redo);

  setCustomers = (work: Work<readonly DraftCustomer[]>): Promise<boolean> =>
    this.#make(withRows(this.#settled.draft, 'customers', work), ({ customers }) => {
      this.#answers.setCustomers(customers);
    });

  setStaff = (work: Work<readonly DraftPerson[]>): Promise<boolean> =>
    this.#make(withRows(this.#settled.draft, 'staff', work), ({ staff }) => {
      this.#answers.setStaff(staff);
    });

  /** Typing that changed nothing is no step, neither the one that is meant nor one below it. */
  get #settled(): Answers {
    this.#answers.pauseTyping();
    return this.#answers;
  }

  #to(draft: Draft | undefined, step: () => void): Promise<boolean> {
    return draft ? this.#make(known(draft), step) : Promise.resolve(false);
  }

  #make(work: Work<Draft>, step: (to: Draft) => void): Promise<boolean> {
    if (this.#isOnItsWay) return Promise.resolve(false);
    this.#isOnItsWay = true;
    const made = new AbortController();
    for (const act of ACTS)
      addEventListener(act, this.#slices.finish, { capture: true, signal: made.signal });
    return new Promise((resolve) => {
      this.#slices.run(this.#prepared(work), (to) => {
        this.#isOnItsWay = false;
        made.abort();
        if (to && to !== this.#answers.draft) step(to);
        resolve(to !== null);
      });
    });
  }

  /** `null` where the answers have changed meanwhile. */
  *#prepared(work: Work<Draft>): Work<Draft | null> {
    const { draft, findings } = this.#answers;
    const to = yield* work;
    const isLong = areMany(draft.customers, to.customers) || areMany(draft.staff, to.staff);
    for (const part of isLong ? findings.preparing(to) : findings.preparingFew(to)) {
      yield part;
      if (this.#answers.draft !== draft) break;
    }
    if (this.#answers.draft === draft) return to;
    // The next edit has to find them read.
    void findings.prepare(this.#answers.draft);
    return null;
  }
}

/** Of some answers, always the same. */
export const stepsOf = remembered((answers: Answers) => new Steps(answers));

function* known(draft: Draft): Work<Draft> {
  yield;
  return draft;
}

function* withRows<Part extends 'customers' | 'staff'>(
  draft: Draft,
  part: Part,
  work: Work<Draft[Part]>,
): Work<Draft> {
  const rows = yield* work;
  return rows === draft[part] ? draft : { ...draft, [part]: rows };
}

function areMany<Row>(rows: readonly Row[], to: readonly Row[]): boolean {
  return comeAndGone(rows, to, IN_A_MOMENT) === null;
}
