/** Lines that are put on the page in one go: a few milliseconds of work. */
const AT_A_TIME = 30;

/**
 * The lines of a long list: the first of them are on the page at once, the others come by and by, so that nobody
 * waits for lines that are far below. On paper all of them are.
 */
export class ByAndBy<Line> {
  #lines: () => readonly Line[];
  #most = $state.raw(AT_A_TIME);
  /** The very list, once all of it is on the page. */
  readonly shown = $derived.by(() => {
    const lines = this.#lines();
    return this.#most < lines.length ? lines.slice(0, this.#most) : lines;
  });

  constructor(lines: () => readonly Line[]) {
    this.#lines = lines;
  }

  /** Attached to the element that holds them; anew for each part that has come. */
  grow = (): (() => void) | undefined => {
    if (this.#most >= this.#lines().length) return undefined;
    const next = setTimeout(() => (this.#most += AT_A_TIME));
    const finish = () => (this.#most = Infinity);
    window.addEventListener('beforeprint', finish);
    return () => {
      clearTimeout(next);
      window.removeEventListener('beforeprint', finish);
    };
  };
}
