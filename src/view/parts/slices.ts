/** In milliseconds: so long can the page be busy without anybody noticing, on a slow machine too. */
const LONGEST_SLICE = 10;

/** Stops often, and says in the end what came of it. */
export type Work<Result> = Generator<undefined, Result>;

/** Does long work a slice at a time, and the page goes on in between; short work is done at once. */
export class Slices {
  #next: ReturnType<typeof setTimeout> | undefined;

  /** Gives up what was not done yet. */
  run = <Result>(work: Work<Result>, done: (result: Result) => void): void => {
    this.stop();
    const goOn = () => {
      const end = performance.now() + LONGEST_SLICE;
      let step = work.next();
      while (!step.done && performance.now() < end) step = work.next();
      if (step.done) done(step.value);
      else this.#next = setTimeout(goOn);
    };
    goOn();
  };

  stop = (): void => {
    clearTimeout(this.#next);
  };
}
