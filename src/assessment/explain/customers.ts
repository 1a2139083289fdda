import type { Customer } from '../model/assessment.ts';
import type {
  CustomerFinding,
  CustomerOutcome,
  CustomerReason,
  EntitlementsFinding,
} from '../model/evaluation.ts';
import type { CustomerList, CustomersLeftOut } from '../model/explanation.ts';
import type { Requirements } from '../model/requirements.ts';

/** Up to this many customers are all listed; of more, the largest. */
const MOST = 200;
const LARGEST = 50;

const OUTCOMES: readonly CustomerOutcome[] = ['counted', 'open', 'excluded'];
const REASONS: readonly CustomerReason[] = [
  'counted',
  'association-not-answered',
  'no-association',
  'trial',
  'no-entitlements',
];

/** Every customer up to a length that can be read; beyond it the largest, and what the others come to. */
export function listCustomers(
  customers: readonly Customer[],
  { customers: findings }: EntitlementsFinding,
  requirements: Requirements,
): CustomerList {
  const isLong = findings.length > MOST;
  const largest = isLong ? placesOfLargest(findings) : [...findings.keys()];
  return {
    shown: listed(largest, findings),
    rest: isLong ? leftOut(new Set(largest), customers, findings, requirements) : null,
  };
}

/** Found without sorting the many that are not among them. Of one size, the first come first. */
function placesOfLargest(findings: readonly CustomerFinding[]): readonly number[] {
  const largest: number[] = [];
  const sizeAt = (place: number | undefined) => findings[place ?? -1]?.entered ?? -1;
  for (let customer = 0; customer < findings.length; customer += 1) {
    const size = sizeAt(customer);
    if (size <= sizeAt(largest[LARGEST - 1])) continue;
    const smaller = largest.findIndex((other) => sizeAt(other) < size);
    largest.splice(smaller === -1 ? largest.length : smaller, 0, customer);
    if (largest.length > LARGEST) largest.pop();
  }
  return largest;
}

function listed(
  places: readonly number[],
  findings: readonly CustomerFinding[],
): CustomerList['shown'] {
  return places
    .flatMap((customer) => {
      const finding = findings[customer];
      return finding ? [{ customer, finding }] : [];
    })
    .sort(
      ({ finding: one }, { finding: other }) =>
        OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome) ||
        other.entered - one.entered,
    )
    .map(({ customer, finding: { outcome } }) => ({ customer, outcome }));
}

/** In one pass, whatever the number of customers. */
function leftOut(
  shown: ReadonlySet<number>,
  customers: readonly Customer[],
  findings: readonly CustomerFinding[],
  { workloads }: Requirements,
): CustomersLeftOut {
  const byWorkload = workloads.map((workload) => ({ workload, entitlements: 0 }));
  const byReason = REASONS.map((reason) => ({ reason, customers: 0, entitlements: 0 }));
  let counted = 0;
  for (let customer = 0; customer < findings.length; customer += 1) {
    const finding = findings[customer];
    if (!finding || shown.has(customer)) continue;
    const under = byReason.find(({ reason }) => reason === finding.reasons[0]);
    if (under) {
      under.customers += 1;
      under.entitlements += finding.entered;
    }
    if (finding.outcome !== 'counted') continue;
    counted += finding.counted;
    const active = customers[customer]?.activeEntitlements;
    if (active) for (const part of byWorkload) part.entitlements += active[part.workload] ?? 0;
  }
  return {
    customers: findings.length - shown.size,
    counted,
    byWorkload,
    byReason: byReason.filter((under) => under.customers > 0),
  };
}
