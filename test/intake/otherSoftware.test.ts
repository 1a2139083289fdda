import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { customersIn, problemOf, read, staffIn } from './reading.ts';

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
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(CELLS), 'One');
  const made: unknown = write(book, {
    type: 'array',
    bookType: 'xlsx',
    compression: true,
    ...options,
  });
  if (!(made instanceof ArrayBuffer)) throw new Error('SheetJS made no array.');
  return new Blob([made]);
}
