import { withPart, type DraftCustomer, type DraftPerson } from '../assessment/index.ts';
import type { Answers } from './answers.svelte.ts';

/**
 * Of the customer with that id. `field` names what is being typed into, so that a word typed is one step to undo;
 * without one, the edit is a step of its own.
 */
export function editCustomer(
  answers: Answers,
  id: string,
  edit: Partial<DraftCustomer>,
  field: string | null = null,
): void {
  editRow(answers, 'customers', answers.draft.customers, id, edit, field);
}

/** As above, of a person. */
export function editPerson(
  answers: Answers,
  id: string,
  edit: Partial<DraftPerson>,
  field: string | null = null,
): void {
  editRow(answers, 'staff', answers.draft.staff, id, edit, field);
}

/** All of these, as one step. */
export function keepApart(answers: Answers, keys: readonly string[]): void {
  answers.change({ keptApart: answers.draft.keptApart.concat(keys) });
}

function editRow<Row extends { readonly id: string }>(
  answers: Answers,
  part: 'customers' | 'staff',
  rows: readonly Row[],
  id: string,
  edit: Partial<Row>,
  field: string | null,
): void {
  const place = placeOf(id, rows);
  const row = rows[place];
  if (!row) return;
  // So that whoever follows the edit need not look for it among 100,000.
  const edited = withPart(rows, { start: place, endBefore: place + 1 }, [{ ...row, ...edit }]);
  answers.change(
    { [part]: edited },
    field === null ? null : { into: `${id} ${field}`, at: (draft) => draft[part][place] },
  );
}

/** Where the row stood that was edited last: the next keystroke is most often in the same one. */
let lastPlace = 0;

function placeOf(id: string, rows: readonly { readonly id: string }[]): number {
  if (rows[lastPlace]?.id !== id) lastPlace = rows.findIndex((row) => row.id === id);
  return lastPlace;
}
