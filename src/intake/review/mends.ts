import type { SourceRow } from '../../assessment/index.ts';

/** Cells that the user has changed, and what stood in them. */
export class Mends {
  #rows = new Map<number, MendedRow>();

  /** The row with the cell changed; `undefined` where nothing changes. */
  apply = (row: SourceRow | undefined, column: number, text: string): SourceRow | undefined => {
    const now = row?.cells[column] ?? '';
    if (!row || now === text) return undefined;
    const original = this.#rows.get(row.number)?.original ?? row.cells;
    const width = Math.max(row.cells.length, column + 1);
    const cells = Array.from({ length: width }, (_, place) =>
      place === column ? text : (row.cells[place] ?? ''),
    );
    const columns = new Set(this.#rows.get(row.number)?.columns);
    if (text === (original[column] ?? '')) columns.delete(column);
    else columns.add(column);
    if (columns.size > 0) this.#rows.set(row.number, { original, columns });
    else this.#rows.delete(row.number);
    return { number: row.number, cells };
  };

  /** Cells, in the order in which they were first mended by row. */
  get cells(): readonly { readonly row: number; readonly column: number }[] {
    return [...this.#rows].flatMap(([row, { columns }]) =>
      [...columns].map((column) => ({ row, column })),
    );
  }

  /** What stood there in the file; `undefined` where it still does. */
  stood = (row: number, column: number): string | undefined => {
    const mended = this.#rows.get(row);
    return mended?.columns.has(column) === true ? (mended.original[column] ?? '') : undefined;
  };
}

interface MendedRow {
  readonly original: readonly string[];
  readonly columns: ReadonlySet<number>;
}
