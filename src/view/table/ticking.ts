import { ticked } from './block.ts';
import type { TickColumn } from './column.ts';
import type { NamedRow } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Status } from './status.svelte.ts';
import { changesOf } from './withChanges.ts';

/** A tick; with it all ticks that are selected, in one step to undo, as the space bar does in a spreadsheet. */
export async function setTicks<Row extends NamedRow>(
  { source, selection, columns, rowsBetween }: SheetState<Row>,
  status: Status,
  { row, index }: { readonly row: Row; readonly index: number },
  column: TickColumn<Row>,
  isOn: boolean,
): Promise<void> {
  const { area } = selection;
  if (!area || !selection.covers(index, columns.indexOf(column))) {
    source.edit(column.ticked(row, isOn), null);
    return;
  }
  const rows = rowsBetween(area.top, area.bottom);
  const selected = columns.slice(area.left, area.right + 1);
  if (!(await source.change(changesOf(rows, (each) => ticked(each, selected, isOn))))) return;
  const width = selected.filter(({ kind }) => kind === 'tick').length;
  status.say(({ sheet }) => sheet[isOn ? 'ticked' : 'unticked'](rows.length, width));
}
