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
  entitlements: EntitlementsFinding,
  requirements: Requirements,
): CustomerList {
  const { customers: findings } = entitlements;
  const isLong = findings.length > MOST;
  const largest = isLong ? placesOfLargest(findings) : [...findings.keys()];
  return {
    shown: listed(largest, findings),
    rest: isLong ? leftOut(largest, customers, entitlements, requirements) : null,
  };
}

/** Found without sorting the many that are not among them. Of one size, the first come first. */
function placesOfLargest(findings: readonly CustomerFinding[]): readonly number[] {
  const largest: number[] = [];
  const sizeAt = (place: number | undefined) => findings[place ?? -1]?.entered ?? -1;
  /** Of the last of them, once there are enough. */
  let least = -1;
  for (let customer = 0; customer < findings.length; customer += 1) {
    const size = sizeAt(customer);
    if (size <= least) continue;
    const smaller = largest.findIndex((other) => sizeAt(other) < size);
    largest.splice(smaller === -1 ? largest.length : smaller, 0, customer);
    if (largest.length > LARGEST) largest.pop();
    least = sizeAt(largest[LARGEST - 1]);
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

/** What all come to, without those that are shown: however many they are, these alone are looked at. */
function leftOut(
  shown: readonly number[],
  customers: readonly Customer[],
  { customers: findings, counted, byWorkload, byReason }: EntitlementsFinding,
  { workloads }: Requirements,
): CustomersLeftOut {
  const those = shown.flatMap((customer) => {
    const finding = findings[customer];
    return finding ? [{ finding, active: customers[customer]?.activeEntitlements ?? {} }] : [];
  });
  const counting = those.filter(({ finding }) => finding.outcome === 'counted');
  return {
    customers: findings.length - those.length,
    counted: counted - sum(counting.map(({ finding }) => finding.counted)),
    byWorkload: workloads.map((workload) => ({
      workload,
      entitlements:
        byWorkload[workload].counted - sum(counting.map(({ active }) => active[workload] ?? 0)),
    })),
    byReason: REASONS.map((reason) => {
      const under = those.filter(({ finding }) => finding.reasons[0] === reason);
      const all = byReason[reason];
      return {
        reason,
        customers: all.customers - under.length,
        entitlements: all.entitlements - sum(under.map(({ finding }) => finding.entered)),
      };
    }).filter((rest) => rest.customers > 0),
  };
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
