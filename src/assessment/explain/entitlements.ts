import type { CustomerPart, EntitlementsExplanation } from '../model/explanation.ts';
import type { EntitlementsFinding } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

/** How what counts came together, and what did not count for which reasons. */
export function explainEntitlements(
  { customers, counted, possible, byWorkload }: EntitlementsFinding,
  { workloads, readings }: Requirements,
): EntitlementsExplanation {
  const parts: CustomerPart[] = [];
  const others: EntitlementsExplanation['others'][number][] = [];
  for (const [customer, finding] of customers.entries())
    if (finding.outcome === 'counted') parts.push({ customer, entitlements: finding.counted });
    else others.push({ customer, entitlements: finding.entered, reasons: finding.reasons });
  const excluded = others.reduce((sum, { entitlements }) => sum + entitlements, 0);
  return {
    counted,
    byWorkload:
      readings.entitlementsPerCustomer === 'sum-of-workloads'
        ? workloads
            .map((workload) => ({ workload, entitlements: byWorkload[workload].counted }))
            .filter(({ entitlements }) => entitlements > 0)
        : [],
    customers: parts.sort(fromTheLargest),
    others: others.sort(fromTheLargest),
    excluded,
    entered: counted + excluded,
    open: possible - counted,
    possible,
  };
}

function fromTheLargest(one: CustomerPart, other: CustomerPart): number {
  return other.entitlements - one.entitlements;
}
