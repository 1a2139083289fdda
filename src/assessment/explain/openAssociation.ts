import type { Customer } from '../model/assessment.ts';
import type { EntitlementsFinding } from '../model/evaluation.ts';
import type { OpenAssociationExplanation } from '../model/explanation.ts';
import type { Requirements } from '../model/requirements.ts';

/** What an answer about the association with one customer changes, while all other answers stay open. */
export function explainOpenAssociation(
  customer: number,
  customers: readonly Customer[],
  { customers: findings, counted, possible }: EntitlementsFinding,
  { workloads, readings }: Requirements,
): OpenAssociationExplanation {
  const entitlements = findings[customer]?.possible ?? 0;
  return {
    entitlements,
    byWorkload:
      readings.entitlementsPerCustomer === 'sum-of-workloads'
        ? workloads
            .map((workload) => ({
              workload,
              entitlements: customers[customer]?.activeEntitlements[workload] ?? 0,
            }))
            .filter((part) => part.entitlements > 0)
        : [],
    counted,
    countedWithIt: counted + entitlements,
    possible,
    possibleWithoutIt: possible - entitlements,
  };
}
