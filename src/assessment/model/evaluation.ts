import type { Assessment, CertificationId, Customer, ExamId, WorkloadId } from './assessment.ts';
import type { ComeAndGone } from './comeAndGone.ts';
import type { LevelId, ReadingId } from './requirements.ts';

/** met: certain. unmet: impossible even with every open answer. undecided: open answers decide. */
export type Status = 'met' | 'unmet' | 'undecided';

export interface Evaluation {
  /** Certain, whatever the open answers turn out to be. */
  readonly highestLevelMet: LevelId | null;
  /** If every open answer turned out well. */
  readonly highestLevelPossible: LevelId | null;
  /** From the lowest to the highest. */
  readonly levels: readonly LevelFinding[];
  readonly entitlements: EntitlementsFinding;
  readonly individuals: IndividualsFinding;
}

/** An assessment that was evaluated: what the next one has in common with it need not be evaluated again. */
export interface Evaluated {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  /** Which customers have gone since and which have come, where it is known: the lists are not looked at for it. */
  readonly since?: ComeAndGone<Customer> | undefined;
}

export interface LevelFinding {
  readonly level: LevelId;
  readonly status: Status;
  readonly requirements: readonly Requirement[];
  /** The first of them. */
  readonly entitlements: Requirement;
  /** The second. */
  readonly individuals: Requirement;
}

export interface Requirement {
  readonly id: 'active-entitlements' | 'qualified-individuals';
  /** `null` where it depends on an open answer. */
  readonly required: number | null;
  /** The least it can be, whatever the open answer; `required` where that is known. */
  readonly lowestRequired: number;
  /** The most it can be: what makes it certain. */
  readonly highestRequired: number;
  /** Certain. */
  readonly counted: number;
  /** `counted`, and what open answers could still add. */
  readonly possible: number;
  /** What `counted` lacks of `lowestRequired`: so much is missing in any market, while open answers stay open. */
  readonly missing: number;
  readonly status: Status;
  /** The reading without which a requirement that is met would not be; `null` where none decides. */
  readonly restsOn: ReadingId | null;
}

export interface EntitlementsFinding extends EntitlementsTotal {
  /** One for each customer, in the order of the assessment; they may be put together when first asked for. */
  readonly customers: readonly CustomerFinding[];
}

/** What the customers come to together. */
export interface EntitlementsTotal {
  /** Everything entered, whether it counts or not. */
  readonly entered: number;
  /** Everything entered that is not on trial. */
  readonly paid: number;
  readonly counted: number;
  readonly possible: number;
  /** What would count if a user active on two workloads were one entitlement. */
  readonly countedByLargestWorkload: number;
  /** Customers about whose associations was answered, be it that there are none. */
  readonly associationsAnswered: number;
  readonly byWorkload: Readonly<
    Record<WorkloadId, { entered: number; paid: number; counted: number }>
  >;
  /** How many customers and entitlements each reason concerns; a customer stands under its first reason alone. */
  readonly byReason: Readonly<Record<CustomerReason, { customers: number; entitlements: number }>>;
}

/**
 * counted: associated, paid, and above 0. open: the association is not answered, and would decide.
 * excluded: cannot count as it stands.
 */
export type CustomerOutcome = 'counted' | 'open' | 'excluded';

export type CustomerReason =
  'counted' | 'association-not-answered' | 'trial' | 'no-association' | 'no-entitlements';

export interface CustomerFinding {
  readonly outcome: CustomerOutcome;
  /** The first is the one that decides; the others would remain if it were mended. */
  readonly reasons: readonly [CustomerReason, ...CustomerReason[]];
  readonly entered: number;
  readonly counted: number;
  readonly possible: number;
  /** The largest workload alone: the other reading of an active entitlement. */
  readonly largestWorkload: number;
}

export interface IndividualsFinding {
  /** One for each person, in the order of the assessment. */
  readonly people: readonly PersonFinding[];
  readonly qualified: number;
  readonly qualifiedByExams: number;
  readonly qualifiedByCertification: number;
}

export interface PersonFinding {
  readonly qualified: boolean;
  readonly byExams: boolean;
  /** The certifications held that qualify. */
  readonly byCertifications: readonly CertificationId[];
  /** Of the exams, those not passed; of no consequence where a certification qualifies. */
  readonly missingExams: readonly ExamId[];
}
