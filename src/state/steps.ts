import { changedPart, remembered, type Draft } from '../assessment/index.ts';
import type { Answers } from './answers.svelte.ts';

/** Changed rows of which all that follows is worked out in a moment. */
const IN_A_MOMENT = 4_000;

/**
 * Steps back and forth. Where one changes very many rows, as an import does, what follows from them is worked
 * out first, a part at a time, so that the page goes on meanwhile. What is asked for while a step is on its
 * way is left out.
 */
class Steps {
  #answers: Answers;
  #isOnItsWay = false;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** Whether the step was made. */
  undo = (): Promise<boolean> => this.#go(this.#answers.before, this.#answers.undo);
  redo = (): Promise<boolean> => this.#go(this.#answers.after, this.#answers.redo);

  async #go(to: Draft | undefined, step: () => void): Promise<boolean> {
    const { draft, findings } = this.#answers;
    if (to === undefined || this.#isOnItsWay) return false;
    if (isLong(draft.customers, to.customers) || isLong(draft.staff, to.staff)) {
      this.#isOnItsWay = true;
      const isReady = await findings.prepare(to, () => this.#answers.draft === draft);
      this.#isOnItsWay = false;
      if (!isReady || this.#answers.draft !== draft) return false;
    }
    step();
    return true;
  }
}

/** Of some answers, always the same. */
export const stepsOf = remembered((answers: Answers) => new Steps(answers));

function isLong<Row>(rows: readonly Row[], to: readonly Row[]): boolean {
  const { start, endAfter } = changedPart(rows, to);
  return endAfter - start > IN_A_MOMENT;
}
