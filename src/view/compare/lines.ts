import type {
  Assessment,
  Change,
  Customer,
  CustomerChange,
  Person,
  PersonChange,
} from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';
import { customerName, personName } from '../result/names.ts';

/** The customer's name as it stands now, or stood before it went. */
export function nameOfCustomer(
  { place }: CustomerChange,
  { before, after }: Change<Assessment>,
  words: Words,
): string {
  return place.after === null
    ? customerName(before, place.before ?? 0, words)
    : customerName(after, place.after, words);
}

export function nameOfPerson(
  { place }: PersonChange,
  { before, after }: Change<Assessment>,
  words: Words,
): string {
  return place.after === null
    ? personName(before, place.before ?? 0, words)
    : personName(after, place.after, words);
}

/** What differs about a customer, a line each. */
export function customerLines(
  { place, workloads, trialDiffers, associationsDiffer }: CustomerChange,
  both: Change<Assessment>,
  words: Words,
  number: (value: number) => string,
): readonly string[] {
  const { compare, programme } = words;
  const before = at(both.before.customers, place.before);
  const after = at(both.after.customers, place.after);
  if (!before) return [compare.added];
  if (!after) return [compare.gone];
  const offer = ({ trial }: Customer) => (trial ? compare.trial : compare.paid);
  const associations = (customer: Customer) =>
    customer.associations === null
      ? programme.notAnswered
      : customer.associations.map((id) => programme.associations[id]).join(' · ') ||
        programme.noneOfThese;
  return [
    ...(associationsDiffer
      ? [compare.fromTo(compare.associations, associations(before), associations(after))]
      : []),
    ...(trialDiffers ? [compare.fromTo(compare.offer, offer(before), offer(after))] : []),
    ...workloads.map((counts) =>
      compare.fromTo(
        programme.workloads[counts.workload],
        number(counts.before),
        number(counts.after),
      ),
    ),
  ];
}

/** The credentials a person had, and has. */
export function personLine(
  { place }: PersonChange,
  both: Change<Assessment>,
  { compare, programme, result }: Words,
): string {
  const before = at(both.before.staff, place.before);
  const after = at(both.after.staff, place.after);
  if (!before) return compare.added;
  if (!after) return compare.gone;
  const credentials = ({ exams, certifications }: Person) =>
    [...exams, ...certifications.map((id) => programme.certifications[id])].join(' · ') ||
    result.credentialsNone;
  return compare.fromTo(result.credentials, credentials(before), credentials(after));
}

function at<T>(items: readonly T[], place: number | null): T | undefined {
  return place === null ? undefined : items[place];
}
