import { isOfInputMethod } from '../parts/isOfInputMethod.ts';

/** Where a key leads from a cell. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'column-start'
  | 'column-end'
  | 'first'
  | 'last'
  | 'page-up'
  | 'page-down';

export type Command =
  | { readonly does: 'go'; readonly to: Move }
  /** What is selected ends there. */
  | { readonly does: 'extend'; readonly to: Move }
  /** Done with the cell, as with Enter: down, and from the last row to another one. */
  | { readonly does: 'next' }
  | { readonly does: 'edit' | 'revert' | 'undo' | 'redo' | 'clear' }
  /** The rows, where clear is of their cells. Excel's own key for it makes the page smaller in a browser. */
  | { readonly does: 'remove' }
  | { readonly does: 'select'; readonly what: 'all' | 'row' | 'column' };

/**
 * ready: all of the cell is selected, and keys lead from cell to cell. typing: it has been typed over, and
 * they still do. editing: the caret is in the text, and the keys that move in a text are the text's.
 */
export type Mode = 'ready' | 'typing' | 'editing';

const MOVES: Readonly<Partial<Record<string, Move>>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'page-up',
  PageDown: 'page-down',
};
const MOVES_IN_TEXT: Readonly<Partial<Record<string, Move>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
};
const MOVES_WITH_CONTROL: Readonly<Partial<Record<string, Move>>> = {
  ArrowUp: 'column-start',
  ArrowDown: 'column-end',
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
  Home: 'first',
  End: 'last',
};

/** What a key does in a sheet, as in Excel; `null` where it does what it does anywhere. */
export function commandOf(event: KeyboardEvent, mode: Mode, isEmpty: boolean): Command | null {
  const { key, shiftKey, altKey } = event;
  if (isOfInputMethod(event) || altKey) return null;
  if (event.ctrlKey || event.metaKey) return withControl(event, mode);
  if (key === 'Enter') {
    if (shiftKey) return { does: 'go', to: 'up' };
    return mode === 'ready' && !isEmpty ? { does: 'edit' } : { does: 'next' };
  }
  const along = mode === 'editing' ? undefined : MOVES_IN_TEXT[key];
  if (shiftKey && key === ' ') return mode === 'ready' ? { does: 'select', what: 'row' } : null;
  if (shiftKey) return mode === 'ready' ? extended(MOVES[key] ?? along) : null;
  if (mode === 'ready' && (key === 'Delete' || key === 'Backspace')) return { does: 'clear' };
  if (key === 'F2') return { does: 'edit' };
  if (key === 'Escape') return mode === 'ready' ? null : { does: 'revert' };
  const to = MOVES[key] ?? along;
  return to ? { does: 'go', to } : null;
}

function withControl({ key, shiftKey, metaKey }: KeyboardEvent, mode: Mode): Command | null {
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shiftKey)) return { does: 'redo' };
  if (letter === 'z') return { does: 'undo' };
  if (mode === 'ready' && !shiftKey && letter === 'a') return { does: 'select', what: 'all' };
  if (mode === 'ready' && !shiftKey && key === ' ') return { does: 'select', what: 'column' };
  // Of a Mac's keyboard, the key that is called Delete is the latter.
  const isDelete = key === 'Delete' || (metaKey && key === 'Backspace');
  if (mode === 'ready' && !shiftKey && isDelete) return { does: 'remove' };
  const to = MOVES_WITH_CONTROL[key];
  if (shiftKey) return mode === 'ready' ? extended(to) : null;
  return to && mode !== 'editing' ? { does: 'go', to } : null;
}

function extended(to: Move | undefined): Command | null {
  return to ? { does: 'extend', to } : null;
}
