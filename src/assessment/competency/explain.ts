import { explainEntitlements as explainAgainst } from '../explain/entitlements.ts';
import { listCustomers as listAgainst } from '../explain/customers.ts';
import { explainOpenAssociation as explainOpenAgainst } from '../explain/openAssociation.ts';
import { explainWorkloadsReading as explainReadingAgainst } from '../explain/readings.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type {
  CustomerList,
  EntitlementsExplanation,
  OpenAssociationExplanation,
  WorkloadsReadingExplanation,
} from '../model/explanation.ts';
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

/** How the numbers of both readings of an active entitlement came together. */
export function explainWorkloadsReading(
  { customers }: Assessment,
  { entitlements }: Evaluation,
): WorkloadsReadingExplanation {
  return explainReadingAgainst(customers, entitlements, requirements);
}

/** What an answer about the association with one customer changes. */
export function explainOpenAssociation(
  customer: number,
  { customers }: Assessment,
  { entitlements }: Evaluation,
): OpenAssociationExplanation {
  return explainOpenAgainst(customer, customers, entitlements, requirements);
}
