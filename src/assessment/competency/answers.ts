import type { Draft, DraftCustomer } from '../model/draft.ts';
import { readDraft as readAgainst, type ReadDraft } from '../parse/draft.ts';
import { mergeCustomers as mergeAgainst } from '../parse/merge.ts';
import { requirements } from '../requirements/2017-07-07.ts';

/** Answers as they were typed, to an assessment and the problems that stand in the way. */
export function readDraft(draft: Draft): ReadDraft {
  return readAgainst(draft, requirements);
}

/** Two rows of the same customer as one, or `null` where a cell of either can't be read. */
export function mergeCustomers(one: DraftCustomer, other: DraftCustomer): DraftCustomer | null {
  return mergeAgainst(one, other, requirements);
}
