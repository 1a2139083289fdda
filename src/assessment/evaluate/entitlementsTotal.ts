import type { Customer, WorkloadId } from '../model/assessment.ts';
import type { CustomerFinding, CustomerReason, EntitlementsTotal } from '../model/evaluation.ts';
import type { Requirements } from '../model/requirements.ts';

interface RunningTotal {
  readonly total: EntitlementsTotal;
  /** `counts`: what the customer has on each workload, in the order of the requirements. */
  readonly add: (customer: Customer, finding: CustomerFinding, counts: readonly number[]) => void;
}

/** What customers come to together, who are added one after the other. */
export function runningTotal({ workloads }: Requirements): RunningTotal {
  const byReason = forReasons(() => ({ customers: 0, entitlements: 0 }));
  const byWorkload = forWorkloads(() => ({ entered: 0, paid: 0, counted: 0 }));
  const sums = workloads.map((workload) => byWorkload[workload]);
  const total = {
    entered: 0,
    paid: 0,
    counted: 0,
    possible: 0,
    countedByLargestWorkload: 0,
    associationsAnswered: 0,
    byReason,
    byWorkload,
  };

  function add(
    { trial, associations }: Customer,
    { outcome, reasons, entered, counted, possible, largestWorkload }: CustomerFinding,
    counts: readonly number[],
  ): void {
    const isCounted = outcome === 'counted';
    total.entered += entered;
    if (!trial) total.paid += entered;
    total.counted += counted;
    total.possible += possible;
    if (isCounted) total.countedByLargestWorkload += largestWorkload;
    if (associations) total.associationsAnswered += 1;

    const ofReason = byReason[reasons[0]];
    ofReason.customers += 1;
    ofReason.entitlements += entered;

    for (let place = 0; place < sums.length; place += 1) {
      const sum = sums[place];
      const entitlements = counts[place];
      if (sum === undefined || entitlements === undefined) continue;
      sum.entered += entitlements;
      if (!trial) sum.paid += entitlements;
      if (isCounted) sum.counted += entitlements;
    }
  }

  return { total, add };
}

/** A total with some customers less and others more; exact, all figures being whole numbers. */
export function changedTotal(
  before: EntitlementsTotal,
  gone: EntitlementsTotal,
  added: EntitlementsTotal,
): EntitlementsTotal {
  const figure = (of: (total: EntitlementsTotal) => number) => of(before) - of(gone) + of(added);
  return {
    entered: figure(({ entered }) => entered),
    paid: figure(({ paid }) => paid),
    counted: figure(({ counted }) => counted),
    possible: figure(({ possible }) => possible),
    countedByLargestWorkload: figure(({ countedByLargestWorkload: counted }) => counted),
    associationsAnswered: figure(({ associationsAnswered }) => associationsAnswered),
    byReason: forReasons((reason) => ({
      customers: figure(({ byReason }) => byReason[reason].customers),
      entitlements: figure(({ byReason }) => byReason[reason].entitlements),
    })),
    byWorkload: forWorkloads((workload) => ({
      entered: figure(({ byWorkload }) => byWorkload[workload].entered),
      paid: figure(({ byWorkload }) => byWorkload[workload].paid),
      counted: figure(({ byWorkload }) => byWorkload[workload].counted),
    })),
  };
}

function forWorkloads<Value>(of: (workload: WorkloadId) => Value): Record<WorkloadId, Value> {
  return {
    'exchange-online': of('exchange-online'),
    'sharepoint-online': of('sharepoint-online'),
    'skype-for-business': of('skype-for-business'),
    yammer: of('yammer'),
    'pro-plus': of('pro-plus'),
  };
}

function forReasons<Value>(of: (reason: CustomerReason) => Value): Record<CustomerReason, Value> {
  return {
    counted: of('counted'),
    'association-not-answered': of('association-not-answered'),
    trial: of('trial'),
    'no-association': of('no-association'),
    'no-entitlements': of('no-entitlements'),
  };
}
