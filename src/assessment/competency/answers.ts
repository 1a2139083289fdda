import type { Draft, DraftCustomer } from '../model/draft.ts';
import {
  readCustomer as readCustomerAgainst,
  readDraft as readAgainst,
  type ReadCustomer,
  type ReadDraft,
} from '../parse/draft.ts';
import { mergeCustomers as mergeAgainst } from '../parse/merge.ts';
import { requirements } from '../requirements/2017-07-07.ts';

/**
 * Answers as they were typed, to an assessment and the problems that stand in the way. Where `before` is
 * given, the rows that are the very same objects as there are not read again.
 */
export function readDraft(draft: Draft, before?: ReadDraft): ReadDraft {
  return readAgainst(draft, requirements, before);
}

/** As in the draft, in which no other row has a part; `null` where nothing was entered. */
export function readCustomer(row: DraftCustomer): ReadCustomer | null {
  return readCustomerAgainst(row, requirements);
}

/** Two rows of the same customer as one, or `null` where a cell of either can't be read. */
export function mergeCustomers(one: DraftCustomer, other: DraftCustomer): DraftCustomer | null {
  return mergeAgainst(one, other, requirements);
}
