import { idly, soon } from '../../state/idle.ts';

/** So many rows are put on the page at first, with all that is around them, and so many at a time from then on. */
export const ROWS_AT_FIRST = 6;
export const ROWS_AT_A_TIME = 3;

/**
 * How many of a sheet's rows are put on the page. It takes far longer than to change them: those in sight come as
 * soon as they can, the others when the page has nothing else to do, so that nobody waits for what is not seen.
 */
export class Growth {
  #wanted: () => number;
  #most = $state.raw(ROWS_AT_FIRST);
  #stop: () => void = () => undefined;

  constructor(wanted: () => number) {
    this.#wanted = wanted;
  }

  /** Infinite, once all that are wanted are there. */
  get most(): number {
    return this.#most;
  }

  /** On from those that are there first, unless all are. `inSight`: for how many there is room. */
  goOn = (inSight: number): void => {
    if (this.#most !== Infinity) this.from(this.#most, inSight);
  };

  /** On from so many. */
  from = (rows: number, inSight: number): void => {
    this.#stop();
    const most = Math.max(rows, ROWS_AT_FIRST);
    this.#most = most < this.#wanted() ? most : Infinity;
    if (this.#most === Infinity) return;
    const goOn = () => {
      this.from(most + ROWS_AT_A_TIME, inSight);
    };
    this.#stop = most < inSight ? soon(goOn) : idly(goOn);
  };

  /** Somebody goes on to others: all at once. */
  finish = (): void => {
    this.#stop();
    this.#most = Infinity;
  };

  /** The sheet has gone, or all of its rows: what comes begins anew. */
  reset = (): void => {
    this.#stop();
    this.#most = ROWS_AT_FIRST;
  };
}
