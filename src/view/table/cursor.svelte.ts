import { tick } from 'svelte';
import type { Answers } from '../../state/answers.svelte.ts';
import { commandOf, type Command, type Mode, type Move } from './keys.ts';
import { moved } from './moves.ts';
import { positionOf } from './positionOf.ts';
import type { NamedRow, Position, SheetState } from './sheetState.svelte.ts';

type Steps = Pick<Answers, 'undo' | 'redo' | 'pauseTyping' | 'takeTypingBack'>;

/** What the keys do in a sheet. */
export class Cursor<Row extends NamedRow> {
  #sheet: SheetState<Row>;
  #answers: Steps;
  #mode: Mode = 'ready';
  /** The mouse puts the caret where it is wanted; whoever comes by a key gets all of the cell. */
  #isPointing = false;

  constructor(sheet: SheetState<Row>, answers: Steps) {
    this.#sheet = sheet;
    this.#answers = answers;
  }

  onkeydown = (event: KeyboardEvent): void => {
    const position = positionOf(event.target);
    const field = event.target;
    if (!position || !(field instanceof HTMLInputElement)) return;
    const isEmpty = !isText(field) || field.value === '';
    const command = commandOf(event, isText(field) ? this.#mode : 'ready', isEmpty);
    if (!command) return;
    event.preventDefault();
    this.#do(command, position, field);
  };

  onpointerdown = ({ target }: PointerEvent): void => {
    if (!isText(target)) return;
    this.#mode = 'editing';
    this.#isPointing = target !== document.activeElement;
  };

  /** A finger that meant to scroll. */
  onpointercancel = (): void => {
    this.#isPointing = false;
  };

  onfocusin = ({ target }: FocusEvent): void => {
    this.#sheet.noteFocus(positionOf(target));
    if (!this.#isPointing) {
      this.#mode = 'ready';
      if (isText(target)) target.select();
    }
    this.#isPointing = false;
  };

  onfocusout = (): void => {
    this.#sheet.noteFocus(null);
    this.#answers.pauseTyping();
  };

  oninput = (): void => {
    if (this.#mode === 'ready') this.#mode = 'typing';
  };

  #do(command: Command, from: Position, field: HTMLInputElement): void {
    const sheet = this.#sheet;
    switch (command.does) {
      case 'go':
        this.#go(from, command.to);
        return;
      case 'next':
        if (from.index === sheet.count - 1 && sheet.source.add) void sheet.add();
        else this.#go(from, 'down');
        return;
      case 'edit':
        this.#mode = 'editing';
        field.setSelectionRange(field.value.length, field.value.length);
        return;
      case 'revert':
        return void this.#revert(field);
      case 'undo':
        return void sheet.travel(this.#answers.undo, ({ questions }) => questions.undone, from);
      case 'redo':
        return void sheet.travel(this.#answers.redo, ({ questions }) => questions.redone, from);
    }
  }

  #go(from: Position, to: Move): void {
    const { count, window, stops } = this.#sheet;
    void this.#sheet.goTo(moved(from, to, { count, screenful: window.screenful, stops }));
  }

  /** What stood in the cell when it was come to stands there again. */
  async #revert(field: HTMLInputElement): Promise<void> {
    this.#answers.takeTypingBack();
    this.#mode = 'ready';
    await tick();
    field.select();
  }
}

function isText(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'text';
}
