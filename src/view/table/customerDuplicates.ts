import type { DraftCustomer } from '../../assessment/index.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import { mergedCustomer, withMerged } from '../../state/merging.ts';
import type { Words } from '../../text/languages.ts';
import type { Duplicates } from './duplicates.ts';

/** Customers that stand there more than once, and what can be done about it. */
export function customerDuplicates(
  { questions }: Words,
  answers: Answers,
): Duplicates<DraftCustomer> {
  return {
    found: answers.findings.duplicates.customers,
    mergeHint: questions.mergeCustomersHint,
    canMerge: ({ rows }) => mergedCustomer(rows) !== null,
    merge: ({ rows }) => {
      const merged = mergedCustomer(rows);
      if (merged) answers.setCustomers(withMerged(answers.draft.customers, rows, merged));
    },
  };
}
