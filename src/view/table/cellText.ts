import { tick } from 'svelte';
import type { Mode } from './keys.ts';

/**
 * The text of the cell that has the focus, which a key or a mouse comes to as in Excel: all of it is selected, so
 * that what is typed replaces it. Pressed twice, or while it is typed into, it has the caret where that is; by a
 * finger, at once.
 */
export class CellText {
  mode: Mode = 'ready';
  /** The press selects the cell, whatever the browser would do with its text. */
  #isPick = false;
  /** The browser is about to put the caret where it is pressed. */
  #isPressed = false;
  /** It was typed into before the press, and before the first of two. */
  #isEdited = false;
  #wasEdited = false;

  /** `isCurrent`: it has the focus, and is not a part of what is selected. */
  press = (
    field: HTMLInputElement,
    { button, pointerType }: PointerEvent,
    isCurrent: boolean,
  ): void => {
    this.#isEdited = isCurrent && this.mode === 'editing';
    const isOwn = isCurrent && (button === 0 ? this.mode !== 'ready' : this.#isEdited);
    this.#isPick = pointerType === 'mouse' && button !== 1 && !isOwn;
    if (this.#isPick) return;
    this.#isPressed = field !== document.activeElement;
    this.mode = 'editing';
  };

  /** A finger that meant to scroll. */
  cancelPress = (): void => {
    this.#isPick = this.#isPressed = false;
  };

  onmousedown = (event: MouseEvent): void => {
    const { target, detail } = event;
    if (!isText(target)) return;
    if (detail === 1) this.#wasEdited = this.#isEdited;
    const isSecond = detail === 2 && !this.#wasEdited && target === document.activeElement;
    if (isSecond && event.button === 0) {
      this.mode = 'editing';
      putCaret(target, event);
    } else if (this.#isPick) {
      event.preventDefault();
      target.focus({ preventScroll: true });
      this.pick(target);
    }
  };

  onfocusin = ({ target }: FocusEvent): void => {
    if (!this.#isPressed) this.pick(target);
    this.#isPressed = false;
  };

  oninput = (): void => {
    if (this.mode === 'ready') this.mode = 'typing';
  };

  /** What is typed next replaces it. */
  pick = (target: EventTarget | null): void => {
    this.mode = 'ready';
    if (isText(target)) target.select();
  };

  /** Once something is done and it is up to date, unless the focus has gone elsewhere meanwhile. */
  pickAnew = async (field: HTMLInputElement, done?: Promise<void>): Promise<void> => {
    this.mode = 'ready';
    await done;
    await tick();
    if (field === document.activeElement) this.pick(field);
  };

  /** With the caret at its end. */
  edit = (field: HTMLInputElement): void => {
    this.mode = 'editing';
    field.setSelectionRange(field.value.length, field.value.length);
  };
}

/** A text elsewhere has a word of it selected; as here, where a browser does not know. */
function putCaret(field: HTMLInputElement, event: MouseEvent): void {
  if (!('caretPositionFromPoint' in document)) return;
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
  if (caret?.offsetNode !== field) return;
  event.preventDefault();
  field.setSelectionRange(caret.offset, caret.offset);
}

export function isText(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'text';
}
