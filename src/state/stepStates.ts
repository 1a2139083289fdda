import type { Draft, Evaluation, ReadDraft } from '../assessment/index.ts';
import { steps, type StepId } from './journey.svelte.ts';

/**
 * todo: nothing there. done: answered. open: an answer is open. attention: something can't be read, or a name stands
 * in several rows and nobody has said that it is to.
 */
export type StepState = 'todo' | 'done' | 'open' | 'attention';

/** What is known of the answers. */
interface Found {
  readonly read: ReadDraft;
  readonly evaluation: Evaluation;
  readonly duplicates: Record<'customers' | 'staff', readonly unknown[]>;
}

/** `lastStep` is how far the user has come: before that, unanswered questions are not yet open ones. */
export function stepStates(
  draft: Draft,
  { read, evaluation, duplicates }: Found,
  lastStep: StepId,
): Record<StepId, StepState> {
  const hasPassed = (step: StepId) => steps.indexOf(step) < steps.indexOf(lastStep);
  const openCustomers = evaluation.entitlements.byReason['association-not-answered'].customers;
  const isAnswered = evaluation.entitlements.associationsAnswered > 0;
  const rows = (kind: 'customers' | 'staff'): StepState => {
    if (read[kind].toMend.length + duplicates[kind].length > 0) return 'attention';
    return read[kind].entered.length > 0 ? 'done' : 'todo';
  };
  return {
    market:
      draft.market === null && !hasPassed('market')
        ? 'todo'
        : read.assessment.market === null
          ? 'open'
          : 'done',
    entitlements: rows('customers'),
    associations:
      openCustomers > 0 && (isAnswered || hasPassed('associations'))
        ? 'open'
        : openCustomers === 0 && isAnswered
          ? 'done'
          : 'todo',
    staff: rows('staff'),
    result: 'todo',
  };
}
