import type { WorkloadId } from './assessment.ts';
import type { CustomerOutcome, CustomerReason } from './evaluation.ts';

/**
 * How the numbers of an evaluation came together: parts that add up to them. Customers and people are
 * named by their place in the assessment, counted from 0, as in the evaluation.
 */
export interface EntitlementsExplanation {
  readonly counted: number;
  /** Those on which something counts; they add up to `counted`. Empty where workloads are not added up. */
  readonly byWorkload: readonly WorkloadPart[];
  /** All that count, the largest first; they add up to `counted`. */
  readonly customers: readonly CustomerPart[];
  /** All that do not count, the largest first; they add up to `excluded`. */
  readonly others: readonly (CustomerPart & { readonly reasons: readonly CustomerReason[] })[];
  readonly excluded: number;
  /** `counted` and `excluded`. */
  readonly entered: number;
  /** What of `excluded` waits for an answer about an association. */
  readonly open: number;
  /** `counted` and `open`. */
  readonly possible: number;
}

export interface WorkloadPart {
  readonly workload: WorkloadId;
  readonly entitlements: number;
}

export interface CustomerPart {
  readonly customer: number;
  readonly entitlements: number;
}

/** Who counts and who does not: first who is qualified, and first who lacks the least. */
export interface IndividualsExplanation {
  readonly qualified: readonly number[];
  readonly others: readonly number[];
}

/** The first of some parts and what the rest comes to, so that what is shown still adds up. */
export interface FirstParts<Part> {
  readonly shown: readonly Part[];
  /** `null` where all are shown. */
  readonly rest: { readonly count: number; readonly entitlements: number } | null;
}

/** The customers as they are listed: all, or of very many the largest and what the others come to. */
export interface CustomerList {
  /** What counted first, then what is open, then the rest; in each the largest first. */
  readonly shown: readonly { readonly customer: number; readonly outcome: CustomerOutcome }[];
  readonly rest: CustomersLeftOut | null;
}

export interface CustomersLeftOut {
  readonly customers: number;
  readonly counted: number;
  /** What of them counts on each workload, in the order of the requirements. */
  readonly byWorkload: readonly WorkloadPart[];
  /** Each under its first reason alone, in the order of the listing; those that concern nobody left out. */
  readonly byReason: readonly {
    readonly reason: CustomerReason;
    readonly customers: number;
    readonly entitlements: number;
  }[];
}

/** What was entered by customers that stand under one reason; the parts add up to it. */
export interface ReasonPart {
  readonly reason: CustomerReason;
  readonly entitlements: number;
  /** The largest first. */
  readonly customers: readonly CustomerPart[];
}

export interface CustomerWorkloadPart extends CustomerPart, WorkloadPart {}

/** The two readings of an active entitlement: what counts, and what of it the other would leave. */
export interface WorkloadsReadingExplanation {
  /** Of each customer that counts, the largest first; they add up to `byLargestWorkload`. */
  readonly largest: readonly CustomerWorkloadPart[];
  /** What these customers use besides, the largest first; they add up to `others`. */
  readonly smaller: readonly CustomerWorkloadPart[];
  /** `byLargestWorkload` and `others`. */
  readonly counted: number;
  readonly byLargestWorkload: number;
  readonly others: number;
}

export interface RoutesExplanation {
  readonly byExams: readonly number[];
  readonly byCertification: readonly number[];
  /** How many stand in both. */
  readonly byBoth: number;
}

export interface OpenAssociationExplanation {
  /** What the customer would add. */
  readonly entitlements: number;
  /** They add up to `entitlements`. Empty where workloads are not added up. */
  readonly byWorkload: readonly WorkloadPart[];
  readonly counted: number;
  readonly countedWithIt: number;
  readonly possible: number;
  readonly possibleWithoutIt: number;
}
