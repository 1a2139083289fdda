import { describe, expect, test } from 'vitest';
import {
  chooseColumn,
  columnRoles,
  chooseHeader,
  readChosenTable,
  readTable,
  suggestColumns,
  type ChosenColumns,
} from '../../../../src/assessment/index.ts';
import { rowsOf } from './rows.ts';

const foreign = rowsOf(`
  Kunde    | Postfächer | Dateien
  Contoso  | 620        | 410
  Fabrikam | 7          | 12o`);

const kundeIsName: ChosenColumns = {
  kind: 'customers',
  headerRow: 1,
  columns: [
    { column: 0, role: 'name', how: 'chosen' },
    { column: 1, role: 'exchange-online', how: 'chosen' },
  ],
};

describe('columns that the user has chosen', () => {
  test('are read as chosen, whatever stands above them, and the others are shown', () => {
    expect(readTable(foreign, 'customers').ok).toBe(false);
    const { headerRow, columns, rows, unmatched } = readChosenTable(foreign, kundeIsName);
    expect(headerRow).toBe(1);
    expect(columns).toEqual([
      { column: 0, header: 'Kunde', role: 'name', how: 'chosen' },
      { column: 1, header: 'Postfächer', role: 'exchange-online', how: 'chosen' },
    ]);
    expect(rows).toMatchObject([
      { name: 'Contoso', counts: { 'exchange-online': '620' } },
      { name: 'Fabrikam', counts: { 'exchange-online': '7' } },
    ]);
    expect(unmatched).toEqual([{ column: 2, header: 'Dateien', filled: 2, example: '410' }]);
  });

  test('without a row that names them, the first row is a row like the others', () => {
    const { rows } = readChosenTable(foreign.slice(1), { ...kundeIsName, headerRow: null });
    expect(rows.map(({ sourceRows }) => sourceRows)).toEqual([[2], [3]]);
  });

  test('stay as they are whatever the rows become', () => {
    const mended = rowsOf('Customer | Yammer\nYammer | Customer | Trial | DAP | DPOR');
    const { columns, rows } = readChosenTable(mended, {
      kind: 'customers',
      headerRow: null,
      columns: [{ column: 1, role: 'name', how: 'position' }],
    });
    expect(columns).toEqual([{ column: 1, header: '', role: 'name', how: 'position' }]);
    expect(rows.map(({ name }) => name)).toEqual(['Yammer', 'Customer']);
  });

  test('can make people of rows that look like customers', () => {
    const read = readChosenTable(rowsOf('Wer | Was\nLi Na | MCSA'), {
      kind: 'staff',
      headerRow: 1,
      columns: [
        { column: 0, role: 'name', how: 'chosen' },
        { column: 1, role: 'credentials', how: 'chosen' },
      ],
    });
    expect(read).toMatchObject({
      kind: 'staff',
      rows: [{ name: 'Li Na', certifications: ['mcsa-office-365'] }],
    });
  });

  test('can say that each row is of one workload', () => {
    const read = readChosenTable(rowsOf('Wer | Was | Wieviel\nContoso | Yammer | 5'), {
      kind: 'customers',
      headerRow: 1,
      columns: [
        { column: 0, role: 'name', how: 'chosen' },
        { column: 1, role: 'workload', how: 'chosen' },
        { column: 2, role: 'count', how: 'chosen' },
      ],
    });
    expect(read.rows).toMatchObject([{ name: 'Contoso', counts: { yammer: '5' } }]);
  });

  test('may be none, and then no row is read', () => {
    const { rows, leftOut } = readChosenTable(foreign, { ...kundeIsName, columns: [] });
    expect(rows).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['nothing-to-read', 'nothing-to-read']);
  });

  test('of which none is the name leave every name missing, in no column', () => {
    const { problems } = readChosenTable(foreign, {
      ...kundeIsName,
      columns: [{ column: 1, role: 'exchange-online', how: 'chosen' }],
    });
    expect(problems).toEqual([
      { row: 2, column: null, header: '', text: '', problem: 'name-missing' },
      { row: 3, column: null, header: '', text: '', problem: 'name-missing' },
    ]);
  });
});

describe('choosing a column', () => {
  test('takes what it was from another, so that none is taken twice', () => {
    expect(chooseColumn(kundeIsName, 2, 'exchange-online').columns).toEqual([
      { column: 0, role: 'name', how: 'chosen' },
      { column: 2, role: 'exchange-online', how: 'chosen' },
    ]);
  });

  test('changes what a column is', () => {
    expect(chooseColumn(kundeIsName, 1, 'yammer').columns).toEqual([
      { column: 0, role: 'name', how: 'chosen' },
      { column: 1, role: 'yammer', how: 'chosen' },
    ]);
  });

  test('can leave a column out', () => {
    expect(chooseColumn(kundeIsName, 0, null).columns).toEqual([
      { column: 1, role: 'exchange-online', how: 'chosen' },
    ]);
  });

  test('never leaves a column for one workload beside one that names workloads', () => {
    const long = chooseColumn(kundeIsName, 2, 'workload');
    expect(long.columns.map(({ role }) => role)).toEqual(['name', 'workload']);
    expect(chooseColumn(long, 1, 'yammer').columns.map(({ role }) => role)).toEqual([
      'name',
      'yammer',
    ]);
  });

  test('offers every column that the tool reads, each once', () => {
    expect(columnRoles.staff).toEqual([
      'name',
      'last-name',
      '70-346',
      '70-347',
      'mcsa-office-365',
      'credentials',
      'certifications',
      'passed',
    ]);
    expect(columnRoles.customers).toHaveLength(14);
    expect(new Set(columnRoles.customers).size).toBe(14);
  });
});

describe('choosing the row that names the columns', () => {
  const rows = rowsOf(`
    Contoso  | 5      | 6
    Customer | Yammer | Kunde
    Fabrikam | 7      | 8`);

  test('recognises them anew', () => {
    expect(chooseHeader(rows, { ...kundeIsName, headerRow: null }, 2)).toEqual({
      kind: 'customers',
      headerRow: 2,
      columns: [
        { column: 0, header: 'Customer', role: 'name', how: 'exact' },
        { column: 1, header: 'Yammer', role: 'yammer', how: 'exact' },
      ],
    });
  });

  test.each([1, null])('keeps them where row %s names none', (row) => {
    expect(chooseHeader(rows, kundeIsName, row)).toEqual({ ...kundeIsName, headerRow: row });
  });
});

describe('where too little is recognised to read a table, what is suggested', () => {
  test('is the little that is', () => {
    const rows = rowsOf('Usage\nKunde | Exchange\nContoso | 5');
    expect(suggestColumns(rows, 'customers')).toMatchObject({
      headerRow: 2,
      columns: [{ column: 1, role: 'exchange-online', how: 'exact' }],
    });
  });

  test('is that words above numbers name the columns', () => {
    expect(suggestColumns(foreign, 'customers')).toEqual({
      kind: 'customers',
      headerRow: 1,
      columns: [],
    });
  });

  test.each(['1 | 2 | 3\n4 | 5 | 6', 'just some words', 'one | two\nthree | four'])(
    'of %s is nothing',
    (drawn) => {
      expect(suggestColumns(rowsOf(drawn), 'staff')).toEqual({
        kind: 'staff',
        headerRow: null,
        columns: [],
      });
    },
  );
});
