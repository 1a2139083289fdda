import type {
  Assessment,
  AssociationId,
  CertificationId,
  Customer,
  ExamId,
  Person,
  WorkloadId,
} from './assessment.ts';
import { remembered } from './remembered.ts';

interface AnswerOrders {
  readonly workloads: readonly WorkloadId[];
  readonly associations: readonly AssociationId[];
  readonly exams: readonly ExamId[];
  readonly certifications: readonly CertificationId[];
}

/** Orders of their own, which no change of the requirements shifts: ids and links rest on them. */
export const answerOrders: AnswerOrders = {
  workloads: ['exchange-online', 'pro-plus', 'sharepoint-online', 'skype-for-business', 'yammer'],
  associations: [
    'delegated-administrator',
    'digital-partner-of-record',
    'fasttrack-partner',
    'transacting-partner',
  ],
  exams: ['70-346', '70-347'],
  certifications: ['mcsa-office-365'],
};

/**
 * The answers in one fixed form, a line each: the same text wherever the same was answered. Customers and
 * people are sorted, as their order is no answer, and a 0 is no more than nothing entered. Names and the
 * organisation are not part of it, so that a copy without them holds the same answers; nor is the day,
 * which moves on while the answers stay.
 */
export function canonicalAnswers({ requirements, market, customers, staff }: Assessment): string {
  return [
    `requirements ${requirements}`,
    `market ${market ?? 'open'}`,
    'customers',
    ...customers.map(customerLine).sort(),
    'staff',
    ...staff.map(personLine).sort(),
  ].join('\n');
}

/** What differs from customer to customer comes first, so that 100,000 lines are sorted quickly. */
const customerLine = remembered(({ trial, associations, activeEntitlements }: Customer) => {
  const counts = answerOrders.workloads.map((workload) => activeEntitlements[workload] ?? 0).join();
  const associated =
    associations === null ? 'open' : chosen(answerOrders.associations, associations);
  return `${counts} ${trial ? 'trial' : 'paid'} ${associated}`;
});

function personLine({ exams, certifications }: Person): string {
  return `${chosen(answerOrders.exams, exams)} ${chosen(answerOrders.certifications, certifications)}`;
}

function chosen<Id>(ids: readonly Id[], given: readonly Id[]): string {
  return ids.filter((id) => given.includes(id)).join() || 'none';
}
