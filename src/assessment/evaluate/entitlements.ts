import type { Customer, WorkloadId } from '../model/assessment.ts';
import type { CustomerFinding, CustomerReason, EntitlementsFinding } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

/** Step 1 of either level: what each customer adds, and what that comes to. */
export function evaluateEntitlements(
  customers: readonly Customer[],
  requirements: Requirements,
): EntitlementsFinding {
  const findings = customers.map((customer) => evaluateCustomer(customer, requirements));
  const total = {
    entered: 0,
    paid: 0,
    counted: 0,
    possible: 0,
    countedByLargestWorkload: 0,
    byWorkload: noneByWorkload(),
    byReason: noneByReason(),
  };
  for (const [index, finding] of findings.entries()) {
    const isCounted = finding.outcome === 'counted';
    total.entered += finding.entered;
    if (!customers[index]?.trial) total.paid += finding.entered;
    total.counted += finding.counted;
    total.possible += finding.possible;
    if (isCounted) total.countedByLargestWorkload += finding.largestWorkload;

    const ofReason = total.byReason[finding.reasons[0]];
    ofReason.customers += 1;
    ofReason.entitlements += finding.entered;

    for (const workload of requirements.workloads) {
      const customer = customers[index];
      const entitlements = customer?.activeEntitlements[workload] ?? 0;
      const ofWorkload = total.byWorkload[workload];
      ofWorkload.entered += entitlements;
      if (!customer?.trial) ofWorkload.paid += entitlements;
      if (isCounted) ofWorkload.counted += entitlements;
    }
  }
  return { customers: findings, ...total };
}

/**
 * Trials never count, and a customer counts once through any of the associations, however many there are.
 * An association not answered matters only where it would decide: not for a trial, not for nothing.
 */
function evaluateCustomer(customer: Customer, requirements: Requirements): CustomerFinding {
  let entered = 0;
  let largestWorkload = 0;
  for (const workload of requirements.workloads) {
    const entitlements = customer.activeEntitlements[workload] ?? 0;
    entered += entitlements;
    largestWorkload = Math.max(largestWorkload, entitlements);
  }
  const reasons = reasonsFor(customer, entered, requirements);
  const [reason] = reasons;
  const worth =
    requirements.readings.entitlementsPerCustomer === 'sum-of-workloads'
      ? entered
      : largestWorkload;
  return {
    outcome:
      reason === 'counted'
        ? 'counted'
        : reason === 'association-not-answered'
          ? 'open'
          : 'excluded',
    reasons,
    entered,
    counted: reason === 'counted' ? worth : 0,
    possible: reason === 'counted' || reason === 'association-not-answered' ? worth : 0,
    largestWorkload,
  };
}

function reasonsFor(
  { trial, associations }: Customer,
  entered: number,
  requirements: Requirements,
): readonly [CustomerReason, ...CustomerReason[]] {
  if (entered === 0) return ['no-entitlements'];
  const association = associationReason(associations, requirements);
  if (trial) return association ? ['trial', association] : ['trial'];
  return [association ?? 'counted'];
}

function associationReason(
  associations: Customer['associations'],
  requirements: Requirements,
): 'association-not-answered' | 'no-association' | null {
  if (associations === null) return 'association-not-answered';
  return associations.some((id) => requirements.associations.includes(id))
    ? null
    : 'no-association';
}

function noneByWorkload(): Record<WorkloadId, { entered: number; paid: number; counted: number }> {
  const none = () => ({ entered: 0, paid: 0, counted: 0 });
  return {
    'exchange-online': none(),
    'sharepoint-online': none(),
    'skype-for-business': none(),
    yammer: none(),
    'pro-plus': none(),
  };
}

function noneByReason(): Record<CustomerReason, { customers: number; entitlements: number }> {
  const none = () => ({ customers: 0, entitlements: 0 });
  return {
    counted: none(),
    'association-not-answered': none(),
    trial: none(),
    'no-association': none(),
    'no-entitlements': none(),
  };
}
