import { beyondEdge } from './beyondEdge.ts';
import { isText, type CellText } from './cellText.ts';
import { positionOf } from './positionOf.ts';
import { isSame, type Selection } from './selection.svelte.ts';
import type { Position } from './sheetSource.ts';

/** What the mouse selects. */
interface Selecting {
  readonly isSelectable: (position: Position) => boolean;
  /** So many rows down, or up; at an edge it stays. */
  readonly rowsOn: (position: Position, rows: number) => Position;
  /** On to a cell, from where the selection began; that is the cell with the focus if there is none. */
  readonly extend: (from: Position, to: Position) => void;
  /** All from one cell to another. */
  readonly select: (from: Position, to: Position) => void;
}

/** While the mouse is held beyond an edge it goes on so often, in milliseconds; */
const GOES_ON_EACH = 50;
/** by a row, and by another for so many pixels that it is further away. */
const FASTER_EACH = 60;

/**
 * A mouse that is pressed in a cell and drawn to another selects the cells from the one to the other, as does a
 * click with Shift. Within a cell that is typed into it is the text's. A finger scrolls.
 */
export class Mouse {
  #selection: Selection;
  #text: CellText;
  #does: Selecting;
  #from: Position | null = null;
  #to: Position | null = null;
  #held = new AbortController();
  #goingOn: ReturnType<typeof setInterval> | undefined;

  constructor(selection: Selection, text: CellText, does: Selecting) {
    this.#selection = selection;
    this.#text = text;
    this.#does = does;
  }

  onpointerdown = (event: PointerEvent): void => {
    const { target, shiftKey } = event;
    this.#letGo();
    this.#to = null;
    this.#text.cancelPress();
    if (this.#isForMenu(event)) return;
    const isCurrent = target === document.activeElement && this.#selection.area === null;
    this.#press(event);
    if (shiftKey) return;
    this.#selection.clear();
    if (isText(target)) this.#text.press(target, event, isCurrent);
  };

  /** A finger that meant to scroll. */
  onpointercancel = (): void => {
    this.#text.cancelPress();
  };

  onmousedown = (event: MouseEvent): void => {
    // What has the focus keeps it, and so what is selected stays.
    if (this.#isForMenu(event)) event.preventDefault();
    // Nor is anything pressed with Shift.
    else if (event.shiftKey) this.#extend(event);
    else this.#text.onmousedown(event);
  };

  onclick = (event: MouseEvent): void => {
    const at = positionOf(event.target);
    const selects = event.shiftKey || this.#to !== null;
    if (selects && event.detail > 0 && at && this.#does.isSelectable(at)) event.preventDefault();
  };

  /** Else the browser would carry the text of a cell away into another. */
  ondragstart = (event: DragEvent): void => {
    event.preventDefault();
  };

  /** The other button, in what is selected: the menu is about all of it. */
  #isForMenu({ target, button }: MouseEvent): boolean {
    const at = positionOf(target);
    return button === 2 && at !== null && this.#selection.covers(at.index, at.at);
  }

  #extend(event: MouseEvent): void {
    const from = positionOf(document.activeElement);
    const to = positionOf(event.target);
    if (!from || !to || !this.#does.isSelectable(to)) return;
    event.preventDefault();
    this.#does.extend(from, to);
  }

  #press({ target, button, shiftKey, pointerType }: PointerEvent): void {
    const position = positionOf(target);
    const begins = pointerType === 'mouse' && button === 0 && !shiftKey;
    if (!begins || !position || !this.#does.isSelectable(position)) return;
    this.#from = position;
    this.#held = new AbortController();
    const { signal } = this.#held;
    const table = target instanceof Element ? target.closest('table') : null;
    if (!table) return;
    // To be seen where nothing is active: in Firefox, when the browser is kept from what it does with a press.
    table.toggleAttribute('data-held', true);
    signal.addEventListener('abort', () => table.removeAttribute('data-held'));
    const draw = (moving: PointerEvent) => {
      this.#draw(table, moving);
    };
    window.addEventListener('pointermove', draw, { signal });
    for (const end of ['pointerup', 'pointercancel', 'blur'])
      window.addEventListener(end, this.#done, { signal });
  }

  #draw(table: Element, { buttons, clientX, clientY }: PointerEvent): void {
    clearInterval(this.#goingOn);
    // Let go of outside of the window.
    if (buttons !== 1) this.#letGo();
    const from = this.#from;
    if (!from) return;
    const beyond = beyondEdge(table, clientY);
    // In Firefox the mouse moves in the text that it was pressed in, wherever it is.
    const to = positionOf(document.elementFromPoint(clientX, clientY));
    if (beyond === 0) {
      if (to) this.#drawTo(from, to);
      return;
    }
    const rows = Math.sign(beyond) * (1 + Math.floor(Math.abs(beyond) / FASTER_EACH));
    const goOn = () => {
      this.#drawTo(from, this.#does.rowsOn(this.#to ?? from, rows));
    };
    this.#goingOn = setInterval(goOn, GOES_ON_EACH);
  }

  #drawTo(from: Position, to: Position): void {
    if (!this.#does.isSelectable(to) || isSame(to, this.#to ?? from)) return;
    this.#to = to;
    getSelection()?.removeAllRanges();
    this.#does.select(from, to);
  }

  #done = (): void => {
    // The browser may have drawn along a text meanwhile: of a cell where cells are selected, all of it is.
    if (this.#to) this.#text.pick(document.activeElement);
    this.#letGo();
  };

  #letGo = (): void => {
    this.#from = null;
    this.#held.abort();
    clearInterval(this.#goingOn);
  };
}
