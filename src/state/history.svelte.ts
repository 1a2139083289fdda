/** How many steps back are kept. */
const LONGEST = 200;

/** What a value was before and after each change, newest last. Changes with the same key in a row are one step. */
export class History<T> {
  #past = $state.raw<readonly T[]>([]);
  #future = $state.raw<readonly T[]>([]);
  #lastKey: string | null = null;
  /** What a step forth led to before this was typed. */
  #futureBefore: readonly T[] = [];

  /** What a step back leads to, and a step forth; undefined where there is none. */
  get before(): T | undefined {
    return this.#past.at(-1);
  }

  get after(): T | undefined {
    return this.#future.at(-1);
  }

  /** `key` names what is being typed into; `null` makes the change a step of its own. */
  record(before: T, key: string | null): void {
    const continues = key !== null && key === this.#lastKey;
    if (!continues) {
      this.#past = [...this.#past, before].slice(-LONGEST);
      this.#futureBefore = this.#future;
    }
    this.#future = [];
    this.#lastKey = key;
  }

  /** Ends the step: typing into the same place again begins a new one. */
  pause = (): void => {
    this.#lastKey = null;
  };

  /** What was typed since the last pause, as if it never was; undefined where nothing was. */
  takeBack(): T | undefined {
    if (this.#lastKey === null) return undefined;
    const { before } = this;
    this.#past = this.#past.slice(0, -1);
    this.#future = this.#futureBefore;
    this.#lastKey = null;
    return before;
  }

  undo(now: T): T {
    const { before } = this;
    if (before === undefined) return now;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    this.#lastKey = null;
    return before;
  }

  redo(now: T): T {
    const { after } = this;
    if (after === undefined) return now;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    this.#lastKey = null;
    return after;
  }

  clear(): void {
    this.#past = [];
    this.#future = [];
    this.#lastKey = null;
  }
}
