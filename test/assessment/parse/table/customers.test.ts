import { describe, expect, test } from 'vitest';
import { LONGEST_NAME, readTable } from '../../../../src/assessment/index.ts';
import { readCustomers, rowsOf } from './rows.ts';

describe('names', () => {
  test('a row without a name is kept, and said', () => {
    const { rows, problems } = readCustomers('Customer | Yammer\n | 5');
    expect(rows).toHaveLength(1);
    expect(problems.map(({ problem }) => problem)).toEqual(['name-missing']);
  });

  test.each([
    [LONGEST_NAME, []],
    [LONGEST_NAME + 1, ['name-too-long']],
  ])('a name of %i characters', (length, expected) => {
    const { rows, problems } = readCustomers(`Customer | Yammer\n${'名'.repeat(length)} | 5`);
    expect(problems.map(({ problem }) => problem)).toEqual(expected);
    expect(rows[0]?.name).toHaveLength(length);
  });

  test('the same name in two rows stays two rows, for the sheet to ask about', () => {
    const { rows } = readCustomers('Customer | Yammer\nContoso | 5\nContoso | 6');
    expect(rows.map(({ sourceRows }) => sourceRows)).toEqual([[2], [3]]);
  });
});

describe('one row per customer and association', () => {
  const answered = (drawn: string) =>
    readCustomers(drawn).rows.map(({ name, counts, associations, sourceRows }) => ({
      name,
      yammer: counts.yammer,
      associations: associations?.join(' '),
      sourceRows,
    }));
  const both = 'delegated-administrator digital-partner-of-record';

  test('that repeats the numbers counts them once', () => {
    const drawn = `
      Customer | Yammer | Association
      Contoso  | 1,200  | DPOR
      Fabrikam | 40     |
      CONTOSO  | 1200   | DAP`;
    expect(readCustomers(drawn)).toMatchObject({ problems: [] });
    expect(answered(drawn)).toEqual([
      { name: 'Contoso', yammer: '1,200', associations: both, sourceRows: [2, 4] },
      { name: 'Fabrikam', yammer: '40', associations: undefined, sourceRows: [3] },
    ]);
  });

  test('that has a column for each association', () => {
    const drawn = `
      Customer | Yammer | DAP | DPOR
      Contoso  | 5      |     | x
      Contoso  | 5      | x   |
      Fabrikam | 6      | x   | x
      Fabrikam | 6      | x   |`;
    expect(answered(drawn)).toEqual([
      { name: 'Contoso', yammer: '5', associations: both, sourceRows: [2, 3] },
      { name: 'Fabrikam', yammer: '6', associations: both, sourceRows: [4] },
      { name: 'Fabrikam', yammer: '6', associations: both.split(' ')[0], sourceRows: [5] },
    ]);
  });

  test('that has the numbers in one of the rows, or none at all', () => {
    const one = { name: 'Contoso', associations: both, sourceRows: [2, 3] };
    const numbers = 'Customer | Yammer | Association\nContoso | | DPOR\nContoso | 5 | DAP';
    expect(answered(numbers)).toEqual([{ ...one, yammer: '5' }]);
    const none = 'Customer | Association\nContoso | DPOR\nContoso | DAP\nContoso | DAP';
    expect(answered(none)).toEqual([{ ...one, yammer: undefined, sourceRows: [2, 3, 4] }]);
  });

  test('that has the name in the first row only, where cells were merged', () => {
    const { rows, problems } = readCustomers(`
      Customer | Yammer | Association | Trial
      Contoso  | 5      | DPOR        | yes
               |        | DAP         |
               | 5      | CSP         |
               | 6      | CSP         |`);
    expect(rows.map(({ name, sourceRows }) => [name, sourceRows])).toEqual([
      ['Contoso', [2, 3, 4]],
      ['', [5]],
    ]);
    expect(rows[0]).toMatchObject({ counts: { yammer: '5' }, trial: true });
    expect(problems.map(({ row, problem }) => [row, problem])).toEqual([
      [3, 'name-from-above'],
      [4, 'name-from-above'],
      [5, 'name-missing'],
    ]);
  });

  test('that leaves out some of the numbers, or has a list in a cell for another customer', () => {
    const rows = 'A | 500 | 0 | DAP\nA | 500 | | DPOR\nB | 6 | | DAP; DPOR';
    const { rows: read } = readCustomers(`Customer | Exchange | Yammer | Association\n${rows}`);
    expect(read.map(({ name, counts }) => [name, counts])).toEqual([
      ['A', { 'exchange-online': '500', yammer: '0' }],
      ['B', { 'exchange-online': '6' }],
    ]);
  });

  test.each([
    ['the numbers differ', 'Contoso | 5 | DAP\nContoso | 6 | DPOR', []],
    ['an association comes twice', 'Contoso | 5 | DAP\nContoso | 5 | DAP', [3]],
    ['a row of a name has no association', 'Contoso | 5 | DAP\nContoso | 5 |', [3]],
    ['one can’t be read', 'Contoso | 5 | DAP\nContoso | 5 | CSP (ended)', [3]],
    ['one of its rows has several', 'Contoso | 5 | DAP; CSP\nContoso | 5 | DPOR', [3]],
    ['nobody has a name', ' | 5 | DAP\n | 5 | DPOR', []],
    ['one is a trial', 'Contoso | 5 | DAP | yes\nContoso | 5 | DPOR | no', []],
    ['only some have numbers', 'Contoso | 5 | DAP\nContoso | |', []],
  ])('is none where %s: each row is a customer', (_, rows, repeated) => {
    const read = readCustomers(`Customer | Yammer | Association | Trial\n${rows}`);
    expect(read.rows).toHaveLength(rows.split('\n').length);
    const said = read.problems.filter(({ problem }) => problem === 'numbers-repeated');
    expect(said.map(({ row }) => row)).toEqual(repeated);
  });

  test('leaves rows of a name that say otherwise as they are', () => {
    const rows = 'A | 5 | DAP\nA | 5 | DPOR\nB | 5 | DAP\nB | 6 | DPOR';
    const read = answered(`Customer | Yammer | Association\n${rows}`);
    expect(read.map(({ name, yammer }) => [name, yammer])).toEqual([
      ['A', '5'],
      ['B', '5'],
      ['B', '6'],
    ]);
  });

  test('is none where this tool has written the table', () => {
    const rows = 'Contoso | 5 | DAP | 5 | 5\nContoso | 5 | DPOR | 5 | 5';
    const headers = 'Customer | Yammer | Associations | Total';
    expect(answered(`${headers} | Counted\n${rows}`)).toHaveLength(2);
    expect(answered(`${headers} | Total seats\n${rows}`)).toHaveLength(1);
  });
});

describe('one row per customer and workload', () => {
  test('the rows of a customer become one', () => {
    const { rows, problems } = readCustomers(`
      Customer | Workload           | Active users | Associations | Trial
      Contoso  | Exchange Online    | 620          | DAP          | no
      Fabrikam | Yammer             | 40           |              | no
      CONTOSO  | SharePoint         | 410          | DPOR         | no
      Contoso  | Office 365 ProPlus | 300          |              | no`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        name: 'Contoso',
        trial: false,
        counts: { 'exchange-online': '620', 'sharepoint-online': '410', 'pro-plus': '300' },
        associations: ['delegated-administrator', 'digital-partner-of-record'],
        sourceRows: [2, 4, 5],
      },
      {
        name: 'Fabrikam',
        trial: false,
        counts: { yammer: '40' },
        associations: null,
        sourceRows: [3],
      },
    ]);
  });

  test('and association counts each number once', () => {
    const { rows, problems } = readCustomers(`
      Customer | Workload | Active users | Attribution type
      Contoso  | Exchange | 1,500        | DPOR
      Contoso  | Exchange | 1500         | CSP
      Contoso  | Yammer   | 7            | DPOR
      Contoso  | Yammer   | 7            | CSP`);
    expect(rows).toMatchObject([
      {
        counts: { 'exchange-online': '1,500', yammer: '7' },
        associations: ['digital-partner-of-record', 'transacting-partner'],
      },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ['the number differs', '5 | DAP', '6 | DPOR', '11'],
    ['the association is the same', '5 | DAP', '5 | DAP', '10'],
    ['no association is named before', '5 |', '5 | DAP', '10'],
    ['none is named', '5 | DAP', '5 |', '10'],
    ['several are named', '5 | DAP', '5 | CSP; DPOR', '10'],
    ['a row between has named it', '5 | DAP\nContoso | Yammer | 5 | DPOR', '5 | DPOR', '10'],
  ])('numbers are added up where %s, and that is said', (_, one, other, sum) => {
    const { rows, problems } = readCustomers(`
      Customer | Workload | Users | Associations
      Contoso  | Yammer   | ${one}
      Contoso  | Yammer   | ${other}`);
    expect(rows.map(({ counts }) => counts.yammer)).toEqual([sum]);
    expect(problems.map(({ problem }) => problem)).toEqual(['workload-repeated']);
  });

  test('the totals of a customer that a pivot table adds are left out', () => {
    const { rows, leftOut } = readCustomers(`
      Customer      | Workload | Users
      Contoso       | Exchange | 5
      Contoso       | Yammer   | 6
      Contoso Total |          | 11`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso']);
    expect(leftOut).toEqual([{ row: 4, reason: 'totals', text: 'Contoso Total' }]);
  });

  test('in Chinese', () => {
    const { rows } = readCustomers(
      '客户名称|工作负荷|活跃用户数\n微软|邮箱|5\n微软|Skype 商务版|6',
    );
    expect(rows.map(({ name, counts }) => [name, counts])).toEqual([
      ['微软', { 'exchange-online': '5', 'skype-for-business': '6' }],
    ]);
  });

  test('a trial row and a paid row stay two', () => {
    const { rows } = readCustomers(`
      Customer | Workload | Users | Trial
      Contoso  | Yammer   | 5     | yes
      Contoso  | Yammer   | 6     | no`);
    expect(rows.map(({ trial, counts }) => [trial, counts.yammer])).toEqual([
      [true, '5'],
      [false, '6'],
    ]);
  });

  test('a workload that stands there twice is added up, and said', () => {
    const { rows, problems } = readCustomers(`
      Customer | Workload | Users
      Contoso  | Yammer   | 5
      Contoso  | Yammer   | 1,006`);
    expect(rows.map(({ counts }) => counts)).toEqual([{ yammer: '1011' }]);
    expect(problems.map(({ row, problem }) => [row, problem])).toEqual([[3, 'workload-repeated']]);
  });

  test('of two numbers for one workload, both stay to be seen where one cannot be read', () => {
    const { rows } = readCustomers('Customer | Workload | Users\nA | Yammer | 5\nA | Yammer | 1.5');
    expect(rows.map(({ counts }) => counts)).toEqual([{ yammer: '5 + 1.5' }]);
  });

  test('a workload that does not count is said, and adds nothing', () => {
    const { rows, problems } = readCustomers(
      'Customer | Workload | Users\nContoso | Teams | 5\nContoso | Yammer | 6',
    );
    expect(rows.map(({ counts }) => counts)).toEqual([{ yammer: '6' }]);
    expect(problems).toEqual([
      { row: 2, column: 1, header: 'Workload', text: 'Teams', problem: 'workload-not-understood' },
    ]);
  });

  test('a name that stands above a group is taken for the group, and said', () => {
    const { rows, problems } = readCustomers(
      'Customer | Workload | Users\nContoso | Exchange | 5\n | Yammer | 6',
    );
    expect(rows.map(({ sourceRows }) => sourceRows)).toEqual([[2, 3]]);
    expect(problems.map(({ row, problem }) => [row, problem])).toEqual([[3, 'name-from-above']]);
  });

  test('rows that differ on whether there is an association are said', () => {
    const { rows, problems } = readCustomers(
      'Customer | Workload | Users | Associations\nA | Exchange | 5 | none\nA | Yammer | 6 | DAP',
    );
    expect(rows[0]?.associations).toEqual(['delegated-administrator']);
    expect(problems.map(({ row, problem }) => [row, problem])).toEqual([[3, 'answers-differ']]);
  });

  test('totals are left out, and said', () => {
    const { rows, leftOut } = readCustomers(`
      Customer | Workload | Users
      Contoso  | Yammer   | 5
      Fabrikam | Yammer   | 6
      Total    | Yammer   | 11
      Total    |          | 11`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'totals'],
      [5, 'totals'],
    ]);
  });
});

test('every row is checked: the only problem is found in the last of 100,000', () => {
  const rows = [
    { number: 1, cells: ['Customer', 'Yammer'] },
    ...Array.from({ length: 100_000 }, (_, index) => ({
      number: index + 2,
      cells: [`Customer ${index}`, index === 99_999 ? 'x5' : '5'],
    })),
  ];
  const read = readTable(rows, 'customers');
  expect(read.ok && read.problems.map(({ row, problem }) => [row, problem])).toEqual([
    [100_001, 'not-a-number'],
  ]);
});

test('the numbers of the rows are those of the source, blank ones among them', () => {
  const { rows } = readCustomers('Customer | Yammer\n|\nContoso | 5\n|\nFabrikam | 6');
  expect(rows.map(({ sourceRows }) => sourceRows)).toEqual([[3], [5]]);
});

test('words that are names of every object are only words', () => {
  const drawn = 'Customer | __proto__ | constructor\n__proto__ | 5 | toString\nconstructor | 6 | x';
  const { rows, unmatched } = readCustomers(drawn);
  expect(rows.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
  expect(unmatched.map(({ header }) => header)).toEqual(['__proto__', 'constructor']);
  expect(readTable(rowsOf(drawn), 'staff').ok).toBe(true);
});
