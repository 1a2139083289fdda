import { idly } from '../../state/idle.ts';

/** The row that has the focus, or had it last: it is never taken off the page, as the focus would be lost with it. */
export class KeptRow {
  #focused = $state.raw(0);
  #index = $state.raw(0);
  #stop: () => void = () => undefined;

  /** Where the focus is, or was last. */
  get focused(): number {
    return this.#focused;
  }

  /** Of the row that is kept: for a moment still the one that had the focus before. */
  get index(): number {
    return this.#index;
  }

  /**
   * Another has the focus. For the last one to leave the page, all rows are laid out anew: that waits until nobody
   * waits for it.
   */
  become = (index: number): void => {
    this.#stop();
    this.#focused = index;
    if (index !== this.#index) this.#stop = idly(this.settle);
  };

  /** At once, where other rows are about to come onto the page, and those to go that are not kept. */
  settle = (): void => {
    this.#stop();
    this.#index = this.#focused;
  };
}
