/** In milliseconds: so long can the page be busy without anybody noticing, on a slow machine too. */
const LONGEST_SLICE = 10;
/** What asks for the work has more to do in the same go, such as to show a whole screen. */
const FIRST_SLICE = 4;

/** Stops often, and says in the end what came of it. */
export type Work<Result> = Generator<unknown, Result, unknown>;

/** Does long work a slice at a time, and the page goes on in between; short work is done at once. */
export class Slices {
  #next: ReturnType<typeof setTimeout> | undefined;
  #goOn: ((longest: number) => void) | null = null;

  /** Gives up what was not done yet. */
  run = <Result>(work: Work<Result>, done: (result: Result) => void): void => {
    this.stop();
    this.#goOn = (longest) => {
      const end = performance.now() + longest;
      let step = work.next();
      while (!step.done && performance.now() < end) step = work.next();
      if (step.done) {
        this.#goOn = null;
        done(step.value);
      } else this.#next = setTimeout(() => this.#goOn?.(LONGEST_SLICE));
    };
    this.#goOn(FIRST_SLICE);
  };

  /** What was not done yet is done now, however long it takes. */
  finish = (): void => {
    clearTimeout(this.#next);
    this.#goOn?.(Infinity);
  };

  stop = (): void => {
    clearTimeout(this.#next);
    this.#goOn = null;
  };
}
