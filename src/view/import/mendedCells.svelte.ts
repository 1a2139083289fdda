/** The cells of a review that say something else than in the file, on all sheets. */
export class MendedCells {
  #cells = $state.raw<ReadonlySet<string>>(new Set());

  get count(): number {
    return this.#cells.size;
  }

  note(sheet: number, row: number, column: number | null, isMended: boolean): void {
    const cell = [sheet, row, column].join(' ');
    const others = [...this.#cells].filter((other) => other !== cell);
    this.#cells = new Set(isMended ? [...others, cell] : others);
  }

  clear(): void {
    this.#cells = new Set();
  }
}
