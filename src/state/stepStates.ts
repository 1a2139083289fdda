import type { Draft, Evaluation, ReadDraft } from '../assessment/index.ts';
import { steps, type StepId } from './journey.svelte.ts';

/** todo: nothing there. done: answered. open: an answer is open. attention: something can't be read. */
export type StepState = 'todo' | 'done' | 'open' | 'attention';

/** `lastStep` is how far the user has come: before that, unanswered questions are not yet open ones. */
export function stepStates(
  draft: Draft,
  { read, evaluation }: { read: ReadDraft; evaluation: Evaluation },
  lastStep: StepId,
): Record<StepId, StepState> {
  const hasPassed = (step: StepId) => steps.indexOf(step) < steps.indexOf(lastStep);
  const openCustomers = evaluation.entitlements.byReason['association-not-answered'].customers;
  const isAnswered = evaluation.entitlements.associationsAnswered > 0;
  const rows = ({ entered, toMend }: ReadDraft['customers'] | ReadDraft['staff']): StepState =>
    toMend.length > 0 ? 'attention' : entered.length > 0 ? 'done' : 'todo';
  return {
    market:
      draft.market === null && !hasPassed('market')
        ? 'todo'
        : read.assessment.market === null
          ? 'open'
          : 'done',
    entitlements: rows(read.customers),
    associations:
      openCustomers > 0 && (isAnswered || hasPassed('associations'))
        ? 'open'
        : openCustomers === 0 && isAnswered
          ? 'done'
          : 'todo',
    staff: rows(read.staff),
    result: 'todo',
  };
}
