import { createContext } from 'svelte';
import type { Words } from '../../text/languages.ts';

/** In the language that is spoken when it is read. */
export type Message = (words: Words) => string;

/** What a key or a button has just done, for whoever can't see it happen. The last sentence stays. */
export class Status {
  #message = $state.raw<Message | null>(null);
  /** The same sentence twice is news twice, but a screen reader hears only what differs. */
  #isEven = false;

  get message(): Message | null {
    return this.#message;
  }

  say = (message: Message): void => {
    this.#isEven = !this.#isEven;
    const ending = this.#isEven ? '' : '\u00a0';
    this.#message = (words) => message(words) + ending;
  };

  /** What was said is true no more. */
  clear = (): void => {
    this.#message = null;
  };
}

export const [useStatus, provideStatus] = createContext<Status>();
