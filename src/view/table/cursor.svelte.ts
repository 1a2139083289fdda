import type { Answers } from '../../state/answers.svelte.ts';
import { stepsOf } from '../../state/steps.ts';
import { CellText, isText } from './cellText.ts';
import { isFilled } from './change.ts';
import type { Clipboard } from './clipboard.ts';
import { ClipboardEvents } from './clipboardEvents.ts';
import { addRow, removeRows } from './comeAndGo.ts';
import { commandOf, type Command, type Move } from './keys.ts';
import { Mouse } from './mouse.ts';
import { moved, rowsOn } from './moves.ts';
import { positionOf } from './positionOf.ts';
import { sayProblem } from './sayProblem.ts';
import { isSame } from './selection.svelte.ts';
import { Selector } from './selector.ts';
import type { NamedRow, Position } from './sheetSource.ts';
import type { SheetState } from './sheetState.svelte.ts';
import type { Status } from './status.svelte.ts';
import { TabRun } from './tabRun.ts';
import { travel } from './travel.ts';

/** What the keys and the mouse do in a sheet. */
export class Cursor<Row extends NamedRow> {
  readonly mouse: Mouse;
  readonly clipboardEvents: ClipboardEvents<Row>;
  #text = new CellText();
  #tabRun = new TabRun();
  #lastField: EventTarget | null = null;
  /** The field that had the focus when the window lost it. */
  #leftField: EventTarget | null = null;
  #selector: Selector<Row>;
  #sheet: SheetState<Row>;
  #answers: Answers;
  #clipboard: Clipboard<Row>;
  #status: Status;

  constructor(sheet: SheetState<Row>, answers: Answers, clipboard: Clipboard<Row>, status: Status) {
    this.#sheet = sheet;
    this.#answers = answers;
    this.#clipboard = clipboard;
    this.#status = status;
    this.#selector = new Selector(sheet, status);
    this.clipboardEvents = new ClipboardEvents(clipboard, this.#text);
    this.mouse = new Mouse(sheet.selection, this.#text, {
      isSelectable: ({ at }) => sheet.stops.includes(at),
      rowsOn: (from, rows) => rowsOn(from, rows, sheet.count),
      extend: this.#selector.extend,
      select: (from, to) => {
        this.#text.mode = 'ready';
        this.#selector.draw(from, to);
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
      else if (event.key === 'Tab') this.#tabRun.ontab(position);
      else if (isTyped(event) && (isText(field) || event.key !== ' '))
        this.#selector.typeIntoActive(position);
      return;
    }
    event.preventDefault();
    this.#do(command, position, field);
  };

  onfocusin = (event: FocusEvent): void => {
    const isBack = event.target === this.#leftField && this.#text.mode !== 'ready';
    this.#leftField = null;
    // Whoever looks something up in another window goes on in the text where they were.
    if (isBack) return;
    const { selection } = this.#sheet;
    const position = positionOf(event.target);
    this.#sheet.noteFocus(position);
    this.#tabRun.onfocusin();
    // What was typed elsewhere is nothing that Esc in a cell takes back.
    if (!positionOf(event.relatedTarget)) this.#answers.pauseTyping();
    // Where it was comes back with the window, and is what was selected still.
    const isKept = this.#sheet.isLeading || event.target === this.#lastField;
    if (!isKept || !this.#selector.isAtCorner(position)) selection.clear();
    this.#lastField = event.target;
    this.#text.onfocusin(event);
  };

  onfocusout = ({ target, relatedTarget }: FocusEvent): void => {
    if (target === document.activeElement) {
      // Not the focus has gone, but the window that has it.
      this.#leftField = target;
      return;
    }
    this.#answers.pauseTyping();
    if (!positionOf(relatedTarget)) this.#tabRun.end();
    if (isText(target)) this.#settle(positionOf(target));
  };

  oninput = ({ target }: Event): void => {
    // With a tick, all that are selected are ticked.
    if (!isText(target)) return;
    this.#sheet.selection.clear();
    this.#text.oninput();
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
        this.#selector.extend(from, this.#moved(sheet.selection.end ?? from, command.to));
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
      case 'select':
        this.#selector.select(command.what, from);
        return;
      case 'remove': {
        const row = sheet.rowAt(from.index);
        const rows = sheet.selectedRows ?? (row ? [row] : []);
        return void removeRows(sheet, this.#status, rows, from.at);
      }
      case 'clear':
        return void this.#text.pickAnew(field, this.#clipboard.clear(from));
    }
  }

  /** Past the last row to another one, unless nothing is entered in that one yet. */
  #goNext(from: Position): void {
    const { source, columns, stops, count, arrangement } = this.#sheet;
    const row = this.#sheet.rowAt(from.index);
    // As in Excel: what is typed next is of the same kind, and no number is taken for a name.
    const at = this.#tabRun.startIn(from);
    const isLast = from.index === count - 1 && source.blank && !arrangement.isPartial;
    if (isLast && row && stops.some((stop) => isFilled(columns[stop], row))) {
      stepsOf(this.#answers).finish();
      void addRow(this.#sheet, this.#status, at);
    } else this.#go({ ...from, at }, 'down');
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
    if (this.#text.mode !== 'ready') {
      this.#status.clear();
      sayProblem(this.#sheet, this.#status, position);
    }
    this.#text.mode = 'ready';
  }

  #moved(from: Position, to: Move): Position {
    const { count, window, stops } = this.#sheet;
    return moved(from, to, { count, screenful: window.screenful, stops });
  }

  /** What stood in the cell when it was come to stands there again. */
  async #revert(field: HTMLInputElement): Promise<void> {
    this.#answers.takeTypingBack();
    await this.#text.pickAnew(field);
  }
}

/** A letter, or what begins one with an input method or an accent. */
function isTyped({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const begins = key.length === 1 || key === 'Process' || key === 'Dead';
  return begins && !ctrlKey && !metaKey && !altKey;
}
