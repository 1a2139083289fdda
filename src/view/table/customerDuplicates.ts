import type { DraftCustomer } from '../../assessment/index.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import { mergedCustomer } from '../../state/merging.ts';
import type { Words } from '../../text/languages.ts';
import type { Duplicates } from './duplicates.ts';

/** Customers that stand there more than once, and what can be done about it. */
export function customerDuplicates(
  { questions }: Words,
  { findings }: Answers,
): Duplicates<DraftCustomer> {
  return {
    found: findings.duplicates.customers,
    mergeHint: questions.mergeCustomersHint,
    merged: mergedCustomer,
  };
}
