import { answerOrders, type Assessment, type Customer, type Person } from '../assessment/index.ts';
import { joined } from './joined.ts';
import { inSevens, numbersIn } from './sevens.ts';

/**
 * Answers in few bytes: whole numbers, seven bits to a byte, then the names as a JSON list. Numbers of a
 * kind stand together, as what is alike compresses better. With a stop after every few milliseconds of work.
 */
export function* answerBytesInParts(
  assessment: Assessment,
  withNames: boolean,
): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const { requirements, assessedOn, market, organisation, customers, staff } = assessment;
  const head = [
    digitsOf(requirements),
    digitsOf(assessedOn),
    market === null ? 0 : MARKETS.indexOf(market) + 1,
    customers.length,
    staff.length,
  ];
  const parts: Uint8Array[] = [inSevens(head)];
  function* add<Row>(rows: readonly Row[], bytesOf: (rows: readonly Row[]) => Uint8Array) {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      parts.push(bytesOf(rows.slice(start, start + ROWS_AT_ONCE)));
      yield;
    }
  }
  yield* add(customers, (rows) => inSevens(rows.map(bitsOfCustomer)));
  yield* add(staff, (rows) => inSevens(rows.map(bitsOfPerson)));
  yield* add(customers, (rows) => inSevens(rows.flatMap(countsOf)));
  if (withNames) {
    parts.push(encoded(`[${inJson(organisation)}`));
    yield* add([...customers, ...staff], (rows) =>
      encoded(rows.map(({ name }) => `,${inJson(name)}`).join('')),
    );
    parts.push(encoded(']'));
  }
  return joined(parts);
}

const ROWS_AT_ONCE = 1_000;

/** Which also holds halves of characters, that UTF-8 alone would lose. */
const inJson = (name: string) => JSON.stringify(name);
const encoded = (text: string) => new TextEncoder().encode(text);

const MARKETS = ['mature', 'emerging'] as const;

/** More than this tool is made for; a few bytes can promise any number of rows. */
export const MOST_ROWS = 200_000;

/** How rows are called where their names are left out, by their place, which begins at 1. */
export interface Numbered {
  readonly customer: (row: number) => string;
  readonly person: (row: number) => string;
}

export interface AnswersRead {
  /** Still to be parsed. */
  readonly answers: unknown;
  readonly withNames: boolean;
}

/** The bytes back to answers; `null` where they are none that `answerBytesInParts` gives. */
export function answersIn(
  bytes: Uint8Array<ArrayBuffer>,
  { customer, person }: Numbered,
): AnswersRead | 'too-large' | null {
  const { next, rest } = numbersIn(bytes);
  const [requirements, assessedOn, market, customers, staff] = [
    next(),
    next(),
    next(),
    next(),
    next(),
  ];
  if (customers + staff > MOST_ROWS) return 'too-large';
  const customerBits = Array.from({ length: customers }, next);
  const personBits = Array.from({ length: staff }, next);
  const counts = customerBits.map((bits) => countsFrom(bits, next));
  const left = rest();
  const names = left && namesIn(left);
  if (!names || (names.length > 0 && names.length !== 1 + customers + staff)) return null;
  const withNames = names.length > 0;
  return {
    withNames,
    answers: {
      format: 'cloud-productivity-self-assessment',
      version: 1,
      requirements: dateOf(requirements),
      organisation: withNames ? names[0] : '',
      assessedOn: dateOf(assessedOn),
      market: market === 0 ? null : MARKETS[market - 1],
      customers: customerBits.map((bits, index) => ({
        name: withNames ? names[1 + index] : customer(index + 1),
        trial: (bits & TRIAL) !== 0,
        activeEntitlements: counts[index],
        associations:
          (bits & ANSWERED) === 0 ? null : chosen(answerOrders.associations, bits >> ASSOCIATIONS),
      })),
      staff: personBits.map((bits, index) => ({
        name: withNames ? names[1 + customers + index] : person(index + 1),
        exams: chosen(answerOrders.exams, bits),
        certifications: chosen(answerOrders.certifications, bits >> CERTIFICATIONS),
      })),
    },
  };
}

// A customer's bits: trial, whether the associations are answered, which they are, which workloads are used.
const TRIAL = 1;
const ANSWERED = 2;
const ASSOCIATIONS = 2;
const WORKLOADS = ASSOCIATIONS + answerOrders.associations.length;

const CERTIFICATIONS = answerOrders.exams.length;

function bitsOfCustomer({ trial, associations, activeEntitlements }: Customer): number {
  return (
    (trial ? TRIAL : 0) |
    (associations === null ? 0 : ANSWERED) |
    (bitsOf(answerOrders.associations, associations ?? []) << ASSOCIATIONS) |
    (bitsWhere(answerOrders.workloads, (workload) => (activeEntitlements[workload] ?? 0) > 0) <<
      WORKLOADS)
  );
}

function bitsOfPerson({ exams, certifications }: Person): number {
  return (
    bitsOf(answerOrders.exams, exams) |
    (bitsOf(answerOrders.certifications, certifications) << CERTIFICATIONS)
  );
}

function countsOf({ activeEntitlements }: Customer): readonly number[] {
  return answerOrders.workloads
    .map((workload) => activeEntitlements[workload] ?? 0)
    .filter((count) => count > 0);
}

function countsFrom(bits: number, next: () => number): unknown {
  const used = chosen(answerOrders.workloads, bits >> WORKLOADS);
  return Object.fromEntries(used.map((workload) => [workload, next()]));
}

function bitsOf<Id>(ids: readonly Id[], given: readonly Id[]): number {
  return bitsWhere(ids, (id) => given.includes(id));
}

function bitsWhere<Id>(ids: readonly Id[], isSet: (id: Id) => boolean): number {
  return ids.reduce((bits, id, place) => (isSet(id) ? bits | (1 << place) : bits), 0);
}

function chosen<Id>(ids: readonly Id[], bits: number): readonly Id[] {
  return ids.filter((_, place) => (bits >> place) & 1);
}

/** None where they are left out, `null` where they are no list. */
function namesIn(bytes: Uint8Array): readonly unknown[] | null {
  if (bytes.length === 0) return [];
  try {
    const names: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(names) && names.length > 0 ? names : null;
  } catch {
    return null;
  }
}

function digitsOf(isoDate: string): number {
  return Number(isoDate.replaceAll('-', ''));
}

function dateOf(digits: number): string {
  return String(digits)
    .padStart(8, '0')
    .replace(/^(.*)(..)(..)$/, '$1-$2-$3');
}
