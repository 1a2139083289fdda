import type {
  Assessment,
  AssociationId,
  CertificationId,
  Customer,
  ExamId,
  Person,
  WorkloadId,
} from './assessment.ts';

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
export function canonicalAnswers(assessment: Assessment): string {
  return [...canonicalParts(assessment)].join('');
}

/** The same text in parts, of which many are empty: each is some milliseconds of work, however many customers. */
export function* canonicalParts({
  requirements,
  market,
  customers,
  staff,
}: Assessment): Generator<string> {
  yield `requirements ${requirements}\nmarket ${market ?? 'open'}\ncustomers`;
  yield* sortedLines(customers, customerLine);
  yield '\nstaff';
  yield* sortedLines(staff, personLine);
}

const ROWS_AT_ONCE = 1_000;

function* sortedLines<Row>(rows: readonly Row[], lineOf: (row: Row) => string): Generator<string> {
  let runs: (readonly string[])[] = [];
  for (const part of partsOf(rows)) {
    runs.push(part.map(lineOf).sort());
    yield '';
  }
  while (runs.length > 1) {
    const longer: (readonly string[])[] = [];
    for (const [place, run] of runs.entries())
      if (place % 2 === 0) longer.push(yield* merged(run, runs[place + 1] ?? []));
    runs = longer;
  }
  for (const part of partsOf(runs[0] ?? [])) yield `\n${part.join('\n')}`;
}

/** Two sorted runs as one. */
function* merged(
  one: readonly string[],
  other: readonly string[],
): Generator<string, readonly string[]> {
  const lines: string[] = [];
  let place = 0;
  for (const line of one) {
    for (let next = other[place]; next !== undefined && next < line; next = other[place]) {
      lines.push(next);
      place += 1;
    }
    lines.push(line);
    if (lines.length % ROWS_AT_ONCE === 0) yield '';
  }
  return lines.concat(other.slice(place));
}

function* partsOf<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += ROWS_AT_ONCE)
    yield items.slice(start, start + ROWS_AT_ONCE);
}

/**
 * What differs from customer to customer comes first, so that 100,000 lines are sorted quickly. Joined, not added up:
 * that would leave as many pieces to be cleared away.
 */
function customerLine({ trial, associations, activeEntitlements }: Customer): string {
  const counts = answerOrders.workloads.map((workload) => activeEntitlements[workload] ?? 0);
  const associated =
    associations === null ? 'open' : chosen(answerOrders.associations, associations);
  return [counts.join(), trial ? 'trial' : 'paid', associated].join(' ');
}

function personLine({ exams, certifications }: Person): string {
  return `${chosen(answerOrders.exams, exams)} ${chosen(answerOrders.certifications, certifications)}`;
}

function chosen<Id>(ids: readonly Id[], given: readonly Id[]): string {
  return ids.filter((id) => given.includes(id)).join() || 'none';
}
