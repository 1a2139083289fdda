import type { CustomerPart, EntitlementsExplanation } from '../model/explanation.ts';
import type { EntitlementsFinding } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

/** How what counts came together, and what did not count for which reasons. */
export function explainEntitlements(
  { customers, counted, possible, byWorkload }: EntitlementsFinding,
  { workloads, readings }: Requirements,
): EntitlementsExplanation {
  const findings = customers.map((finding, customer) => ({ finding, customer }));
  const others = findings
    .filter(({ finding }) => finding.outcome !== 'counted')
    .map(({ finding, customer }) => ({
      customer,
      entitlements: finding.entered,
      reasons: finding.reasons,
    }))
    .sort(fromTheLargest);
  const excluded = others.reduce((sum, { entitlements }) => sum + entitlements, 0);
  return {
    counted,
    byWorkload:
      readings.entitlementsPerCustomer === 'sum-of-workloads'
        ? workloads
            .map((workload) => ({ workload, entitlements: byWorkload[workload].counted }))
            .filter(({ entitlements }) => entitlements > 0)
        : [],
    customers: findings
      .filter(({ finding }) => finding.outcome === 'counted')
      .map(({ finding, customer }) => ({ customer, entitlements: finding.counted }))
      .sort(fromTheLargest),
    others,
    excluded,
    entered: counted + excluded,
    open: possible - counted,
    possible,
  };
}

function fromTheLargest(one: CustomerPart, other: CustomerPart): number {
  return other.entitlements - one.entitlements;
}
