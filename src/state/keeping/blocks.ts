/** Rows that are stored as one: a list of 100,000 is written in pieces, and only those that have changed. */
export interface Block<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** To turn so many rows into text takes a few milliseconds. */
const LARGEST = 500;

/**
 * The rows in blocks: those of before wherever their very same rows still stand next to each other, and new
 * ones for what is between. Rows are replaced and never changed, so that the very same row means the same.
 */
export function blocksOf<Row>(
  rows: readonly Row[],
  before: readonly Block<Row>[],
): readonly Block<Row>[] {
  const byFirstRow = new Map(before.map((block) => [block.rows[0], block]));
  const blocks: Block<Row>[] = [];
  let [newFrom, index] = [0, 0];
  while (index < rows.length) {
    const block = byFirstRow.get(rows[index]);
    if (block?.rows.every((row, offset) => row === rows[index + offset])) {
      blocks.push(...newBlocks(rows.slice(newFrom, index)), block);
      index += block.rows.length;
      newFrom = index;
    } else index += 1;
  }
  return [...blocks, ...newBlocks(rows.slice(newFrom))];
}

/** As few and as even as can be. */
function newBlocks<Row>(rows: readonly Row[]): readonly Block<Row>[] {
  const count = Math.ceil(rows.length / LARGEST);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => ({
    id: newId(),
    rows: rows.slice(index * size, (index + 1) * size),
  }));
}

/** Unlike any id of another tab or of an earlier visit. */
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
