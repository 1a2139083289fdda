import { tick } from 'svelte';
import type { Answers } from '../../state/answers.svelte.ts';
import { stepsOf } from '../../state/steps.ts';
import type { Words } from '../../text/languages.ts';
import { changeBetween, MOST_COMPARED, type Change } from './change.ts';
import type { NamedRow, Position } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Message, Status } from './status.svelte.ts';

export type Direction = 'undo' | 'redo';

/**
 * A step back or forth. What it changed is shown, be it scrolled away or hidden, and said. With `from`, a place
 * in the sheet, the focus goes there too; where the step took all of that away, to what stands in its place.
 */
export async function travel<Row extends NamedRow>(
  direction: Direction,
  sheet: SheetState<Row>,
  answers: Answers,
  status: Status,
  from: Position | null,
): Promise<void> {
  const before = sheet.source.rows();
  const focused = document.activeElement;
  const id = from && sheet.rowAt(from.index)?.id;
  if (!(await stepsOf(answers)[direction]())) return;
  sheet.selection.clear();
  const change = changeBetween(before, sheet.source.rows(), sheet.columns);
  status.say(messageOf(sheet, change, direction));
  const to = shownOf(sheet, change, from);
  if (!from) {
    await (to ? sheet.scrollTo(to.index) : tick());
    // What sorts and filters goes with the last rows.
    if (focused?.isConnected === false) await sheet.goNear(to ?? { index: 0, at: 0 });
    return;
  }
  if (to) {
    await sheet.goTo(to);
    return;
  }
  const index = id ? sheet.indexOf(id) : -1;
  await sheet.goNear(index < 0 ? from : { index, at: from.at });
}

/** Its first cell that is shown, or is from now on. All are selected where they are an area, and not very many. */
function shownOf<Row extends NamedRow>(
  sheet: SheetState<Row>,
  { ids, left, right }: Change<Row>,
  from: Position | null,
): Position | null {
  const [first] = ids;
  if (first === undefined) return null;
  const isLong = ids.length > MOST_COMPARED;
  const isShown = showing(sheet, isLong ? [first] : ids);
  if (isShown.length === 0) sheet.showHidden(first);
  const all = isShown.length === 0 ? [sheet.indexOf(first)] : isShown;
  const [top = 0] = all;
  const bottom = all.at(-1) ?? top;
  // None between them may be another, which what is done next would be done to as well.
  const isArea = all.length === ids.length && bottom - top + 1 === ids.length;
  if (isArea) sheet.selection.select({ index: top, at: left }, { index: bottom, at: right });
  // Of very many, nobody looked in which columns they differ.
  return { index: top, at: isLong && from ? from.at : left };
}

/** The places of those rows that are shown, from the first to the last. */
function showing<Row extends NamedRow>(
  sheet: SheetState<Row>,
  ids: readonly string[],
): readonly number[] {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return [sheet.indexOf(only)].filter((at) => at >= 0);
  const wanted = new Set(ids);
  const places: number[] = [];
  for (const [at, { id }] of sheet.rowsBetween(0, sheet.count - 1).entries())
    if (wanted.has(id)) places.push(at);
  return places;
}

function messageOf<Row extends NamedRow>(
  sheet: SheetState<Row>,
  { ids, gone, left, right }: Change<Row>,
  direction: Direction,
): Message {
  const [first] = ids;
  const column = left === right ? sheet.columns[left]?.id : undefined;
  const nameColumn = sheet.columns[0]?.id;
  return ({ sheet: said, questions }: Words) => {
    const done = direction === 'undo' ? questions.undone : questions.redone;
    if (first === undefined) return gone > 0 ? said.rowsGone(done, gone) : said.elsewhere(done);
    if (ids.length + gone > 1) return said.changedRows(done, ids.length + gone);
    const name = sheet.nameOf(first);
    const named = sheet.columns.find(({ id }) => id === column && id !== nameColumn)?.name;
    return said.changedAt(done, named ? questions.cell(named, name) : name);
  };
}
