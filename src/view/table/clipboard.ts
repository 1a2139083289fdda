import { nameKey, recognisedBy } from '../../assessment/index.ts';
import { fromTsv, toTsv, type Block } from '../../intake/delimited.ts';
import { Slices, type Work } from '../../state/slices.ts';
import { cleared, pastedInto, textsOf } from './block.ts';
import { listsIn, pasteLists } from './pasteLists.ts';
import { areaOf, type Area } from './selection.svelte.ts';
import type { NamedRow, Position } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Message, Status } from './status.svelte.ts';
import { changesOf } from './withChanges.ts';

/** More rows than this are read off the main thread, with a preview, if they can be. */
const MOST_AT_CURSOR = 2_000;

/** Of more rows than this, the text to copy is made when they are selected: a copy can't wait for it. */
const MOST_IN_A_MOMENT = 2_000;
const ROWS_AT_ONCE = 250;

type Done = 'copied' | 'cut' | 'cleared';

/** What is copied, cut, pasted and cleared in a sheet: what is selected, or the cell with the focus. */
export class Clipboard<Row extends NamedRow> {
  #sheet: SheetState<Row>;
  #status: Status;
  #slices = new Slices();
  /** Of what is selected, if that is much: its text once that is made. */
  #ahead: { readonly area: Area; readonly text: string | null } | null = null;

  constructor(sheet: SheetState<Row>, status: Status) {
    this.#sheet = sheet;
    this.#status = status;
  }

  /** For as long as the table is there: begins with what may be copied next whenever that is another. */
  makeAhead = (): (() => void) | undefined => {
    const { area } = this.#sheet.selection;
    if (!area || area.bottom - area.top < MOST_IN_A_MOMENT) return undefined;
    this.#ahead = { area, text: null };
    this.#slices.run(this.#textOf(area), (text) => (this.#ahead = { area, text }));
    return () => {
      this.#slices.stop();
      this.#ahead = null;
    };
  };

  copy = (data: Pick<DataTransfer, 'setData'>, from: Position): void => {
    data.setData('text/plain', this.#text(from));
    this.#say('copied', this.#areaAt(from));
  };

  cut = (data: DataTransfer, from: Position): Promise<void> => {
    data.setData('text/plain', this.#text(from));
    return this.clear(from, 'cut');
  };

  /** One step to undo. */
  clear = async (from: Position, done: Done = 'cleared'): Promise<void> => {
    const area = this.#areaAt(from);
    const columns = this.#sheet.columns.slice(area.left, area.right + 1);
    const rows = this.#sheet.rowsBetween(area.top, area.bottom);
    const isMade = await this.#sheet.source.change(changesOf(rows, (row) => cleared(row, columns)));
    if (isMade) this.#say(done, area);
  };

  /** `null` where it is not: what looks like a table of its own, and what goes into a text, is left to others. */
  paste = (text: string, from: Position, isInText: boolean): Promise<void> | null => {
    const block = fromTsv(text);
    const { area } = this.#sheet.selection;
    // The browser does that as well as we would.
    if (isOneCell(block) && !area && isInText) return null;
    const cell = area ? { index: area.top, at: area.left } : from;
    const lists = listsIn(this.#sheet, block, cell);
    if (lists) return pasteLists(this.#sheet, this.#status, lists, areaFor(block, cell, area));
    const start = this.#startOf(block, cell);
    if (!start || (!isOneCell(block) && this.#isTable(block, start))) return null;
    return this.#fill(areaFor(block, start, area), block);
  };

  /**
   * Where the sheet only shows the names, no cursor can stand there, but they are copied with the rest: then they go
   * where they came from; nowhere beside others.
   */
  #startOf(block: Block, { index, at }: Position): Position | null {
    const [named] = this.#sheet.columns;
    const column = this.#sheet.columns[at];
    const isAtFirst = named?.kind === 'shown' && at === this.#sheet.stops[0];
    if (isOneCell(block) || !isAtFirst || column?.kind !== 'tick') return { index, at };
    if (block.every(([text = '']) => column.understood(text) !== undefined)) return { index, at };
    const rows = this.#sheet.rowsBetween(index, index + block.length - 1);
    const isSame = block.every(([text = ''], offset) => {
      const row = rows[offset];
      return row !== undefined && nameKey(text) === nameKey(row.name);
    });
    return isSame ? { index, at: 0 } : null;
  }

  #areaAt(from: Position): Area {
    return this.#sheet.selection.area ?? areaOf(from);
  }

  #text(from: Position): string {
    const area = this.#areaAt(from);
    if (this.#ahead?.area === area) {
      this.#slices.finish();
      return this.#ahead.text ?? '';
    }
    const slices = new Slices();
    let text = '';
    slices.run(this.#textOf(area), (made) => (text = made));
    slices.finish();
    return text;
  }

  *#textOf({ top, bottom, left, right }: Area): Work<string> {
    const rows = this.#sheet.rowsBetween(top, bottom);
    const columns = this.#sheet.columns.slice(left, right + 1);
    const parts: string[] = [];
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      parts.push(toTsv(textsOf(rows.slice(start, start + ROWS_AT_ONCE), columns)));
      yield;
    }
    const text = parts.join('\r\n');
    // An empty last line is taken for the end of the one before, and nothing for nothing that was copied.
    return text === '' || text.endsWith('\r\n') ? `${text}\r\n` : text;
  }

  /** With names above its columns it is one, wherever it is pasted; without, where it is too much for the place. */
  #isTable(block: Block, { at }: Position): boolean {
    const by = recognisedBy(block, this.#sheet.source.kind);
    const [first = []] = block;
    const isTooMuch =
      at + first.length > this.#sheet.columns.length || block.length > MOST_AT_CURSOR;
    return by === 'header' || (by === 'position' && isTooMuch);
  }

  /** Into an area, of which it fills all, again and again. What goes beyond the sheet is left out, and said so. */
  async #fill(area: Area, block: Block): Promise<void> {
    const { columns, source } = this.#sheet;
    const into = columns.slice(area.left, area.right + 1);
    const textsAt = (offset: number) => {
      const texts = block[offset % block.length] ?? [];
      return into.map((_, at) => texts[at % texts.length] ?? '');
    };
    const height = area.bottom - area.top + 1;
    const there = this.#sheet.rowsBetween(area.top, area.bottom);
    const blank = source.blank;
    const news = blank ? Array.from({ length: height - there.length }, () => blank()) : [];
    const ids = new Set(into.map(({ id }) => id));
    let [toMend, notUnderstood] = [0, 0];
    const paste = (row: Row, offset: number): Row => {
      const pasted = pastedInto(row, into, textsAt(offset));
      notUnderstood += pasted.notUnderstood;
      toMend += this.#sheet.problemsOf(pasted.row).filter(({ field }) => ids.has(field)).length;
      return pasted.row;
    };
    const added = news.map((row, offset) => paste(row, there.length + offset));
    for (const { id } of added) this.#sheet.arrangement.welcome(id);
    if (!(await source.change(changesOf(there, paste, added)))) return;
    const count = there.length + added.length;
    this.#sheet.selection.select(
      { index: area.top, at: area.left },
      { index: area.top + count - 1, at: area.left + into.length - 1 },
    );

    const width = into.filter(({ kind }) => !kind.startsWith('shown')).length;
    const leftOut = { rows: height - count, columns: area.right - area.left + 1 - width };
    this.#status.say(({ sheet }) =>
      [
        sheet.pasted(count, width),
        added.length > 0 && sheet.rowsAdded(added.length),
        leftOut.rows > 0 && sheet.rowsLeftOut(leftOut.rows),
        leftOut.columns > 0 && sheet.columnsLeftOut(leftOut.columns),
        toMend > 0 && sheet.toMend(toMend),
        notUnderstood > 0 && sheet.notUnderstood(notUnderstood),
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    );
  }

  #say(done: Done, { top, bottom, left, right }: Area): void {
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    const message: Message = ({ sheet }) => sheet[done](rows, columns);
    this.#status.say(message);
  }
}

/** Where it goes: all that is selected, where it fits into that several times. */
function areaFor(block: Block, { index, at }: Position, selected: Area | null): Area {
  const [height, width] = [block.length, block[0]?.length ?? 1];
  const rows = selected ? selected.bottom - selected.top + 1 : height;
  const columns = selected ? selected.right - selected.left + 1 : width;
  const fits = rows % height === 0 && columns % width === 0;
  return {
    top: index,
    bottom: index + (fits ? rows : height) - 1,
    left: at,
    right: at + (fits ? columns : width) - 1,
  };
}

function isOneCell(block: Block): boolean {
  return block.length === 1 && block[0]?.length === 1;
}
