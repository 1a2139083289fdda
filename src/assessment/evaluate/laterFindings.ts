import type { Assessment, Customer } from '../model/assessment.ts';
import type {
  CustomerFinding,
  EntitlementsFinding,
  EntitlementsTotal,
  Evaluated,
} from '../model/evaluation.ts';
import { LaterList } from '../model/laterList.ts';

type Findings = LaterList<Customer, CustomerFinding>;

const known = new WeakMap<EntitlementsFinding, Findings>();

/** A total with the findings that it is of, which are put together when they are first asked for. */
export function withLaterFindings(
  total: EntitlementsTotal,
  assessment: Assessment,
  evaluateOne: (customer: Customer) => CustomerFinding,
  before: Evaluated,
): EntitlementsFinding {
  const findings = new LaterList(
    () => assessment.customers,
    evaluateOne,
    findingsOf(before, evaluateOne),
  );
  const entitlements = {
    ...total,
    get customers() {
      return findings.all;
    },
  };
  known.set(entitlements, findings);
  return entitlements;
}

function findingsOf(
  { assessment, evaluation: { entitlements } }: Evaluated,
  evaluateOne: (customer: Customer) => CustomerFinding,
): Findings {
  return (
    known.get(entitlements) ??
    LaterList.of(assessment.customers, entitlements.customers, evaluateOne)
  );
}
