import { positionOf } from './positionOf.ts';
import { isSame } from './selection.svelte.ts';
import type { Position } from './sheetState.svelte.ts';

/** What the mouse selects. */
interface Selecting {
  readonly isSelectable: (position: Position) => boolean;
  /** On to a cell, from where the selection began; that is the cell with the focus if there is none. */
  readonly extend: (from: Position, to: Position) => void;
  /** All from one cell to another. */
  readonly select: (from: Position, to: Position) => void;
}

/**
 * A mouse that is pressed in a cell and drawn to another selects the cells from the one to the other, as does a
 * click with Shift. Within a cell it is the text's. A finger scrolls.
 */
export class Mouse {
  #does: Selecting;
  #from: Position | null = null;
  #to: Position | null = null;

  constructor(does: Selecting) {
    this.#does = does;
  }

  onpointerdown = ({ target, button, shiftKey, pointerType }: PointerEvent): void => {
    const position = positionOf(target);
    const begins = pointerType === 'mouse' && button === 0 && !shiftKey;
    this.#from = begins && position && this.#does.isSelectable(position) ? position : null;
    this.#to = null;
  };

  onpointermove = ({ target, buttons }: PointerEvent): void => {
    const from = this.#from;
    if (!from) return;
    // Let go of outside of the window.
    if (buttons !== 1) this.#from = null;
    const to = positionOf(target);
    if (buttons !== 1 || !to || !this.#does.isSelectable(to) || isSame(to, this.#to ?? from))
      return;
    this.#to = to;
    getSelection()?.removeAllRanges();
    this.#does.select(from, to);
  };

  /** With Shift, nothing is pressed. */
  onmousedown = (event: MouseEvent): void => {
    const from = positionOf(document.activeElement);
    const to = positionOf(event.target);
    if (!event.shiftKey || !from || !to || !this.#does.isSelectable(to)) return;
    event.preventDefault();
    this.#does.extend(from, to);
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
}
