/** In pixels, until there is something to measure. */
const ROW_HEIGHT = 49;
const VIEW_HEIGHT = 640;

/** How tall a long sheet's rows are, and how much of them is seen. In pixels. */
export class Measures {
  /** Of the rows on the page, one with another, and of the lowest. */
  #rowHeight = $state.raw(ROW_HEIGHT);
  #leastHeight = $state.raw(ROW_HEIGHT);
  #viewHeight = $state.raw(VIEW_HEIGHT);

  get rowHeight(): number {
    return this.#rowHeight;
  }

  get leastHeight(): number {
    return this.#leastHeight;
  }

  get viewHeight(): number {
    return this.#viewHeight;
  }

  /** Of rows that are on the page. */
  take = (scroller: HTMLElement, rows: readonly HTMLElement[]): void => {
    const heights = rows.map((row) => row.getBoundingClientRect().height);
    const extent = heights.reduce((sum, height) => sum + height, 0);
    // In a page that is not laid out, all is 0 pixels tall.
    if (extent > 0) {
      this.#rowHeight = extent / rows.length;
      this.#leastHeight = Math.min(...heights);
    }
    if (scroller.clientHeight > 0)
      this.#viewHeight = Math.min(scroller.clientHeight, window.innerHeight);
  };

  /** How many rows there is room for in the window of the browser, as it stands. */
  rowsInSight = (scroller: HTMLElement): number => {
    const top = scroller.querySelector('tbody')?.getBoundingClientRect().top ?? 0;
    const room = Math.min(window.innerHeight - Math.max(0, top), this.#viewHeight);
    return Math.ceil(room / this.#leastHeight);
  };
}
