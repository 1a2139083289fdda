import type { Action, RuledOut } from '../model/advice.ts';
import type { CustomerFinding, Evaluation } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

/** A customer that has entitlements, and does not count yet. */
export interface Candidate {
  readonly customer: number;
  readonly entitlements: number;
  readonly association: 'none' | 'not-answered' | 'answered';
  readonly isTrial: boolean;
}

/** Candidates from the largest. */
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
  /** What all of them add together. */
  readonly available: number;
}

/** The customers that could still be made to count, without those ruled out. */
export function candidatesOf(
  { entitlements }: Evaluation,
  ruledOut: RuledOut,
  requirements: Requirements,
): Candidates {
  const isRuledOut = new Set(ruledOut.customers);
  const candidates: Candidate[] = [];
  for (const [customer, finding] of entitlements.customers.entries()) {
    if (finding.outcome === 'counted' || finding.entered === 0) continue;
    if (!isRuledOut.has(customer)) candidates.push(candidateFrom(customer, finding, requirements));
  }
  const needsBoth = ({ isTrial, association }: Candidate) => isTrial && association !== 'answered';
  const ranked = candidates.sort(fromTheLargest);
  const single = ranked.filter((candidate) => !needsBoth(candidate));
  return {
    byOneAction: rankingOf(single),
    toAssociate: rankingOf(single.filter(({ isTrial }) => !isTrial)),
    toMoveToPaid: rankingOf(single.filter(({ isTrial }) => isTrial)),
    byBothActions: rankingOf(ranked.filter(needsBoth)),
    available: ranked.reduce((sum, candidate) => sum + candidate.entitlements, 0),
  };
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
 * and an association asks nobody to buy. Otherwise the order of the assessment, as sorting is stable.
 */
export function fromTheLargest(one: Candidate, other: Candidate): number {
  return other.entitlements - one.entitlements || effort(one) - effort(other);
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

function rankingOf(candidates: readonly Candidate[]): Ranking {
  let sum = 0;
  return { candidates, sums: [0, ...candidates.map(({ entitlements }) => (sum += entitlements))] };
}
