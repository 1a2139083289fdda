import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asDraft,
  readDraft,
  type Assessment,
  type CustomerRow,
  type PersonRow,
} from '../../src/assessment/index.ts';
import { customersSheet, staffSheet, type ExportSheet } from '../../src/intake/export.ts';
import { toCsv, toExcel } from '../../src/intake/write.ts';
import { assessments } from '../support/arbitraries.ts';
import { customer } from '../support/partners.ts';
import { customersIn, staffIn } from './reading.ts';
import { chinese, english } from './words.ts';

/** Names that a spreadsheet, a file format or our own reading might take for something else. */
const TREACHEROUS = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'=1", "''=1", "'", "'Total", '＝1', '=cmd|calc!A1'],
  ...[
    'Total',
    'Contoso Total',
    'Total Energies',
    '北京 汇总',
    'Average',
    '合计',
    '"',
    '"a',
    'a"b"',
    'a,b;c',
    'a\nb',
    '1200',
    '1.200',
    '2017-05-03',
    'TRUE',
    '#REF!',
  ],
  ...['Customer', '客户', 'Name', 'none', '_x000D_', '_x0041_', '<b>&amp;', 'sep=;', '0', '-'],
];

const treacherous: fc.Arbitrary<Assessment> = fc
  .tuple(assessments, fc.array(fc.constantFrom(...TREACHEROUS), { minLength: 10, maxLength: 10 }))
  .map(([assessment, names]) => ({
    ...assessment,
    customers: assessment.customers.map((row, index) => ({ ...row, name: names[index] ?? '' })),
    staff: assessment.staff.map((row, index) => ({ ...row, name: names[index + 5] ?? '' })),
  }));

/** As a file can hold it: half of a character is none, and a line ends in one way. */
function asWritten(name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(new TextEncoder().encode(name))
    .trim();
}

function exported({ customers, staff }: Assessment, words: typeof english) {
  let id = 0;
  const draft = asDraft({ ...emptyAssessment, customers, staff }, () => String((id += 1)));
  return {
    customers: customersSheet(
      draft.customers.map((customer) => ({ customer, total: 7, counted: 7, why: '=why' })),
      words,
    ),
    staff: staffSheet(
      draft.staff.map((person) => ({ person, qualifies: true, why: 'why' })),
      words,
    ),
  };
}

const emptyAssessment: Assessment = {
  format: 'cloud-productivity-self-assessment',
  version: 1,
  requirements: '2017-07-07',
  organisation: '',
  assessedOn: '2026-11-22',
  market: null,
  customers: [],
  staff: [],
};

/** The rows that were read, as answers again. */
function answersOf(customers: readonly CustomerRow[], staff: readonly PersonRow[]): Assessment {
  return readDraft({
    organisation: '',
    assessedOn: '2026-11-22',
    market: null,
    customers: customers.map(({ sourceRows, ...row }) => ({ ...row, id: String(sourceRows[0]) })),
    staff: staff.map(({ sourceRows, ...row }) => ({ ...row, id: String(sourceRows[0]) })),
    keptApart: [],
  }).assessment;
}

/** What of an assessment a table can hold: rows in which something was entered, and no counts of 0. */
function comparable(assessment: Assessment): Assessment {
  let id = 0;
  const { customers, staff } = asDraft(
    {
      ...assessment,
      customers: assessment.customers.map((row) => ({ ...row, name: asWritten(row.name) })),
      staff: assessment.staff.map((row) => ({ ...row, name: asWritten(row.name) })),
    },
    () => String((id += 1)),
  );
  return answersOf(
    customers.map((row) => ({ ...row, sourceRows: [] })),
    staff.map((row) => ({ ...row, sourceRows: [] })),
  );
}

async function readBack(
  sheets: { customers: ExportSheet; staff: ExportSheet },
  format: 'CSV' | 'Excel',
): Promise<Assessment> {
  const files =
    format === 'CSV'
      ? { customers: toCsv(sheets.customers), staff: toCsv(sheets.staff) }
      : { customers: await toExcel([sheets.customers]), staff: await toExcel([sheets.staff]) };
  const [customers, staff] = [await customersIn(files.customers), await staffIn(files.staff)];
  expect([...customers.leftOut, ...staff.leftOut]).toEqual([]);
  expect([...customers.unmatched, ...staff.unmatched]).toEqual([]);
  return answersOf(customers.rows, staff.rows);
}

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('in %s', (_language, words) => {
  test.each(['CSV', 'Excel'] as const)(
    'any rows come back from %s as they went',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(assessments, treacherous), async (assessment) => {
          const back = await readBack(exported(assessment, words), format);
          expect(back).toEqual(comparable(assessment));
        }),
        { numRuns: format === 'CSV' ? 300 : 100 },
      );
    },
    60_000,
  );
});

test('what was typed and cannot be read comes back too', async () => {
  const customer = {
    name: 'Contoso',
    trial: false,
    counts: { yammer: '-3', 'exchange-online': '=A1', 'pro-plus': '1.2' },
    associations: null,
  };
  const sheet = customersSheet([{ customer, total: 0, counted: 0, why: '' }], english);
  for (const file of [toCsv(sheet), await toExcel([sheet])]) {
    const { rows } = await customersIn(file);
    expect(rows).toEqual([{ ...customer, sourceRows: [2] }]);
  }
});

test('customers who are called as totals are, with numbers as totals have, come back', async () => {
  const names = ['Contoso', 'Contoso Total', '总计', 'Total Energies'];
  const customers = names.map((name, index) =>
    customer({ name, activeEntitlements: { yammer: 5 * 2 ** Math.max(0, index - 1) } }),
  );
  const assessment: Assessment = { ...emptyAssessment, customers };
  for (const format of ['CSV', 'Excel'] as const)
    expect(await readBack(exported(assessment, english), format)).toEqual(comparable(assessment));
});

test('a customer without a name or numbers below another comes back', async () => {
  const customers = ['Contoso', ''].map((name, index) =>
    customer({ name, activeEntitlements: index === 0 ? { yammer: 5 } : {} }),
  );
  const assessment: Assessment = { ...emptyAssessment, customers };
  expect(await readBack(exported(assessment, english), 'CSV')).toEqual(comparable(assessment));
});

test('a workbook holds customers and staff, each on a sheet of its own', async () => {
  const sheets = exported(emptyAssessment, chinese);
  const { rows } = await staffIn(await toExcel([sheets.customers, sheets.staff]), 1);
  expect(rows).toEqual([]);
});

test('no cell of a CSV file begins as a formula does, and Excel is told that it is UTF-8', async () => {
  const names = TREACHEROUS.filter((name) => /^[=+\-@\t]/.test(name));
  const rows = names.map((name) => ({
    person: { name, exams: [], certifications: [] },
    qualifies: false,
    why: name,
  }));
  const file = toCsv(staffSheet(rows, english));
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await file.text()).not.toMatch(/(?:^|[,\n"])[=+\-@\t]/);
});

test('a name that holds what parts cells elsewhere is one cell there too', async () => {
  const names = ['Contoso;=1+1', 'Contoso\t=1+1'];
  const csv = await toCsv({
    name: '',
    rows: [['Customer'], ...names.map((name) => [name])],
  }).text();
  for (const name of names) expect(csv).toContain(`"${name}"`);
});

test('in Excel the columns are named as they are on the page, and a customer so called is guarded', async () => {
  const customers: ExportSheet = {
    name: 'Customers',
    rows: [
      ['Name', 'Total'],
      ['Total', 5],
    ],
  };
  const file = await (await toExcel([customers])).arrayBuffer();
  const { Sheets } = read(new Uint8Array(file));
  const [header, row] = utils.sheet_to_csv(Sheets['Customers'] ?? {}).split('\n');
  expect([header, row]).toEqual(['Name,Total', "'Total,5"]);
});
