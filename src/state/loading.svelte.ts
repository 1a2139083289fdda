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
        if (!signal?.aborted) await this.#nextTry(signal);
      }
    }
  };

  tryAgain = (): void => {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const tryAgain of waiting) tryAgain();
  };

  #nextTry(signal?: AbortSignal): Promise<void> {
    return new Promise((goOn) => {
      this.#waiting = [...this.#waiting, goOn];
      signal?.addEventListener('abort', () => {
        this.#waiting = this.#waiting.filter((each) => each !== goOn);
        goOn();
      });
    });
  }
}

export const [useLoading, provideLoading] = createContext<Loading>();
