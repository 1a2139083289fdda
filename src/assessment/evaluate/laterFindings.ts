import type { Customer } from '../model/assessment.ts';
import { changedPart, withPart } from '../model/changedPart.ts';
import type {
  CustomerFinding,
  EntitlementsFinding,
  EntitlementsTotal,
} from '../model/evaluation.ts';

/** Customers that were evaluated before, and what came of it. */
export interface Before {
  readonly customers: readonly Customer[];
  readonly entitlements: EntitlementsFinding;
}

/** Customers, and a finding for each of them. */
interface Listed {
  readonly customers: readonly Customer[];
  readonly findings: readonly CustomerFinding[];
}

/** What was put together last on the way to each, be it of other customers. */
const lastListed = new WeakMap<EntitlementsFinding, () => Listed>();

/**
 * A total with the findings that it is of, which are put together when they are first asked for: whoever types into
 * one of 100,000 customers sees the sums alone. Those of customers that are the very same are taken over.
 */
export function withLaterFindings(
  total: EntitlementsTotal,
  customers: readonly Customer[],
  evaluateOne: (customer: Customer) => CustomerFinding,
  { customers: earlier, entitlements: before }: Before,
): EntitlementsFinding {
  let listed = lastListed.get(before)?.() ?? { customers: earlier, findings: before.customers };
  const entitlements = {
    ...total,
    get customers() {
      if (listed.customers !== customers) {
        const change = changedPart(listed.customers, customers);
        const others = customers.slice(change.start, change.endAfter).map(evaluateOne);
        listed = { customers, findings: withPart(listed.findings, change, others) };
      }
      return listed.findings;
    },
  };
  lastListed.set(entitlements, () => listed);
  return entitlements;
}
