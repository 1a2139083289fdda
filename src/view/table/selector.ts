import { flushSync, tick } from 'svelte';
import { stopAt } from './moves.ts';
import { isSame } from './selection.svelte.ts';
import type { NamedRow, Position } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Message, Status } from './status.svelte.ts';

/** What keys and the mouse select in a sheet: it is said, and the focus goes with the end that moves. */
export class Selector<Row extends NamedRow> {
  #sheet: SheetState<Row>;
  #status: Status;

  constructor(sheet: SheetState<Row>, status: Status) {
    this.#sheet = sheet;
    this.#status = status;
  }

  select = (what: 'all' | 'row' | 'column', from: Position): void => {
    const { selection, count, columns } = this.#sheet;
    const { index, at } = from;
    const [top, bottom] = what === 'row' ? [index, index] : [0, count - 1];
    const [left, right] = what === 'column' ? [at, at] : [0, columns.length - 1];
    selection.select({ index: top, at: left }, { index: bottom, at: right }, from);
    this.#say();
    // What shows up beneath the sheet may stand over it.
    void tick().then(() => document.activeElement?.scrollIntoView({ block: 'nearest' }));
  };

  /** From one cell to another. */
  draw = (from: Position, to: Position): void => {
    this.#sheet.selection.select(from, to);
    void this.#goOn(to);
  };

  /** From where it began to another end. */
  extend = (from: Position, to: Position): void => {
    this.#sheet.selection.extend(from, to);
    void this.#goOn(to);
  };

  /** Of what is selected, the active cell is typed into, be it scrolled away. */
  typeIntoActive = (from: Position): void => {
    const { selection, window, focusOn } = this.#sheet;
    const { area, active } = selection;
    if (!area || !active || !this.isAtCorner(from)) return;
    window.reveal(active.index);
    // The key goes into whatever has the focus by then.
    flushSync();
    focusOn(active);
  };

  /** Where the selection began, or where it ends. */
  isAtCorner = (position: Position | null): boolean => {
    const { anchor, end } = this.#sheet.selection;
    return this.#isAt(position, anchor) || this.#isAt(position, end);
  };

  #isAt(position: Position | null, corner: Position | null): boolean {
    if (!position || !corner) return false;
    return isSame(position, { ...corner, at: stopAt(corner.at, this.#sheet.stops) });
  }

  async #goOn(to: Position): Promise<void> {
    const { message } = this.#status;
    await this.#sheet.goTo(to);
    // What is wrong in the cell that was left is said on the way.
    this.#say(this.#status.message === message ? null : this.#status.message);
  }

  /** For as long as it is; after something else that is still to be heard. */
  #say(before: Message | null = null): void {
    const { selection } = this.#sheet;
    if (!selection.area) return;
    this.#status.say((words) => {
      const { area } = selection;
      if (!area) return '';
      const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
      return [before?.(words).trim() ?? [], words.sheet.selected(rows, columns)].flat().join(' · ');
    });
  }
}
