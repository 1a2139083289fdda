import { createContext } from 'svelte';

/** Loads what the first screen does without. Who needs a part that can't be had waits until the user tries again. */
export class Loading {
  #waiting = $state.raw<readonly (() => void)[]>([]);

  /** True while something that is needed could not be had. */
  get hasFailed(): boolean {
    return this.#waiting.length > 0;
  }

  /**
   * What can't be had is asked for again when the user says so. Rejects only once `signal` tells that nobody needs it
   * any more.
   */
  load = async <Part>(part: () => Promise<Part>, signal?: AbortSignal): Promise<Part> => {
    for (;;) {
      signal?.throwIfAborted();
      try {
        return await part();
      } catch {
        if (!signal?.aborted)
          await new Promise<void>((goOn) => {
            this.#waiting = [...this.#waiting, goOn];
            signal?.addEventListener('abort', () => this.tryAgain([goOn]));
          });
      }
    }
  };

  tryAgain = (who = this.#waiting): void => {
    this.#waiting = this.#waiting.filter((each) => !who.includes(each));
    for (const goOn of who) goOn();
  };
}

export const [useLoading, provideLoading] = createContext<Loading>();
