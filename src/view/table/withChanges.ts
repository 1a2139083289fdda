import type { Work } from '../../state/slices.ts';

/** Rows in the place of those of the same id, and others for the end. */
export interface Changes<Row> {
  readonly changed: ReadonlyMap<string, Row>;
  readonly added: readonly Row[];
}

/** So many rows are looked at before the page may go on. */
const AT_ONCE = 250;

/** Rows as they are made of others, one by one; those that stay the very same are none. */
export function* changesOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  change: (row: Row, index: number) => Row,
  added: readonly Row[] = [],
): Work<Changes<Row>> {
  const changed = new Map<string, Row>();
  for (const [index, row] of rows.entries()) {
    const next = change(row, index);
    if (next !== row) changed.set(row.id, next);
    if (index % AT_ONCE === 0) yield;
  }
  return { changed, added };
}

/** The very same rows where nothing changes. */
export function* withChanges<Row extends { readonly id: string }>(
  rows: readonly Row[],
  changes: Work<Changes<Row>>,
): Work<readonly Row[]> {
  const { changed, added } = yield* changes;
  if (changed.size === 0 && added.length === 0) return rows;
  const all: Row[] = [];
  for (const [index, row] of rows.entries()) {
    all.push(changed.get(row.id) ?? row);
    if (index % AT_ONCE === 0) yield;
  }
  return all.concat(added);
}
