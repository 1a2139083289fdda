import type { Work } from '../../state/slices.ts';

/** Rows in the place of those of the same id, `null` for one that goes, and others for the end. */
export interface Changes<Row> {
  readonly changed: ReadonlyMap<string, Row | null>;
  readonly added: readonly Row[];
}

/** So many rows are looked at before the page may go on. */
const AT_ONCE = 250;

/** Rows as they are made of others, one by one; those that stay the very same are none. */
export function* changesOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  change: (row: Row, index: number) => Row | null,
  added: readonly Row[] = [],
): Work<Changes<Row>> {
  const changed = new Map<string, Row | null>();
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
  if (changed.size === 0) return added.length === 0 ? rows : rows.concat(added);
  const all: Row[] = [];
  let isChanged = added.length > 0;
  for (const [index, row] of rows.entries()) {
    const next = changed.get(row.id);
    if (next !== undefined) isChanged = true;
    if (next !== null) all.push(next ?? row);
    if (index % AT_ONCE === 0) yield;
  }
  return isChanged ? all.concat(added) : rows;
}
