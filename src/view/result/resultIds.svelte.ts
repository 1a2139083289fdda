import type { Assessment } from '../../assessment/index.ts';
import { resultIdInParts } from '../../passing/resultId.ts';
import { Slices } from '../parts/slices.ts';

/** The id of the answers that are shown: at once where they are few, and of very many once it is worked out. */
export class ResultIds {
  #of: Assessment | null = null;
  #id: string | null = null;
  #slices = new Slices();
  /** Counts the ids that came later, so that what shows one follows from its coming. */
  #later = $state.raw(0);

  /** `null` until it is known. */
  of = (assessment: Assessment): string | null => {
    const later = this.#later;
    if (assessment !== this.#of) {
      this.#of = assessment;
      this.#id = null;
      let isAtOnce = true;
      this.#slices.run(resultIdInParts(assessment), (id) => {
        this.#id = id;
        if (!isAtOnce) this.#later = later + 1;
      });
      isAtOnce = false;
    }
    return this.#id;
  };
}
