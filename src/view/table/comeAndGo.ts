import type { NamedRow } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Status } from './status.svelte.ts';
import { changesOf } from './withChanges.ts';

/** Another row, at the end, where rows may come and go: one step to undo. The focus goes to a column of it. */
export async function addRow<Row extends NamedRow>(
  { source, arrangement, selection, goToRow }: SheetState<Row>,
  status: Status,
  at = 0,
): Promise<void> {
  const row = source.blank?.();
  if (!row) return;
  arrangement.welcome(row.id);
  if (!(await source.change(changesOf([], (each) => each, [row])))) return;
  status.clear();
  selection.clear();
  await goToRow(row.id, at);
}

/**
 * One step to undo, where rows may come and go. The focus goes to a column in the place of the first, unless it
 * has gone elsewhere meanwhile.
 */
export async function removeRows<Row extends NamedRow>(
  { source, selection, indexOf, nameOf, goNear }: SheetState<Row>,
  status: Status,
  rows: readonly Row[],
  at = 0,
): Promise<void> {
  const [first] = rows;
  const index = first ? indexOf(first.id) : -1;
  if (!first || index < 0 || !source.blank) return;
  const name = nameOf(first.id);
  const focused = document.activeElement;
  if (!(await source.change(changesOf(rows, () => null)))) return;
  selection.clear();
  status.say(({ questions, sheet }) =>
    rows.length === 1 ? questions.removed(name) : sheet.removed(source.kind, rows.length),
  );
  const now = document.activeElement;
  if (now === focused || now === document.body) await goNear({ index, at });
}
