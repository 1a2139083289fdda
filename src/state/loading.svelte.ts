import { createContext } from 'svelte';

/** Loads what the first screen does without. Who needs a part that can't be had waits until the user tries again. */
export class Loading {
  #waiting = $state.raw<readonly (() => void)[]>([]);

  /** True while something that is needed could not be had. */
  get hasFailed(): boolean {
    return this.#waiting.length > 0;
  }

  /** Never rejects. What can't be had is asked for again when the user says so. */
  load = async <Part>(part: () => Promise<Part>): Promise<Part> => {
    for (;;) {
      try {
        return await part();
      } catch {
        await new Promise<void>((tryAgain) => (this.#waiting = [...this.#waiting, tryAgain]));
      }
    }
  };

  tryAgain = (): void => {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const tryAgain of waiting) tryAgain();
  };
}

export const [useLoading, provideLoading] = createContext<Loading>();
