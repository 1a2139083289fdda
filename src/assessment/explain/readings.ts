import type { Customer } from '../model/assessment.ts';
import type { EntitlementsFinding, IndividualsFinding } from '../model/evaluation.ts';
import type {
  CustomerWorkloadPart,
  RoutesExplanation,
  WorkloadsReadingExplanation,
} from '../model/explanation.ts';
import type { Requirements } from '../model/requirements.ts';

/** What counts, split into each customer's largest workload and whatever else it uses. */
export function explainWorkloadsReading(
  customers: readonly Customer[],
  { customers: findings, countedByLargestWorkload }: EntitlementsFinding,
  { workloads }: Requirements,
): WorkloadsReadingExplanation {
  const largest: CustomerWorkloadPart[] = [];
  const smaller: CustomerWorkloadPart[] = [];
  for (const [customer, { outcome }] of findings.entries()) {
    if (outcome !== 'counted') continue;
    const used = workloads
      .map((workload) => ({
        customer,
        workload,
        entitlements: customers[customer]?.activeEntitlements[workload] ?? 0,
      }))
      .filter(({ entitlements }) => entitlements > 0)
      .sort(fromTheLargest);
    largest.push(...used.slice(0, 1));
    smaller.push(...used.slice(1));
  }
  const others = smaller.reduce((sum, { entitlements }) => sum + entitlements, 0);
  return {
    largest: largest.sort(fromTheLargest),
    smaller: smaller.sort(fromTheLargest),
    counted: countedByLargestWorkload + others,
    byLargestWorkload: countedByLargestWorkload,
    others,
  };
}

/** Who qualifies by which route, in the order of the assessment; whoever does by both stands in both. */
export function explainRoutes({ people }: IndividualsFinding): RoutesExplanation {
  const places = people.map((finding, person) => ({ finding, person }));
  const byExams = places.filter(({ finding }) => finding.byExams);
  const byCertification = places.filter(({ finding }) => finding.byCertifications.length > 0);
  return {
    byExams: byExams.map(({ person }) => person),
    byCertification: byCertification.map(({ person }) => person),
    byBoth: byExams.filter(({ finding }) => finding.byCertifications.length > 0).length,
  };
}

function fromTheLargest(one: CustomerWorkloadPart, other: CustomerWorkloadPart): number {
  return other.entitlements - one.entitlements;
}
