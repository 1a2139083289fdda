import type { Action, RuledOut } from '../model/advice.ts';
import type { CustomerFinding, Evaluation } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';
import { firstThatAdd } from './firstThatAdd.ts';

/** A customer that has entitlements, and does not count yet. */
export interface Candidate {
  readonly customer: number;
  readonly entitlements: number;
  readonly association: 'none' | 'not-answered' | 'answered';
  readonly isTrial: boolean;
}

/** Candidates from the largest, as many as could be needed. */
export interface Ranking {
  readonly candidates: readonly Candidate[];
  /** What the first none, one, two … of them add together. */
  readonly sums: readonly number[];
}

/** Who could still be made to count, by what it takes. */
export interface Candidates {
  /** By one action: becoming associated, or moving from trial to paid. */
  readonly byOneAction: Ranking;
  /** Of those, the ones that are paid already. */
  readonly toAssociate: Ranking;
  /** Of those, the ones that are associated already. */
  readonly toMoveToPaid: Ranking;
  readonly byBothActions: Ranking;
  /** What all there are add together, whether they could be needed or not. */
  readonly available: number;
}

/**
 * The customers that could still be made to count, without those ruled out. Of each kind only the largest
 * are kept, until they alone add what is needed: no shortest way goes beyond.
 */
export function candidatesOf(
  { entitlements }: Evaluation,
  needed: number,
  ruledOut: RuledOut,
  requirements: Requirements,
): Candidates {
  const isRuledOut = new Set(ruledOut.customers);
  const toAssociate = firstThatAdd(needed, fromTheLargest);
  const toMoveToPaid = firstThatAdd(needed, fromTheLargest);
  const byBothActions = firstThatAdd(needed, fromTheLargest);
  let available = 0;
  for (let customer = 0; customer < entitlements.customers.length; customer += 1) {
    const finding = entitlements.customers[customer];
    if (!finding || finding.outcome === 'counted' || finding.entered === 0) continue;
    if (isRuledOut.has(customer)) continue;
    const candidate = candidateFrom(customer, finding, requirements);
    available += candidate.entitlements;
    if (!candidate.isTrial) toAssociate.offer(candidate);
    else if (candidate.association === 'answered') toMoveToPaid.offer(candidate);
    else byBothActions.offer(candidate);
  }
  const rankings = {
    toAssociate: ranking(toAssociate.kept()),
    toMoveToPaid: ranking(toMoveToPaid.kept()),
    byBothActions: ranking(byBothActions.kept()),
  };
  const byOneAction = firstThatAdd(needed, fromTheLargest);
  for (const { candidates } of [rankings.toAssociate, rankings.toMoveToPaid])
    for (const candidate of candidates) byOneAction.offer(candidate);
  return { ...rankings, byOneAction: ranking(byOneAction.kept()), available };
}

/** What is to be done for a customer to count. */
export function actionsFor({
  customer,
  entitlements,
  association,
  isTrial,
}: Candidate): readonly Action[] {
  const answerOpen = association === 'not-answered';
  const actions: Action[] = [];
  if (association !== 'answered')
    actions.push({ kind: 'associate', customer, entitlements, answerOpen });
  if (isTrial) actions.push({ kind: 'move-to-paid', customer, entitlements });
  return actions;
}

/**
 * Of two of the same size, first the one that asks for less: an open answer may turn out to need nothing,
 * and an association asks nobody to buy. Otherwise the order of the assessment.
 */
export function fromTheLargest(one: Candidate, other: Candidate): number {
  return (
    other.entitlements - one.entitlements ||
    effort(one) - effort(other) ||
    one.customer - other.customer
  );
}

function effort({ association, isTrial }: Candidate): number {
  const toAssociate = association === 'none' ? 2 : association === 'not-answered' ? 1 : 0;
  return (isTrial ? 3 : 0) + toAssociate;
}

function candidateFrom(
  customer: number,
  { entered, largestWorkload, reasons }: CustomerFinding,
  { readings }: Requirements,
): Candidate {
  return {
    customer,
    entitlements:
      readings.entitlementsPerCustomer === 'sum-of-workloads' ? entered : largestWorkload,
    association: reasons.includes('no-association')
      ? 'none'
      : reasons.includes('association-not-answered')
        ? 'not-answered'
        : 'answered',
    isTrial: reasons.includes('trial'),
  };
}

function ranking(candidates: readonly Candidate[]): Ranking {
  const sums = [0];
  let sum = 0;
  for (const { entitlements } of candidates) {
    sum += entitlements;
    sums.push(sum);
  }
  return { candidates, sums };
}
