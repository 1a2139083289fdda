import type { Customer } from '../model/assessment.ts';
import { changedPart, withPart } from '../model/changedPart.ts';
import type {
  CustomerFinding,
  EntitlementsFinding,
  EntitlementsTotal,
} from '../model/evaluation.ts';

/** Customers, and a finding for each of them. */
interface Listed {
  readonly customers: readonly Customer[];
  readonly findings: readonly CustomerFinding[];
}

const known = new WeakMap<EntitlementsFinding, LaterFindings>();

/**
 * A total with the findings that it is of, which are put together when they are first asked for: whoever types into
 * one of 100,000 customers sees the sums alone. `before`: an earlier finding and its customers.
 */
export function withLaterFindings(
  total: EntitlementsTotal,
  customers: readonly Customer[],
  evaluateOne: (customer: Customer) => CustomerFinding,
  before: { readonly customers: readonly Customer[]; readonly entitlements: EntitlementsFinding },
): EntitlementsFinding {
  const last = known.get(before.entitlements)?.last ?? {
    customers: before.customers,
    findings: before.entitlements.customers,
  };
  const findings = new LaterFindings(customers, evaluateOne, last);
  const entitlements = {
    ...total,
    get customers() {
      return findings.list;
    },
  };
  known.set(entitlements, findings);
  return entitlements;
}

/** Of those that were put together last, all are taken over whose customer is the very same. */
class LaterFindings {
  #customers: readonly Customer[];
  #evaluateOne: (customer: Customer) => CustomerFinding;
  #last: Listed;

  constructor(
    customers: readonly Customer[],
    evaluateOne: (customer: Customer) => CustomerFinding,
    last: Listed,
  ) {
    this.#customers = customers;
    this.#evaluateOne = evaluateOne;
    this.#last = last;
  }

  /** As they were put together last, be it of other customers. */
  get last(): Listed {
    return this.#last;
  }

  get list(): readonly CustomerFinding[] {
    const { customers, findings } = this.#last;
    if (customers === this.#customers) return findings;
    const change = changedPart(customers, this.#customers);
    const others = this.#customers.slice(change.start, change.endAfter).map(this.#evaluateOne);
    this.#last = { customers: this.#customers, findings: withPart(findings, change, others) };
    return this.#last.findings;
  }
}
