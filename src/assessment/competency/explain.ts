import { explainEntitlements as explainAgainst } from '../explain/entitlements.ts';
import { listCustomers as listAgainst } from '../explain/customers.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { CustomerList, EntitlementsExplanation } from '../model/explanation.ts';
import { requirements } from '../requirements/2017-07-07.ts';

/** How the active entitlements that count came together, and why the rest did not. */
export function explainEntitlements({ entitlements }: Evaluation): EntitlementsExplanation {
  return explainAgainst(entitlements, requirements);
}

/** The customers as the result lists them. */
export function listCustomers(
  { customers }: Assessment,
  { entitlements }: Evaluation,
): CustomerList {
  return listAgainst(customers, entitlements, requirements);
}
