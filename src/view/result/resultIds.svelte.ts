import type { Assessment } from '../../assessment/index.ts';
import { resultIdInParts } from '../../passing/resultId.ts';

/** In milliseconds: so long can the page be busy without anybody noticing. */
const LONGEST_PART = 10;

/**
 * The id of the answers that are shown: at once where they are few; of very many it is worked out a part at a
 * time, and the page goes on in between.
 */
export class ResultIds {
  #of: Assessment | null = null;
  #work: ReturnType<typeof resultIdInParts> | null = null;
  #id: string | null = null;
  /** Counts the parts, so that to do the next follows from having done one. */
  #parts = $state.raw(0);
  #next: ReturnType<typeof setTimeout> | undefined;

  /** `null` until it is known. */
  of = (assessment: Assessment): string | null => {
    const parts = this.#parts;
    if (assessment !== this.#of) {
      this.#of = assessment;
      this.#work = resultIdInParts(assessment);
      this.#id = null;
    }
    const end = performance.now() + LONGEST_PART;
    while (this.#work && performance.now() < end) this.#do(this.#work.next());
    clearTimeout(this.#next);
    if (this.#work) this.#next = setTimeout(() => (this.#parts = parts + 1));
    return this.#id;
  };

  #do({ done, value }: IteratorResult<undefined, string>): void {
    if (!done) return;
    this.#id = value;
    this.#work = null;
  }
}
