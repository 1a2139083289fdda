import { isText, type CellText } from './cellText.ts';
import type { Clipboard } from './clipboard.ts';
import { positionOf } from './positionOf.ts';
import type { NamedRow, Position } from './sheetSource.ts';

/**
 * Copying, cutting and pasting, wherever in the document it is told: of the cells of the sheet that has the focus,
 * unless a part of a text is meant.
 */
export class ClipboardEvents<Row extends NamedRow> {
  #clipboard: Clipboard<Row>;
  #text: CellText;

  constructor(clipboard: Clipboard<Row>, text: CellText) {
    this.#clipboard = clipboard;
    this.#text = text;
  }

  oncopy = (event: ClipboardEvent): void => {
    this.#withCell(event, this.#clipboard.copy);
  };

  oncut = (event: ClipboardEvent): void => {
    this.#withCell(event, (data, from, field) => {
      void this.#text.pickAnew(field, this.#clipboard.cut(data, from));
    });
  };

  /** What is not for the cell goes on to whoever reads tables. */
  onpaste = (event: ClipboardEvent): void => {
    const cell = focusedCell();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!cell || text === '') return;
    const { field, position } = cell;
    const pasted = this.#clipboard.paste(text, position, this.#isInText(field));
    if (!pasted) return;
    event.preventDefault();
    void this.#text.pickAnew(field, pasted);
  };

  /** Unless a part of the text is meant. */
  #withCell(
    event: ClipboardEvent,
    act: (data: DataTransfer, from: Position, field: HTMLInputElement) => void,
  ): void {
    const cell = focusedCell();
    if (!cell || !event.clipboardData) return;
    const { field, position } = cell;
    if (this.#isInText(field) && field.selectionStart !== field.selectionEnd) return;
    event.preventDefault();
    act(event.clipboardData, position, field);
  }

  #isInText(field: HTMLInputElement): boolean {
    return isText(field) && this.#text.mode !== 'ready';
  }
}

/** Firefox tells of what is copied and pasted where the page's text is selected, which no tick is. */
function focusedCell(): { field: HTMLInputElement; position: Position } | null {
  const field = document.activeElement;
  const position = positionOf(field);
  return position && field instanceof HTMLInputElement ? { field, position } : null;
}
