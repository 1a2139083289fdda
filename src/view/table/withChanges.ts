/** Rows with others in the place of those of the same id, and more at the end. */
export function withChanges<Row extends { readonly id: string }>(
  rows: readonly Row[],
  changed: ReadonlyMap<string, Row>,
  added: readonly Row[],
): readonly Row[] {
  return [...rows.map((row) => changed.get(row.id) ?? row), ...added];
}
