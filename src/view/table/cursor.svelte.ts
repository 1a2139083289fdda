import type { Answers } from '../../state/answers.svelte.ts';
import { CellText, isText } from './cellText.ts';
import { isFilled } from './change.ts';
import type { Clipboard } from './clipboard.ts';
import { commandOf, type Command, type Move } from './keys.ts';
import { Mouse } from './mouse.ts';
import { moved, rowsOn, stopAt } from './moves.ts';
import { positionOf } from './positionOf.ts';
import { sayProblem } from './sayProblem.ts';
import { isSame } from './selection.svelte.ts';
import type { NamedRow, Position, SheetState } from './sheetState.svelte.ts';
import type { Status } from './status.svelte.ts';
import { travel } from './travel.ts';

/** What the keys and the mouse do in a sheet. */
export class Cursor<Row extends NamedRow> {
  readonly mouse: Mouse;
  #text = new CellText();
  #sheet: SheetState<Row>;
  #answers: Answers;
  #clipboard: Clipboard<Row>;
  #status: Status;

  constructor(sheet: SheetState<Row>, answers: Answers, clipboard: Clipboard<Row>, status: Status) {
    this.#sheet = sheet;
    this.#answers = answers;
    this.#clipboard = clipboard;
    this.#status = status;
    this.mouse = new Mouse(sheet.selection, this.#text, {
      isSelectable: ({ at }) => sheet.stops.includes(at),
      rowsOn: (from, rows) => rowsOn(from, rows, sheet.count),
      extend: (from, to) => {
        this.#extend(from, to);
      },
      select: (from, to) => {
        this.#text.mode = 'ready';
        sheet.selection.select(from, to);
        this.#goOn(to);
      },
    });
  }

  onkeydown = (event: KeyboardEvent): void => {
    const position = positionOf(event.target);
    const field = event.target;
    if (!position) return;
    if (!(field instanceof HTMLInputElement)) {
      this.#leaveButton(event, position);
      return;
    }
    const isEmpty = !isText(field) || field.value === '';
    const command = commandOf(event, isText(field) ? this.#text.mode : 'ready', isEmpty);
    if (!command) {
      if (event.key === 'Escape') this.#sheet.selection.clear();
      return;
    }
    event.preventDefault();
    this.#do(command, position, field);
  };

  onfocusin = (event: FocusEvent): void => {
    const { selection, stops } = this.#sheet;
    const { end } = selection;
    const position = positionOf(event.target);
    this.#sheet.noteFocus(position);
    const isAtEnd = position && end && isSame(position, { ...end, at: stopAt(end.at, stops) });
    if (!isAtEnd) selection.clear();
    this.#text.onfocusin(event);
  };

  onfocusout = ({ target }: FocusEvent): void => {
    this.#answers.pauseTyping();
    if (isText(target)) this.#settle(positionOf(target));
  };

  oninput = (): void => {
    this.#sheet.selection.clear();
    this.#text.oninput();
  };

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
    const position = positionOf(event.target);
    const field = event.target;
    if (!position || !(field instanceof HTMLInputElement)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const pasted = text === '' ? null : this.#clipboard.paste(text, position, !isText(field));
    if (!pasted) return;
    event.preventDefault();
    void this.#text.pickAnew(field, pasted);
  };

  /** The button at a row's end is pressed by keys, but those that lead from cell to cell lead away from it. */
  #leaveButton(event: KeyboardEvent, from: Position): void {
    const command = event.key === 'Enter' ? null : commandOf(event, 'ready', true);
    if (command?.does !== 'go') return;
    event.preventDefault();
    this.#go(from, command.to);
  }

  #do(command: Command, from: Position, field: HTMLInputElement): void {
    const sheet = this.#sheet;
    switch (command.does) {
      case 'go':
        this.#go(from, command.to);
        return;
      case 'extend':
        this.#extend(from, this.#moved(sheet.selection.end ?? from, command.to));
        return;
      case 'next':
        this.#goNext(from);
        return;
      case 'edit':
        // A tick has no text to go into.
        if (!isText(field)) return;
        sheet.selection.clear();
        this.#text.edit(field);
        return;
      case 'revert':
        return void this.#revert(field);
      case 'undo':
      case 'redo':
        this.#text.mode = 'ready';
        return void travel(command.does, sheet, this.#answers, this.#status, from);
      case 'select-all':
        sheet.selection.select(
          { index: 0, at: 0 },
          { index: sheet.count - 1, at: sheet.columns.length - 1 },
        );
        this.#saySelected();
        return;
      case 'clear':
        return void this.#text.pickAnew(field, this.#clipboard.clear(from));
    }
  }

  /** Past the last row to another one, unless nothing is entered in that one yet. */
  #goNext(from: Position): void {
    const { source, columns, stops, count, arrangement } = this.#sheet;
    const row = this.#sheet.rowAt(from.index);
    const isLast = from.index === count - 1 && source.add && !arrangement.isPartial;
    if (isLast && row && stops.some((at) => isFilled(columns[at], row))) void this.#sheet.add();
    else this.#go(from, 'down');
  }

  #go(from: Position, to: Move): void {
    const next = this.#moved(from, to);
    // At the edge one stays in the cell, but what was typed is done all the same.
    if (isSame(next, from)) this.#settle(from);
    this.#sheet.selection.clear();
    void this.#sheet.goTo(next);
  }

  /** What is typed from here on is another entry. */
  #settle(position: Position | null): void {
    this.#answers.pauseTyping();
    if (this.#text.mode !== 'ready') sayProblem(this.#sheet, this.#status, position);
    this.#text.mode = 'ready';
  }

  /** The focus goes with the end that moves, and so the page does. */
  #extend(from: Position, to: Position): void {
    this.#sheet.selection.extend(from, to);
    this.#goOn(to);
  }

  #goOn(to: Position): void {
    this.#saySelected();
    void this.#sheet.goTo(to);
  }

  #moved(from: Position, to: Move): Position {
    const { count, window, stops } = this.#sheet;
    return moved(from, to, { count, screenful: window.screenful, stops });
  }

  /** For as long as it is. */
  #saySelected(): void {
    const { selection } = this.#sheet;
    if (!selection.area) return;
    this.#status.say(({ sheet }) => {
      const { area } = selection;
      return area ? sheet.selected(area.bottom - area.top + 1, area.right - area.left + 1) : '';
    });
  }

  /** Unless a part of the text is meant. */
  #withCell(
    event: ClipboardEvent,
    act: (data: DataTransfer, from: Position, field: HTMLInputElement) => void,
  ): void {
    const position = positionOf(event.target);
    const field = event.target;
    if (!position || !event.clipboardData || !(field instanceof HTMLInputElement)) return;
    const isPart = isText(field) && field.selectionStart !== field.selectionEnd;
    if (isPart && this.#text.mode !== 'ready') return;
    event.preventDefault();
    act(event.clipboardData, position, field);
  }

  /** What stood in the cell when it was come to stands there again. */
  async #revert(field: HTMLInputElement): Promise<void> {
    this.#answers.takeTypingBack();
    await this.#text.pickAnew(field);
  }
}
