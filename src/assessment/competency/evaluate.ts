import { evaluateCustomer as evaluateCustomerAgainst } from '../evaluate/entitlements.ts';
import { evaluate as evaluateAgainst } from '../evaluate/evaluate.ts';
import { evaluatePerson as evaluatePersonAgainst } from '../evaluate/individuals.ts';
import type { Assessment, Customer, Person } from '../model/assessment.ts';
import type { CustomerFinding, Evaluated, Evaluation, PersonFinding } from '../model/evaluation.ts';
import { requirements } from '../requirements/2017-07-07.ts';

/**
 * Total over every parsed assessment; the same answers always give the same evaluation. Where `before` is
 * given, the customers and people that are the very same objects as there are not evaluated again.
 */
export function evaluate(assessment: Assessment, before?: Evaluated): Evaluation {
  return evaluateAgainst(assessment, requirements, before);
}

/** As in the evaluation, in which no other customer has a part. */
export function evaluateCustomer(customer: Customer): CustomerFinding {
  return evaluateCustomerAgainst(customer, requirements);
}

/** As above, of a person. */
export function evaluatePerson(person: Person): PersonFinding {
  return evaluatePersonAgainst(person, requirements);
}
