import type { Assessment, Customer } from '../model/assessment.ts';
import { changedRows, comeAndGone, type ComeAndGone } from '../model/comeAndGone.ts';
import type {
  CustomerFinding,
  EntitlementsFinding,
  EntitlementsTotal,
  Evaluated,
} from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';
import { changedTotal, runningTotal } from './entitlementsTotal.ts';
import { withLaterFindings } from './laterFindings.ts';

/**
 * Step 1 of either level: what each customer adds, and what that comes to. Customers that are the very same
 * as before keep their finding, and the total changes by what the others add and those gone had added.
 */
export function evaluateEntitlements(
  assessment: Assessment,
  requirements: Requirements,
  before?: Evaluated,
): EntitlementsFinding {
  if (!before) return evaluateAll(assessment.customers, requirements);
  const { entitlements } = before.evaluation;
  const since = before.since ?? changeBetween(before.assessment.customers, assessment.customers);
  if (since && since.gone.length + since.come.length === 0) return entitlements;
  const total = since
    ? changedTotal(
        entitlements,
        totalOf(since.gone, requirements),
        totalOf(since.come, requirements),
      )
    : totalOf(assessment.customers, requirements);
  const evaluateOne = (customer: Customer) => evaluateCustomer(customer, requirements);
  return withLaterFindings(total, assessment, evaluateOne, before);
}

/** So few may stand anywhere among all: those in between are no part of the change. */
const FEW = 1_000;

/** `null` where more have gone than stay: to take them away is slower than to begin anew. */
function changeBetween(
  before: readonly Customer[],
  after: readonly Customer[],
): ComeAndGone<Customer> | null {
  const change = comeAndGone(before, after, FEW) ?? changedRows(before, after);
  return change.gone.length > before.length / 2 ? null : change;
}

function evaluateAll(
  customers: readonly Customer[],
  requirements: Requirements,
): EntitlementsFinding {
  const { total, evaluateNext } = evaluationOf(requirements);
  const findings = customers.map(evaluateNext);
  return { ...total, customers: findings };
}

function totalOf(customers: readonly Customer[], requirements: Requirements): EntitlementsTotal {
  const { total, evaluateNext } = evaluationOf(requirements);
  for (const customer of customers) evaluateNext(customer);
  return total;
}

/** Of one customer after the other, and what those come to that were. */
function evaluationOf(requirements: Requirements) {
  const counts = requirements.workloads.map(() => 0);
  const { total, add } = runningTotal(requirements);
  const evaluateNext = (customer: Customer): CustomerFinding => {
    const finding = findingOf(customer, requirements, counts);
    add(customer, finding, counts);
    return finding;
  };
  return { total, evaluateNext };
}

/**
 * Trials never count, and a customer counts once through any of the associations, however many there are.
 * An association not answered matters only where it would decide: not for a trial, not for nothing.
 */
export function evaluateCustomer(customer: Customer, requirements: Requirements): CustomerFinding {
  return findingOf(customer, requirements, []);
}

/** As above. Leaves in `counts` what the customer has on each workload, which is read only once that way. */
function findingOf(
  customer: Customer,
  requirements: Requirements,
  counts: number[],
): CustomerFinding {
  readCounts(customer, requirements, counts);
  let entered = 0;
  let largestWorkload = 0;
  for (const count of counts) {
    entered += count;
    if (count > largestWorkload) largestWorkload = count;
  }
  const { outcome, reasons } = outcomeOf(customer, entered, requirements);
  const worth =
    requirements.readings.entitlementsPerCustomer === 'sum-of-workloads'
      ? entered
      : largestWorkload;
  return {
    outcome,
    reasons,
    entered,
    counted: outcome === 'counted' ? worth : 0,
    possible: outcome === 'excluded' ? 0 : worth,
    largestWorkload,
  };
}

/** `for … in` reads the numbers of a customer several times as fast as asking for one workload after the other. */
function readCounts(
  { activeEntitlements }: Customer,
  { workloads }: Requirements,
  counts: number[],
): void {
  const ids: readonly string[] = workloads;
  const entered: Readonly<Record<string, number | undefined>> = activeEntitlements;
  for (let place = 0; place < ids.length; place += 1) counts[place] = 0;
  for (const workload in entered) {
    const place = ids.indexOf(workload);
    if (place >= 0) counts[place] = entered[workload] ?? 0;
  }
}

function outcomeOf(
  { trial, associations }: Customer,
  entered: number,
  requirements: Requirements,
): Pick<CustomerFinding, 'outcome' | 'reasons'> {
  if (entered === 0) return OUTCOMES.noEntitlements;
  const ofKind = trial ? OUTCOMES.onTrial : OUTCOMES.paid;
  if (associations === null) return ofKind.notAnswered;
  for (const association of associations)
    if (requirements.associations.includes(association)) return ofKind.associated;
  return ofKind.notAssociated;
}

/** Made once: 100,000 customers share these few. */
const OUTCOMES = {
  noEntitlements: { outcome: 'excluded', reasons: ['no-entitlements'] },
  paid: {
    associated: { outcome: 'counted', reasons: ['counted'] },
    notAnswered: { outcome: 'open', reasons: ['association-not-answered'] },
    notAssociated: { outcome: 'excluded', reasons: ['no-association'] },
  },
  onTrial: {
    associated: { outcome: 'excluded', reasons: ['trial'] },
    notAnswered: { outcome: 'excluded', reasons: ['trial', 'association-not-answered'] },
    notAssociated: { outcome: 'excluded', reasons: ['trial', 'no-association'] },
  },
} as const;
