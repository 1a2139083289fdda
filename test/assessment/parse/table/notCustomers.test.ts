import { describe, expect, test } from 'vitest';
import { readCustomers, readPeople } from './rows.ts';

describe('a row of totals', () => {
  test.each(['Total', 'TOTAL:', 'Grand total', '合计', '总计：'])(
    '%s is left out, and said',
    (word) => {
      const { rows, leftOut } = readCustomers(`
      Customer | Exchange | Yammer
      Contoso  | 5        | 1
      Fabrikam | 7        |
      ${word}  | 12       | 1`);
      expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']);
      expect(leftOut).toEqual([{ row: 4, reason: 'totals', text: word }]);
    },
  );

  test('of a group is known too, and all of them together', () => {
    const { rows, leftOut } = readCustomers(`
      Customer    | Yammer
      Contoso     | 5
      Fabrikam    | 6
      Subtotal    | 11
      Northwind   | 7
      Sub-total   | 7
      Grand Total | 18`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam', 'Northwind']);
    expect(leftOut.map(({ row }) => row)).toEqual([4, 6, 7]);
  });

  test('of a group that Excel has made is known by its name and its numbers', () => {
    const { rows, leftOut } = readCustomers(`
      Customer       | Exchange | Yammer
      Contoso        | 500      | 5
      Contoso Total  | 500      | 5
      Fabrikam       | 7        |
      Fabrikam       | 8        | 1
      Fabrikam Total | 15       | 1
      北京           | 3        |
      北京 汇总      | 3        |
      Grand Total    | 518      | 6`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam', 'Fabrikam', '北京']);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual(
      [3, 6, 8, 9].map((row) => [row, 'totals']),
    );
  });

  test('of a group of one stands before an empty name', () => {
    const { rows, leftOut } = readCustomers(`
      Region      | Customer | Yammer
      North       | Contoso  | 1500
      North Total |          | 1500
      South       | Fabrikam | 20`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']);
    expect(leftOut.map(({ row }) => row)).toEqual([3]);
  });

  test.each(['Total Energies', 'Sub Total', 'Blue Total', "Contoso's sum"])(
    '%s is a company where the numbers are no sum',
    (name) => {
      const drawn = `Customer | Yammer\nContoso | 5\n${name} | 6`;
      const { rows, leftOut } = readCustomers(drawn);
      expect(rows.map((row) => row.name)).toEqual(['Contoso', name]);
      expect(leftOut).toEqual([]);
    },
  );

  test.each(['Total Energies', 'Blue Total', 'Sub Total Ltd Total'])(
    '%s is kept, and worth a look, where it has as many as the only row above',
    (name) => {
      const { rows, problems, leftOut } = readCustomers(
        `Customer | Yammer\nContoso | 5\n${name} | 5\nFabrikam | 3`,
      );
      expect(rows.map((row) => row.name)).toEqual(['Contoso', name, 'Fabrikam']);
      expect(problems.map(({ row, problem }) => [row, problem])).toEqual([[3, 'may-be-a-total']]);
      expect(leftOut).toEqual([]);
    },
  );

  test.each([
    ['Exchange', '10', null],
    ['Teams', '10', 'workload-not-understood'],
  ])('Total Energies is a company in a list by workload too, of %s', (workload, users, problem) => {
    const { rows, problems, leftOut } = readCustomers(`
      Customer       | Workload    | Users
      Contoso        | Exchange    | 10
      Total Energies | ${workload} | ${users}`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Total Energies']);
    expect(problems.map((each) => each.problem)).toEqual(problem === null ? [] : [problem]);
    expect(leftOut).toEqual([]);
  });

  test('Total Energies may have several rows in a list by workload', () => {
    const { rows, leftOut } = readCustomers(`
      Customer       | Workload | Users
      Contoso        | Yammer   | 5
      Total Energies | Exchange | 10
      Total Energies | Yammer   | 5`);
    expect(rows.map(({ counts }) => counts.yammer)).toEqual(['5', '5']);
    expect(leftOut).toEqual([]);
  });

  test.each(['Exchange', 'Teams'])(
    'of a group of one is known by its name in a list by workload, of %s',
    (workload) => {
      const { rows, leftOut } = readCustomers(`
      Customer      | Workload    | Users
      Contoso       | Exchange    | 10
      Contoso Total | ${workload} | 10`);
      expect(rows.map(({ name }) => name)).toEqual(['Contoso']);
      expect(leftOut.map(({ row }) => row)).toEqual([3]);
    },
  );

  test.each(['Average', '平均值'])('%s looks like one', (name) => {
    const { problems } = readCustomers(`Customer | Yammer\nContoso | 5\n${name} | 6`);
    expect(problems.map(({ problem }) => problem)).toEqual(['may-be-a-total']);
  });

  test('that adds up to something else is kept, and said to be worth a look', () => {
    const { rows, problems } = readCustomers('Customer | Yammer\nContoso | 5\nTotal | 6');
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Total']);
    expect(problems.map(({ row, problem }) => [row, problem])).toEqual([[3, 'may-be-a-total']]);
  });

  test('is known by its word in the last column too, and in German', () => {
    const { rows, leftOut } = readCustomers(`
      Yammer | Exchange | Customer
      1      | 2        | Contoso
      3      | 4        | Fabrikam
      4      | 6        | Summe`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([[4, 'totals']]);
  });

  test('without a word is kept, and said to be worth a look', () => {
    const { rows, problems } = readCustomers('Customer | Yammer\nContoso | 5\nFabrikam | 2\n | 7');
    expect(rows).toHaveLength(3);
    expect(problems.map(({ problem }) => problem)).toEqual(['name-missing', 'may-be-a-total']);
  });

  test('is none where it is like the only row above, and no word says so', () => {
    const { problems } = readCustomers('Customer | Yammer\nContoso | 5\n | 5');
    expect(problems.map(({ problem }) => problem)).toEqual(['name-missing']);
  });

  test('is none where an apostrophe says that it is a name', () => {
    const { rows, leftOut } = readCustomers("Customer | Yammer\nContoso | 5\n'Total | 5");
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Total']);
    expect(leftOut).toEqual([]);
  });
});

describe('the sum of a group above its rows, as in a compact pivot table', () => {
  const groups = `
      Row Labels | Exchange | Yammer
      North      | 500      | 5
      Contoso    | 300      |
      Fabrikam   | 200      | 5
      Tailspin   |          | 0
      South      | 1,040    | 7
      Wingtip    | 1,040    | 7`;
  const compact = `${groups}\n Grand Total | 1540 | 12`;
  const doubts = ({ problems }: ReturnType<typeof readCustomers>) =>
    problems.map(({ row, problem }) => [row, problem]);

  test('is left out with the total of the sums', () => {
    const read = readCustomers(compact);
    expect(read.rows.map(({ name }) => name)).toEqual([
      'Contoso',
      'Fabrikam',
      'Tailspin',
      'Wingtip',
    ]);
    expect(read.leftOut.map(({ row, reason }) => [row, reason])).toEqual(
      [2, 6, 8].map((row) => [row, 'totals']),
    );
    expect(doubts(read)).toEqual([]);
  });

  test('is kept, and worth a look, where there is no total of all', () => {
    expect(doubts(readCustomers(groups))).toEqual([]);
    const read = readCustomers(`${groups}\n West | 9 |\n Adatum | 4 |\n Litware | 5 |`);
    expect(read.rows).toHaveLength(9);
    expect(doubts(read)).toEqual([2, 6, 8].map((row) => [row, 'may-be-a-total']));
  });

  test.each([
    ['the total is another', compact.replace('1540', '1541')],
    ['a row is above its sum', compact.replace('200', '201')],
    ['the last sum is not reached', compact.replace(/1,040(.*\n Grand)/, '1,039$1')],
    ['rows stand before the first', compact.replace('North', 'Adatum | 7 | 1\n North')],
    ['the first has nothing below it', compact.replace('North', 'Adatum | | 0\n North')],
    ['the last has nothing below it', compact.replace('Grand', 'West | 1 | 1\n Grand')],
  ])('is none where %s', (_, drawn) => {
    const read = readCustomers(drawn);
    const total = drawn.split('\n').length - 1;
    expect(read.leftOut).toEqual([]);
    expect(doubts(read)).toEqual([[total, 'may-be-a-total']]);
  });

  test('is none in a table that this tool has written', () => {
    const rows = [5, 3, 2, 7, 3, 4]
      .map((number, place) => `C${place} | ${number} | | |`)
      .join('\n');
    expect(doubts(readCustomers(`Customer | Yammer | Total\n${rows}`))).toHaveLength(2);
    expect(doubts(readCustomers(`Customer | Yammer | Counted | Why\n${rows}`))).toEqual([]);
  });
});

test('a note below the table is left out, and said', () => {
  const { rows, leftOut } = readCustomers(`
    Region | Customer | Yammer
    North  | Contoso  | 5
    As of 1 November | |`);
  expect(rows).toHaveLength(1);
  expect(leftOut).toEqual([{ row: 3, reason: 'nothing-to-read', text: 'As of 1 November' }]);
});

describe('a note below the table, under the header of the names,', () => {
  const table = 'Customer | Yammer\nContoso | 5\nAs of Tuesday Ltd | 6\nAdatum |\n |';

  test.each([
    'Applied filters:',
    'Source: admin centre',
    'Exported on 2026-11-01',
    'As of 1 November',
    'Generated by Power BI, 24.11.2026 08:00',
    '数据来源：管理中心',
    '截至：11月',
  ])('is left out with what follows it: %s', (note) => {
    const { rows, leftOut } = readCustomers(`${table}\n${note} |\nand so on |`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'As of Tuesday Ltd', 'Adatum']);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [6, 'note'],
      [7, 'note'],
    ]);
  });

  test.each([
    'Notes & Co',
    'Generated Power',
    'Created 2 Solve',
    'Updated Systems 24',
    'Sources Ltd',
    '注册公司',
  ])('is none where it is a name: %s', (name) => {
    expect(readCustomers(`${table}\n${name} |\nLitware |`).rows).toHaveLength(5);
  });

  test('is left out alone where it begins with a sign', () => {
    const { rows, leftOut } = readCustomers(`${table}\n* without trials |\nFabrikam |`);
    expect(rows.map(({ name }) => name).slice(2)).toEqual(['Adatum', 'Fabrikam']);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([[6, 'note']]);
  });

  test('is none where numbers stand beside it or below it', () => {
    expect(readCustomers(`${table}\nSource: us | 7`).rows).toHaveLength(4);
    const more = (name: string) => readCustomers(`${table}\n${name} |\nFabrikam | 7\nLitware |`);
    expect(more('Source: us').rows).toHaveLength(6);
    expect(more('* Source').rows).toHaveLength(6);
  });

  test('is none in a table that this tool has written, nor where there are names alone', () => {
    const ours = 'Customer | Yammer | Counted | Why\nContoso | 5 | |\n* Contoso | | |';
    expect(readCustomers(ours).rows).toHaveLength(2);
    expect(readCustomers('Customer | Yammer\nContoso |\n* Adatum |').rows).toHaveLength(2);
  });

  test('is left out of a list of people', () => {
    const { rows } = readPeople('Name | Exam\nLi Na | 70-346\nNote: as of May |');
    expect(rows.map(({ name }) => name)).toEqual(['Li Na']);
  });
});
