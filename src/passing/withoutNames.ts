import type { Assessment } from '../assessment/index.ts';
import type { Numbered } from './answerBytes.ts';

/** The same answers of an organisation that is not named, its customers and people numbered. */
export function withoutNames(assessment: Assessment, { customer, person }: Numbered): Assessment {
  return {
    ...assessment,
    organisation: '',
    customers: assessment.customers.map((row, index) => ({ ...row, name: customer(index + 1) })),
    staff: assessment.staff.map((row, index) => ({ ...row, name: person(index + 1) })),
  };
}
