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

interface Row {
  readonly customer: number;
  readonly answers: Customer;
  readonly finding: CustomerFinding;
}

/** Every customer up to a length that can be read; beyond it the largest, and what the others come to. */
export function listCustomers(
  customers: readonly Customer[],
  { customers: findings }: EntitlementsFinding,
  requirements: Requirements,
): CustomerList {
  const rows = findings.flatMap((finding, customer): readonly Row[] => {
    const answers = customers[customer];
    return answers ? [{ customer, answers, finding }] : [];
  });
  if (rows.length <= MOST) return { shown: listed(rows), rest: null };
  rows.sort(fromTheLargest);
  return {
    shown: listed(rows.slice(0, LARGEST)),
    rest: leftOut(rows.slice(LARGEST), requirements),
  };
}

function listed(rows: readonly Row[]): CustomerList['shown'] {
  return rows
    .toSorted((one, other) => byOutcome(one, other) || fromTheLargest(one, other))
    .map(({ customer, finding }) => ({ customer, outcome: finding.outcome }));
}

function byOutcome({ finding: one }: Row, { finding: other }: Row): number {
  return OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome);
}

function fromTheLargest({ finding: one }: Row, { finding: other }: Row): number {
  return other.entered - one.entered;
}

function leftOut(rows: readonly Row[], { workloads }: Requirements): CustomersLeftOut {
  const counting = rows.filter(({ finding }) => finding.outcome === 'counted');
  return {
    customers: rows.length,
    counted: sum(counting, ({ finding }) => finding.counted),
    byWorkload: workloads.map((workload) => ({
      workload,
      entitlements: sum(counting, ({ answers }) => answers.activeEntitlements[workload] ?? 0),
    })),
    byReason: REASONS.map((reason) => {
      const concerned = rows.filter(({ finding }) => finding.reasons[0] === reason);
      return {
        reason,
        customers: concerned.length,
        entitlements: sum(concerned, ({ finding }) => finding.entered),
      };
    }).filter(({ customers }) => customers > 0),
  };
}

function sum(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}
