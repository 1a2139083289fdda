import type { Block } from '../../intake/delimited.ts';
import type { Area } from './selection.svelte.ts';
import type { NamedRow, Position } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Status } from './status.svelte.ts';
import { changesOf } from './withChanges.ts';

/**
 * A column of texts each of which lists the ticks of a row, such as `DAP; DPOR`; `null` where yes and no are meant, or
 * one of them can't be understood.
 */
export function listsIn<Row extends NamedRow>(
  { columns, source: { listed }, rowAt }: SheetState<Row>,
  block: Block,
  { index, at }: Position,
): readonly string[] | null {
  const column = columns[at];
  const row = rowAt(index);
  if (!listed || !row || column?.kind !== 'tick') return null;
  if (block.some(({ length }) => length > 1)) return null;
  const texts = block.map(([text = '']) => text);
  const areAnswers = texts.every((text) => column.understood(text) !== undefined);
  return !areAnswers && texts.every((text) => listed(row, text)) ? texts : null;
}

/** Into all rows of an area, again and again. What goes beyond the sheet is left out, and said so. */
export async function pasteLists<Row extends NamedRow>(
  { columns, source, selection, rowsBetween }: SheetState<Row>,
  status: Status,
  texts: readonly string[],
  { top, bottom }: Area,
): Promise<void> {
  const rows = rowsBetween(top, bottom);
  const list = (row: Row, offset: number) =>
    source.listed?.(row, texts[offset % texts.length] ?? '') ?? row;
  if (!(await source.change(changesOf(rows, list)))) return;
  const ticks = columns.flatMap(({ kind }, at) => (kind === 'tick' ? [at] : []));
  selection.select(
    { index: top, at: Math.min(...ticks) },
    { index: top + rows.length - 1, at: Math.max(...ticks) },
  );
  const leftOut = bottom - top + 1 - rows.length;
  status.say(({ sheet }) =>
    [sheet.pasted(rows.length, ticks.length), leftOut > 0 && sheet.rowsLeftOut(leftOut)]
      .filter((sentence) => sentence !== false)
      .join(' '),
  );
}
