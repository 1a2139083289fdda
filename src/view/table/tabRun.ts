import type { Position } from './sheetSource.ts';

/** Along a row by Tab: Enter then leads to the next row, to where the run began, as rows are entered one by one. */
export class TabRun {
  #start: Position | null = null;
  /** The focus is about to move by Tab. */
  #isTab = false;

  ontab = (from: Position): void => {
    this.#isTab = true;
    this.#start = { ...from, at: this.startIn(from) };
  };

  onfocusin = (): void => {
    if (!this.#isTab) this.#start = null;
    this.#isTab = false;
  };

  /** Out of the sheet. */
  end = (): void => {
    this.#isTab = false;
    this.#start = null;
  };

  /** The column in which the run began that led to a cell; the cell's own where none did. */
  startIn({ index, at }: Position): number {
    return this.#start?.index === index ? Math.min(this.#start.at, at) : at;
  }
}
