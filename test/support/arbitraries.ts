import fc from 'fast-check';
import {
  LARGEST_COUNT,
  LONGEST_NAME,
  type Assessment,
  type AssociationId,
  type CertificationId,
  type Customer,
  type Draft,
  type DraftCustomer,
  type DraftPerson,
  type ExamId,
  type Market,
  type Person,
  type WorkloadId,
} from '../../src/assessment/index.ts';

const WORKLOADS: readonly WorkloadId[] = [
  'exchange-online',
  'sharepoint-online',
  'skype-for-business',
  'yammer',
  'pro-plus',
];
const ASSOCIATIONS: readonly AssociationId[] = [
  'delegated-administrator',
  'transacting-partner',
  'digital-partner-of-record',
  'fasttrack-partner',
];
const EXAMS: readonly ExamId[] = ['70-346', '70-347'];
const CERTIFICATIONS: readonly CertificationId[] = ['mcsa-office-365'];
const MARKETS: readonly Market[] = ['mature', 'emerging'];

/** Names that have broken somebody's program before. */
const AWKWARD_NAMES = [
  '',
  ' ',
  'Contoso',
  ' Contoso ',
  '微软（中国）有限公司',
  '𠮷野家',
  'شركة كونتوسو',
  'בע״מ',
  'Ünïcödé & Söhne',
  'e\u0301clair',
  '🦊',
  '👩‍👩‍👧‍👦 Family Ltd',
  '🦊'.repeat(LONGEST_NAME),
  'x'.repeat(LONGEST_NAME),
  '\uD800',
  'half \uDC00 a fox',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  "Robert'); DROP TABLE customers;--",
  'line\nbreak\tand tab',
  '\u0000',
  '\uFEFFContoso',
  'Con\u200Btoso',
  '\u202Eosotnoc',
];

/** Any name that a saved file can hold, in any script. */
const names: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AWKWARD_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

/** Numbers around which a verdict turns, and any other that a customer can have. */
const counts: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 499, 500, 999, 1_000, 1_001, 1_999, 2_000, 2_001, 3_999, 4_000, 4_001),
  fc.integer({ min: 0, max: 1_500 }),
  fc.constant(LARGEST_COUNT),
);

const activeEntitlements: fc.Arbitrary<Customer['activeEntitlements']> = fc.record(
  {
    'exchange-online': counts,
    'sharepoint-online': counts,
    'skype-for-business': counts,
    yammer: counts,
    'pro-plus': counts,
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** An association question that has been answered: some of the four, or none of these. */
export const answeredAssociations: fc.Arbitrary<readonly AssociationId[]> = fc.subarray([
  ...ASSOCIATIONS,
]);

const associations = fc.option(answeredAssociations, { nil: null, freq: 2 });
const exams = fc.subarray([...EXAMS]);
const certifications = fc.subarray([...CERTIFICATIONS]);
const trial = fc.oneof(
  { weight: 4, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
);
const assessedOn = fc
  .date({
    min: new Date('2014-09-29T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

export const markets: fc.Arbitrary<Market> = fc.constantFrom(...MARKETS);
export const workloads: fc.Arbitrary<WorkloadId> = fc.constantFrom(...WORKLOADS);

const customers: fc.Arbitrary<Customer> = fc.record(
  { name: names, trial, activeEntitlements, associations },
  { noNullPrototype: true },
);

export const people: fc.Arbitrary<Person> = fc.record(
  { name: names, exams, certifications },
  { noNullPrototype: true },
);

/** Any answers that a saved file can hold, with verdicts of every kind among them. */
export const assessments: fc.Arbitrary<Assessment> = fc.record(
  {
    format: fc.constant('cloud-productivity-self-assessment' as const),
    version: fc.constant(1 as const),
    requirements: fc.constant('2017-07-07' as const),
    organisation: names,
    assessedOn,
    market: fc.option(markets, { nil: null, freq: 2 }),
    customers: fc.array(customers, { maxLength: 5 }),
    staff: fc.array(people, { maxLength: 4 }),
  },
  { noNullPrototype: true },
);

/** What may stand in a cell for a number: readable in many ways, or not at all. */
export const cells: fc.Arbitrary<string> = fc.oneof(
  counts.map(String),
  counts.map((count) => count.toLocaleString('en')),
  counts.map((count) => count.toLocaleString('de')),
  fc.constantFrom('', ' ', '１２００', '-3', '1.2', '12o', '100000001', '٣', '=A1', '#REF!'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const tooLongNames = names.map((name) => `${name} `.repeat(LONGEST_NAME));
const rowNames = fc.oneof({ weight: 5, arbitrary: names }, { weight: 1, arbitrary: tooLongNames });
const rowIds = fc.uuid();

export const draftCustomers: fc.Arbitrary<DraftCustomer> = fc.record(
  {
    id: rowIds,
    name: rowNames,
    trial,
    counts: fc.record(
      {
        'exchange-online': cells,
        'sharepoint-online': cells,
        'skype-for-business': cells,
        yammer: cells,
        'pro-plus': cells,
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    associations,
  },
  { noNullPrototype: true },
);

export const draftPeople: fc.Arbitrary<DraftPerson> = fc.record(
  { id: rowIds, name: rowNames, exams, certifications },
  { noNullPrototype: true },
);

/** Any answers as they may stand while somebody types, rows of one name among them. */
export const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    organisation: rowNames,
    assessedOn,
    market: fc.option(fc.oneof(markets, fc.constant('not-sure' as const)), { nil: null }),
    customers: fc.array(draftCustomers, { maxLength: 5 }),
    staff: fc.array(draftPeople, { maxLength: 4 }),
    keptApart: fc.array(fc.string(), { maxLength: 2 }),
  },
  { noNullPrototype: true },
);

/** Any JSON value, those that look like a saved file or a draft with one thing wrong among them. */
export const jsonValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(fc.oneof(assessments, drafts), fc.array(fc.nat(), { maxLength: 6 }), fc.jsonValue())
    .map(([value, path, foreign]) => withForeignPart(value, path, foreign)),
);

/** The same value with another one somewhere inside, at a place that `path` leads to. */
function withForeignPart(value: unknown, path: readonly number[], foreign: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return foreign;
  const parts: [string, unknown][] = Object.entries(value);
  const place = step % Math.max(parts.length, 1);
  const changed = parts.map(([key, part], index): [string, unknown] => [
    key,
    index === place ? withForeignPart(part, rest, foreign) : part,
  ]);
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
}
