import { tick } from 'svelte';
import type { Answers } from '../../state/answers.svelte.ts';
import type { Clipboard } from './clipboard.ts';
import { commandOf, type Command, type Mode, type Move } from './keys.ts';
import { Mouse } from './mouse.ts';
import { moved } from './moves.ts';
import { positionOf } from './positionOf.ts';
import { sayProblem } from './sayProblem.ts';
import type { NamedRow, Position, SheetState } from './sheetState.svelte.ts';
import type { Status } from './status.svelte.ts';
import { travel } from './travel.ts';

/** What the keys and the mouse do in a sheet. */
export class Cursor<Row extends NamedRow> {
  readonly mouse: Mouse;
  #sheet: SheetState<Row>;
  #answers: Answers;
  #clipboard: Clipboard<Row>;
  #status: Status;
  #mode: Mode = 'ready';
  /** The mouse puts the caret where it is wanted; whoever comes by a key gets all of the cell. */
  #isPointing = false;

  constructor(sheet: SheetState<Row>, answers: Answers, clipboard: Clipboard<Row>, status: Status) {
    this.#sheet = sheet;
    this.#answers = answers;
    this.#clipboard = clipboard;
    this.#status = status;
    this.mouse = new Mouse({
      isSelectable: ({ at }) => sheet.stops.includes(at),
      extend: (from, to) => {
        this.#extend(from, to);
      },
      select: (from, to) => {
        this.#mode = 'ready';
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
    const command = commandOf(event, isText(field) ? this.#mode : 'ready', isEmpty);
    if (!command) {
      if (event.key === 'Escape') this.#sheet.selection.clear();
      return;
    }
    event.preventDefault();
    this.#do(command, position, field);
  };

  onpointerdown = (event: PointerEvent): void => {
    const { target, shiftKey } = event;
    this.mouse.onpointerdown(event);
    if (!shiftKey) this.#sheet.selection.clear();
    if (!isText(target) || shiftKey) return;
    this.#mode = 'editing';
    this.#isPointing = target !== document.activeElement;
  };

  /** A finger that meant to scroll. */
  onpointercancel = (): void => {
    this.#isPointing = false;
  };

  onfocusin = ({ target }: FocusEvent): void => {
    const position = positionOf(target);
    this.#sheet.noteFocus(position);
    if (!this.#sheet.selection.endsAt(position)) this.#sheet.selection.clear();
    if (!this.#isPointing) {
      this.#mode = 'ready';
      if (isText(target)) target.select();
    }
    this.#isPointing = false;
  };

  onfocusout = ({ target }: FocusEvent): void => {
    this.#answers.pauseTyping();
    if (isText(target) && this.#mode !== 'ready')
      sayProblem(this.#sheet, this.#status, positionOf(target));
  };

  oninput = (): void => {
    this.#sheet.selection.clear();
    if (this.#mode === 'ready') this.#mode = 'typing';
  };

  oncopy = (event: ClipboardEvent): void => {
    this.#withCell(event, this.#clipboard.copy);
  };

  oncut = (event: ClipboardEvent): void => {
    this.#withCell(event, this.#clipboard.cut);
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
    void this.#selectText(field, pasted);
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
        this.#extend(from, this.#moved(from, command.to));
        return;
      case 'next':
        if (from.index === sheet.count - 1 && sheet.source.add && !sheet.arrangement.isPartial)
          void sheet.add();
        else this.#go(from, 'down');
        return;
      case 'edit':
        this.#mode = 'editing';
        sheet.selection.clear();
        field.setSelectionRange(field.value.length, field.value.length);
        return;
      case 'revert':
        return void this.#revert(field);
      case 'undo':
      case 'redo':
        this.#mode = 'ready';
        return void travel(command.does, sheet, this.#answers, this.#status, from);
      case 'select-all':
        sheet.selection.select(
          { index: sheet.count - 1, at: sheet.columns.length - 1 },
          { index: 0, at: 0 },
        );
        this.#saySelected();
        return;
      case 'clear':
        return void this.#selectText(field, this.#clipboard.clear(from));
    }
  }

  #go(from: Position, to: Move): void {
    this.#sheet.selection.clear();
    void this.#sheet.goTo(this.#moved(from, to));
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

  #saySelected(): void {
    const { area } = this.#sheet.selection;
    if (!area) return;
    const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
    this.#status.say(({ sheet }) => sheet.selected(rows, columns));
  }

  /** Unless a part of the text is meant. */
  #withCell(event: ClipboardEvent, act: (data: DataTransfer, from: Position) => unknown): void {
    const position = positionOf(event.target);
    const field = event.target;
    if (!position || !event.clipboardData || !(field instanceof HTMLInputElement)) return;
    const isPart = isText(field) && field.selectionStart !== field.selectionEnd;
    if (isPart && this.#mode !== 'ready') return;
    event.preventDefault();
    const done = act(event.clipboardData, position);
    if (event.type === 'cut') void this.#selectText(field, done);
  }

  /** What stood in the cell when it was come to stands there again. */
  async #revert(field: HTMLInputElement): Promise<void> {
    this.#answers.takeTypingBack();
    await this.#selectText(field);
  }

  /** Once it is up to date: what is typed next replaces it. */
  async #selectText(field: HTMLInputElement, done?: unknown): Promise<void> {
    this.#mode = 'ready';
    await done;
    await tick();
    if (isText(field) && field === document.activeElement) field.select();
  }
}

function isText(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'text';
}
