/**
 * Up, Down and Enter go to the same column of the row above or below, as in a spreadsheet. True where the
 * key was used.
 */
export function moveInColumn(event: KeyboardEvent): boolean {
  const { key, target, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event;
  // Enter also ends the writing of Chinese names in an input method.
  if (ctrlKey || metaKey || altKey || isComposing || !(target instanceof HTMLInputElement))
    return false;
  const isText = target.type === 'text';
  const up = key === 'ArrowUp' || (key === 'Enter' && shiftKey && isText);
  const down = key === 'ArrowDown' || (key === 'Enter' && !shiftKey && isText);
  if (!up && !down) return false;

  const cell = target.closest('th, td');
  const row = cell?.closest('tr');
  if (!(cell instanceof HTMLTableCellElement) || !row) return false;
  const next = up ? row.previousElementSibling : row.nextElementSibling;
  if (!(next instanceof HTMLTableRowElement)) return key === 'Enter';
  const input = next.cells[cell.cellIndex]?.querySelector('input');
  input?.focus();
  if (input?.type === 'text') input.select();
  return true;
}

export function isEnterInLastRow({ key, target, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (key !== 'Enter' || shiftKey || isComposing || !(target instanceof HTMLInputElement))
    return false;
  return target.type === 'text' && target.closest('tr')?.nextElementSibling === null;
}
