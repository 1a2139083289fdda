import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { customersIn, problemOf, read, staffIn } from './reading.ts';
import { workbookOf as bareWorkbookOf } from './zipFiles.ts';

async function fixture(name: string): Promise<Blob> {
  return new Blob([await readFile(join(import.meta.dirname, '../fixtures/intake', name))]);
}

describe.each([
  ['libreoffice.xlsx', null, '1620', '1200'],
  ['libreoffice-utf-8.csv', 'utf-8', '1,620', '1,200'],
  ['libreoffice-gb18030-semicolon.csv', 'gb18030', '1,620', '1,200'],
  ['libreoffice-utf-16-tab.csv', 'utf-16le', '1,620', '1,200'],
])('%s', (name, encoding, thousands, decimals) => {
  test('gives the customers, with each problem where the spreadsheet shows it', async () => {
    const reading = await read(await fixture(name));
    expect(reading.ok && reading.encoding).toBe(encoding);
    const { rows, problems, leftOut, headerRow, unmatched } = await customersIn(
      await fixture(name),
    );
    expect(headerRow).toBe(3);
    expect(rows).toEqual([
      {
        name: 'Contoso',
        trial: false,
        counts: {
          'exchange-online': thousands,
          'sharepoint-online': '410',
          yammer: '12',
          'pro-plus': '810',
        },
        associations: ['delegated-administrator', 'digital-partner-of-record'],
        sourceRows: [4],
      },
      {
        name: '微软（中国）',
        trial: true,
        counts: { 'exchange-online': decimals },
        associations: ['delegated-administrator'],
        sourceRows: [5],
      },
      {
        name: 'A "quoted" & <b>\nsecond line',
        trial: false,
        counts: {
          'exchange-online': '2017-05-03',
          'sharepoint-online': '1.25',
          'skype-for-business': '#DIV/0!',
          yammer: '7',
        },
        associations: [],
        sourceRows: [6],
      },
    ]);
    expect(problems.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [6, 1, 'not-a-number'],
      [6, 2, 'fraction'],
      [6, 3, 'spreadsheet-error'],
    ]);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'above-header'],
      [7, 'totals'],
    ]);
    expect(unmatched.map(({ header }) => header)).toEqual(['Usage rate']);
  });
});

describe.each([
  ['gnumeric.xlsx', null],
  ['gnumeric-gb18030-semicolon.txt', 'gb18030'],
  ['iconv-utf-16-be.csv', 'utf-16be'],
])('%s', (name, encoding) => {
  test('gives the same customers as the file that it was made of', async () => {
    const reading = await read(await fixture(name));
    expect(reading.ok && reading.encoding).toBe(encoding);
    const [made, from] = [
      await customersIn(await fixture(name)),
      await customersIn(await fixture('libreoffice.xlsx')),
    ];
    const inOneWay = (text = '') => text.replace(',', '').replaceAll('/', '-');
    const rowsOf = ({ rows }: typeof made) =>
      rows.map(({ counts, ...row }) => ({ ...row, exchange: inOneWay(counts['exchange-online']) }));
    expect(rowsOf(made)).toEqual(rowsOf(from));
    expect(made.problems.map(({ row, column }) => [row, column])).toEqual(
      from.problems.map(({ row, column }) => [row, column]),
    );
    expect(made.leftOut).toEqual(from.leftOut);
  });
});

describe.each([
  ['python-gb18030.csv', 'gb18030', '𠮷野家（中国）, "总部"\n第二行', 'Élan Zürich'],
  ['python-utf-16-be-tab.txt', 'utf-16be', '𠮷野家（中国）, "总部"\n第二行', 'Élan Zürich'],
  ['python-gbk-semicolon.csv', 'gb18030', '吉野家（中国）, "总部"\n第二行', 'Elan Zurich'],
])('%s', (name, encoding, second, third) => {
  test('gives the customers, with the columns from the last to the first', async () => {
    const reading = await read(await fixture(name));
    expect(reading.ok && reading.encoding).toBe(encoding);
    const { rows, problems, leftOut } = await customersIn(await fixture(name));
    expect(rows).toEqual([
      {
        name: '北京“优”科技',
        trial: false,
        counts: {
          'exchange-online': '1,620',
          'sharepoint-online': '410',
          yammer: '12',
          'pro-plus': '810',
        },
        associations: ['delegated-administrator', 'digital-partner-of-record'],
        sourceRows: [2],
      },
      {
        name: second,
        trial: true,
        counts: { 'exchange-online': '75' },
        associations: ['delegated-administrator', 'fasttrack-partner'],
        sourceRows: [3],
      },
      {
        name: third,
        trial: false,
        counts: { 'exchange-online': '7', yammer: '8O' },
        associations: [],
        sourceRows: [4],
      },
    ]);
    expect(problems.map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [4, 3, 'not-a-number'],
    ]);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([[5, 'totals']]);
  });
});

test('a table of a German computer keeps its letters, and its customers by their place', async () => {
  const file = 'python-windows-1252-semicolon.csv';
  const reading = await read(await fixture(file));
  expect(reading.ok && reading.encoding).toBe('windows-1252');
  const { rows, problems, leftOut, columns } = await customersIn(await fixture(file));
  expect(columns[0]).toMatchObject({ header: 'Kunde', role: 'name', how: 'position' });
  expect(rows.map(({ name, trial, counts }) => [name, trial, counts])).toEqual([
    ['Müller & Söhne', false, { 'exchange-online': '1.620', yammer: '12' }],
    ['Société Générale', true, { 'exchange-online': '75' }],
  ]);
  expect(problems).toEqual([]);
  expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([[4, 'totals']]);
});

test('in a workbook by openpyxl, the table is on the second sheet, and names stand in merged cells', async () => {
  const reading = await read(await fixture('openpyxl.xlsx'));
  expect(reading.ok && reading.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Read me', false],
    ['Usage', false],
    ['Lookup', true],
  ]);
  const { rows, problems, unmatched } = await customersIn(await fixture('openpyxl.xlsx'), 1);
  expect(rows).toEqual([
    {
      name: 'Contoso',
      trial: false,
      counts: { 'exchange-online': '1620', 'sharepoint-online': '410' },
      associations: null,
      // A row that is hidden is read too.
      sourceRows: [3, 4, 5],
    },
    {
      name: 'Wingtip Toys',
      trial: true,
      counts: { 'exchange-online': '25' },
      associations: null,
      sourceRows: [6],
    },
  ]);
  expect(problems.map(({ row, text, problem }) => [row, text, problem])).toEqual([
    [4, '', 'name-from-above'],
    [5, '', 'name-from-above'],
    [5, 'Teams', 'workload-not-understood'],
  ]);
  expect(unmatched.map(({ header, example }) => [header, example])).toEqual([
    ['Usage', '81%'],
    ['As of', '2026-11-20'],
  ]);
});

test('a workbook by XlsxWriter has strings inline, formulas with their values, and days since 1904', async () => {
  const { rows, problems, unmatched } = await customersIn(await fixture('xlsxwriter.xlsx'));
  expect(rows).toEqual([
    {
      name: 'Contoso',
      trial: false,
      counts: {
        'exchange-online': '620',
        'sharepoint-online': '50%',
        yammer: '#N/A',
        'pro-plus': '300',
      },
      associations: ['delegated-administrator', 'transacting-partner'],
      sourceRows: [2],
    },
    {
      name: 'Fabrikam',
      trial: true,
      counts: { 'exchange-online': '1,200', yammer: '2014-09-29' },
      associations: null,
      sourceRows: [3],
    },
    {
      name: '_x0041_ is no code',
      trial: false,
      counts: { 'exchange-online': '7' },
      associations: null,
      sourceRows: [4],
    },
  ]);
  expect(problems.map(({ row, column, problem }) => [row, column, problem])).toEqual([
    [2, 2, 'not-a-number'],
    [2, 3, 'spreadsheet-error'],
    [3, 3, 'not-a-number'],
  ]);
  expect(unmatched).toEqual([{ column: 7, header: 'Since', filled: 1, example: '2014-09-29' }]);
});

test('a formula that nobody has reckoned yet is no empty cell, as one that comes to nothing is', async () => {
  const row = (number: number, count: string) =>
    `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>C${number}</t></is></c>${count}</row>`;
  const { rows, problems } = await customersIn(
    bareWorkbookOf(
      row(2, '<c r="B2"><f>SUM(1,2)</f></c>') +
        row(3, '<c r="B3"><f t="shared" si="0"/></c>') +
        row(4, '<c r="B4" t="str"><f>""</f><v></v></c>') +
        row(5, '<c r="B5"><f>3-3</f><v>0</v></c>'),
    ),
  );
  expect(rows.map(({ counts }) => counts.yammer)).toEqual(['=SUM(1,2)', '=', undefined, '0']);
  expect(problems.map(({ row, text, problem }) => [row, text, problem])).toEqual([
    [2, '=SUM(1,2)', 'not-a-number'],
    [3, '=', 'not-a-number'],
  ]);
});

test('a workbook gives all of its sheets, and says which are hidden', async () => {
  const reading = await read(await fixture('libreoffice.xlsx'));
  expect(reading.ok && reading.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Customers', false],
    ['Staff', false],
    ['Old', true],
  ]);
  const { rows } = await staffIn(await fixture('libreoffice.xlsx'), 1);
  expect(rows).toEqual([
    { name: 'Li Na', exams: ['70-346', '70-347'], certifications: [], sourceRows: [2] },
    { name: '陈伟', exams: [], certifications: ['mcsa-office-365'], sourceRows: [3] },
  ]);
});

test('a workbook of before 2007 is said to be one', async () => {
  expect(await problemOf(await fixture('libreoffice-97.xls'))).toBe('old-or-protected-workbook');
});

const CELLS = [
  ['客户', 'Exchange', 'SharePoint', '试用', '关联'],
  ['微软', 1200, 7.125, '否', 'DAP; DPOR'],
  ['"A", <b> & Co', 0, null, '是', '无'],
];

describe.each([
  [
    'write-excel-file',
    async () => {
      const rows = CELLS.map((row) => row.map((value) => (value === null ? null : { value })));
      return new Blob([Uint8Array.from(await writeExcelFile(rows).toBuffer())]);
    },
  ],
  ['SheetJS, strings inline', () => Promise.resolve(bySheetJs({ bookSST: false }))],
  ['SheetJS, strings shared', () => Promise.resolve(bySheetJs({ bookSST: true }))],
])('a workbook by %s', (_software, made) => {
  test('gives the customers', async () => {
    const { rows, problems } = await customersIn(await made());
    expect(rows).toEqual([
      {
        name: '微软',
        trial: false,
        // With a zero more, so that nobody takes it for seven thousand.
        counts: { 'exchange-online': '1200', 'sharepoint-online': '7.1250' },
        associations: ['delegated-administrator', 'digital-partner-of-record'],
        sourceRows: [2],
      },
      {
        name: '"A", <b> & Co',
        trial: true,
        counts: { 'exchange-online': '0' },
        associations: [],
        sourceRows: [3],
      },
    ]);
    expect(problems.map(({ row, header, problem }) => [row, header, problem])).toEqual([
      [2, 'SharePoint', 'fraction'],
    ]);
  });
});

function bySheetJs(options: { readonly bookSST: boolean }): Blob {
  return workbookOf(utils.aoa_to_sheet(CELLS), options);
}

function workbookOf(sheet: WorkSheet, options: { readonly bookSST?: boolean } = {}): Blob {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'One');
  const made: unknown = write(book, {
    type: 'array',
    bookType: 'xlsx',
    compression: true,
    ...options,
  });
  if (!(made instanceof ArrayBuffer)) throw new Error('SheetJS made no array.');
  return new Blob([made]);
}

describe('a percentage is no count, and is given as it is shown', () => {
  const given = ['50%', '100%', '12.5%', '0.5', '3'];

  test('in a workbook, where it is held as a part of one', async () => {
    const made = utils.aoa_to_sheet([
      ['Customer', 'Exchange Online', 'Yammer'],
      ...[0.5, 1, 0.125, 0.5, 3].map((value, index) => [
        `C${index}`,
        index < 3 ? { t: 'n', v: value, z: index < 2 ? '0%' : '0.0 %' } : value,
        // Words of a format are no percentage.
        { t: 'n', v: 7, z: '0" of 100%"' },
      ]),
    ]);
    const { rows, problems } = await customersIn(workbookOf(made));
    expect(rows.map(({ counts }) => counts['exchange-online'])).toEqual(given);
    expect(rows.map(({ counts }) => counts.yammer)).toEqual(Array(5).fill('7'));
    expect(problems.map(({ row, problem }) => [row, problem])).toEqual([
      [2, 'not-a-number'],
      [3, 'not-a-number'],
      [4, 'not-a-number'],
      [5, 'fraction'],
    ]);
  });

  test('in a workbook, where all of them are whole', async () => {
    const made = utils.aoa_to_sheet([
      ['Customer', 'Yammer'],
      ['C0', { t: 'n', v: 1, z: '0%' }],
      ['C1', 7],
    ]);
    const { rows, problems } = await customersIn(workbookOf(made));
    expect(rows.map(({ counts }) => counts.yammer)).toEqual(['100%', '7']);
    expect(problems.map(({ row, problem }) => [row, problem])).toEqual([[2, 'not-a-number']]);
  });

  test('in text', async () => {
    const text = ['Customer,Yammer', ...given.map((cell, index) => `C${index},${cell}`)];
    const { rows, problems } = await customersIn(new Blob([text.join('\n')]));
    expect(rows.map(({ counts }) => counts.yammer)).toEqual(given);
    expect(problems.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  });
});
