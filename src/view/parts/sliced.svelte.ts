import { Slices, type Work } from '../../state/slices.ts';

/**
 * What follows from something, by work that may be long: there at once where it is short, and else as soon as it
 * is done, while the page goes on. Work on what nobody asks for any more is given up.
 */
export class Sliced<Input, Result> {
  #workOn: (input: Input) => Work<Result>;
  #isSame: (one: Input, other: Input) => boolean;
  #of: { readonly input: Input } | null = null;
  #result: Result | null = null;
  #slices = new Slices();
  /** Counts the results that came later, so that what shows one follows from its coming. */
  #later = $state.raw(0);

  constructor(
    workOn: (input: Input) => Work<Result>,
    isSame: (one: Input, other: Input) => boolean = Object.is,
  ) {
    this.#workOn = workOn;
    this.#isSame = isSame;
  }

  /** Somebody can't wait: what is left to do is done now. */
  finish = (): void => this.#slices.finish();

  /** `null` until it is known. */
  of = (input: Input): Result | null => {
    const later = this.#later;
    if (!this.#of || !this.#isSame(this.#of.input, input)) {
      this.#of = { input };
      this.#result = null;
      let isAtOnce = true;
      this.#slices.run(this.#workOn(input), (result) => {
        this.#result = result;
        if (!isAtOnce) this.#later = later + 1;
      });
      isAtOnce = false;
    }
    return this.#result;
  };
}
