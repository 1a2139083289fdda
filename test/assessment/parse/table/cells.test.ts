import { describe, expect, test } from 'vitest';
import { readCustomers, readPeople } from './rows.ts';

describe('a count', () => {
  test.each([
    ['1200', '1200'],
    ['1,200', '1,200'],
    ['1,200.00', '1,200'],
    ['1.200,00', '1.200'],
    ['1 200,0', '1 200'],
    ['1200.00', '1200'],
    ['12.00', '12'],
    ['0.00', '0'],
    ['１２００', '１２００'],
    ['-', undefined],
    ['–', undefined],
    ['−', undefined],
    [' -   ', undefined],
    ['', undefined],
  ])('%s is read as %s', (cell, read) => {
    const { rows, problems } = readCustomers(`Customer | Yammer\nContoso | ${cell}`);
    expect(rows[0]?.counts.yammer).toBe(read);
    expect(problems).toEqual([]);
  });

  test.each([
    // What else could be thousands is none in a column that has three decimals.
    [['620.000', '1620.000', '1.200'], ['620', '1620', '1.200'], [[4, 'fraction']]],
    [['620,000', '0,000', '1,200,000'], ['620', '0', '1,200,000'], []],
    // In one that has others, it could be either.
    [['620.000', '1,620.00', '7.0'], ['620.000', '1,620', '7'], [[2, 'fraction']]],
    [['620.000', '1,620', '12.5'], ['620.000', '1,620', '12.5'], [[4, 'fraction']]],
  ])('in a column of %j is read as %j', (cells, read, said) => {
    const wide = cells.map((cell, index) => `C${index} | ${cell}`).join('\n');
    const long = cells.map((cell, index) => `C${index} | Yammer | ${cell}`).join('\n');
    for (const drawn of [`Customer | Yammer\n${wide}`, `Customer | Workload | Users\n${long}`]) {
      const { rows, problems } = readCustomers(drawn);
      expect(rows.map(({ counts }) => counts.yammer)).toEqual(read);
      expect(problems.map(({ row, problem }) => [row, problem])).toEqual(said);
    }
  });

  test.each([
    ['-3', 'negative'],
    ['(3)', 'negative'],
    ['1.2', 'fraction'],
    ['1,200.50', 'fraction'],
    ['100000001', 'too-large'],
    ['many', 'not-a-number'],
    ['12.345.00', 'fraction'],
    ['9'.repeat(100), 'not-a-number'],
    ['#REF!', 'spreadsheet-error'],
    ['#N/A', 'spreadsheet-error'],
    ['#DIV/0!', 'spreadsheet-error'],
    ['########', 'spreadsheet-error'],
  ])('%s stays as it stands, and is said to be %s', (cell, problem) => {
    const { rows, problems } = readCustomers(`Customer | Yammer\nContoso | ${cell}`);
    expect(rows[0]?.counts.yammer).toBe(cell);
    expect(problems).toEqual([{ row: 2, column: 1, header: 'Yammer', text: cell, problem }]);
  });
});

describe('a trial', () => {
  test.each(['trial', 'Yes', 'TRUE', '1', 'x', '✓', '是', '试用', '试用版', 'Office 365 E3 Trial'])(
    '%s is one',
    (cell) => {
      const { rows, problems } = readCustomers(`Customer | Trial\nContoso | ${cell}`);
      expect(rows[0]?.trial).toBe(true);
      expect(problems).toEqual([]);
    },
  );

  test.each([
    '',
    'no',
    'FALSE',
    '0',
    '-',
    '否',
    '付费',
    '非试用',
    'paid',
    'not trial',
    'Office 365 E3',
  ])('%s is none', (cell) => {
    const { rows, problems } = readCustomers(`Customer | Yammer | Trial\nContoso | 5 | ${cell}`);
    expect(rows[0]?.trial).toBe(false);
    expect(problems).toEqual([]);
  });

  test.each(['perhaps', '?', 'non-trial maybe'])(
    '%s counts as one until somebody looks',
    (cell) => {
      const { rows, problems } = readCustomers(`Customer | Trial\nContoso | ${cell}`);
      expect(rows[0]?.trial).toBe(true);
      expect(problems.map(({ problem }) => problem)).toEqual(['trial-not-understood']);
    },
  );
});

describe('associations', () => {
  test.each([
    ['DAP', ['delegated-administrator']],
    ['DAP; DPOR', ['delegated-administrator', 'digital-partner-of-record']],
    ['dpor / dap, DPOR', ['delegated-administrator', 'digital-partner-of-record']],
    ['Digital Partner of Record (DPOR)', ['digital-partner-of-record']],
    ['CSP and Fast Track', ['transacting-partner', 'fasttrack-partner']],
    ['委派管理员、交易合作伙伴', ['delegated-administrator', 'transacting-partner']],
    [
      '记录在案的数字合作伙伴；FastTrack 合作伙伴',
      ['digital-partner-of-record', 'fasttrack-partner'],
    ],
    ['none', []],
    ['无', []],
    ['None of these', []],
    ['', null],
    ['-', null],
    ['Delegated administrator (DAP)', ['delegated-administrator']],
    ['DPOR (2016-01-31)', ['digital-partner-of-record']],
  ])('%s', (cell, associations) => {
    const { rows, problems } = readCustomers(
      `Customer | Yammer | Associations\nContoso | 1 | ${cell}`,
    );
    expect(rows[0]?.associations).toEqual(associations);
    expect(problems).toEqual([]);
  });

  test.each([
    ['friend of the house', null],
    ['yes', null],
    ['DAP; friend', ['delegated-administrator']],
    ['DAP; DPOR (requested)', ['delegated-administrator']],
    ['CSP (ended 2016)', null],
    ['DPOR（申请中）', null],
    ['DPOR?', null],
    ['DPOR (?)', null],
  ])('of %s what is not understood is said', (cell, associations) => {
    const { rows, problems } = readCustomers(
      `Customer | Yammer | Associations\nContoso | 1 | ${cell}`,
    );
    expect(rows[0]?.associations).toEqual(associations);
    expect(problems.map(({ problem, text }) => [problem, text])).toEqual([
      ['association-not-understood', cell],
    ]);
  });

  test.each([
    ['yes | no |  | ', ['delegated-administrator']],
    ['是 | | ✓ |', ['delegated-administrator', 'digital-partner-of-record']],
    ['no | no | no | no', []],
    ['no | no | no | ', null],
    [' | | | ', null],
  ])('one column each: %s', (cells, associations) => {
    const { rows } = readCustomers(
      `Customer | Yammer | DAP | CSP | DPOR | FastTrack\nContoso | 1 | ${cells}`,
    );
    expect(rows[0]?.associations).toEqual(associations);
  });

  test('a word in the column of one association that is neither yes nor no is said', () => {
    const { problems } = readCustomers('Customer | Yammer | DAP\nContoso | 1 | soon');
    expect(problems.map(({ problem, header }) => [problem, header])).toEqual([
      ['association-not-understood', 'DAP'],
    ]);
  });
});

describe('credentials', () => {
  test.each([
    ['70-346; 70-347', ['70-346', '70-347'], []],
    ['Exam 70-346', ['70-346'], []],
    ['346+347', ['70-346', '70-347'], []],
    ['MCSA: Office 365', [], ['mcsa-office-365']],
    ['70-346、MCSA', ['70-346'], ['mcsa-office-365']],
    ['70-346 (2017-05-03), 70-347（2017年6月）', ['70-346', '70-347'], []],
    ['MCSA (Office 365 MCSA)', [], ['mcsa-office-365']],
    ['none', [], []],
    ['', [], []],
  ])('%s', (cell, exams, certifications) => {
    const { rows, problems } = readPeople(`Name | Credentials\nLi Na | ${cell}`);
    expect(rows[0]).toMatchObject({ exams, certifications });
    expect(problems).toEqual([]);
  });

  test.each([
    ['yes', true],
    ['Passed', true],
    ['是', true],
    ['2017-05-03', true],
    ['70-346', true],
    ['no', false],
    ['', false],
    ['未通过', false],
  ])('in the column of an exam: %s', (cell, isPassed) => {
    const { rows, problems } = readPeople(`Name | 70-346\nLi Na | ${cell}`);
    expect(rows[0]?.exams).toEqual(isPassed ? ['70-346'] : []);
    expect(problems).toEqual([]);
  });

  test.each([
    ['Credentials', 'MS-100'],
    ['Credentials', 'MCSA: Windows Server'],
    ['70-346', 'next week'],
    ['70-346', '70-347'],
  ])('under %s, %s is said not to be understood', (header, cell) => {
    const { rows, problems } = readPeople(`Name | ${header}\nLi Na | ${cell}`);
    expect(rows[0]).toMatchObject({ exams: [], certifications: [] });
    expect(problems).toEqual([
      { row: 2, column: 1, header, text: cell, problem: 'credential-not-understood' },
    ]);
  });

  test.each([
    ['70-346, 70-347 (failed)', ['70-346'], []],
    ['MCSA: Office 365 (expired)', [], []],
    ['70-346（计划）', [], []],
    ['70-346; 70-347?', ['70-346'], []],
  ])('of “%s” nothing is held that is in doubt', (cell, exams, certifications) => {
    const { rows, problems } = readPeople(`Name | Credentials\nLi Na | ${cell}`);
    expect(rows[0]).toMatchObject({ exams, certifications });
    expect(problems.map(({ problem }) => problem)).toEqual(['credential-not-understood']);
  });

  test.each([
    ['Result', 'Pass', true, []],
    ['Result', 'Fail', false, []],
    ['Status', 'Planned', false, []],
    ['Exam status', 'Achieved', true, []],
    ['结果', '未通过', false, []],
    ['状态', '有效', true, []],
    ['Passed', 'x', true, []],
    ['Outcome', '', false, ['passed-not-understood']],
    ['Outcome', '72 %', false, ['passed-not-understood']],
  ])('an exam in a list with a column %s that says “%s”', (header, cell, isHeld, expected) => {
    const { rows, problems } = readPeople(`
      Name  | Exam   | ${header}
      Li Na | 70-346 | yes
      Li Na | 70-347 | ${cell}`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.exams).toEqual(isHeld ? ['70-346', '70-347'] : ['70-346']);
    expect(problems.map(({ problem }) => problem)).toEqual(expected);
  });

  test('whether it was passed is not asked of a row that names no credential', () => {
    const { rows, problems } = readPeople(`
      Name     | Exam   | Status
      Li Na    | 70-346 | Passed
      Chen Wei |        | On leave`);
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  test('a status beside a column for each exam is the person’s, and left out', () => {
    const { rows, unmatched } = readPeople('Name | 70-346 | Status\nLi Na | yes | On leave');
    expect(rows[0]?.exams).toEqual(['70-346']);
    expect(unmatched.map(({ header }) => header)).toEqual(['Status']);
  });

  test('where cells were merged, the name stands in the first row of a person only', () => {
    const { rows, problems } = readPeople(`
      Name  | Exam
      Li Na | 70-346
            | 70-347`);
    expect(rows).toMatchObject([{ name: 'Li Na', exams: ['70-346', '70-347'] }]);
    expect(problems).toMatchObject([{ row: 3, problem: 'name-from-above' }]);
    const ticks = readPeople('Name | 70-346 | 70-347\nLi Na | yes |\n | | yes');
    expect(ticks.rows.map(({ name }) => name)).toEqual(['Li Na', '']);
  });

  test('one row per person and credential becomes one row per person', () => {
    const { rows } = readPeople(`
      Name     | Exam
      Li Na    | 70-346
      Chen Wei | MCSA
      LI NA    | 70-347`);
    expect(rows).toEqual([
      { name: 'Li Na', exams: ['70-346', '70-347'], certifications: [], sourceRows: [2, 4] },
      { name: 'Chen Wei', exams: [], certifications: ['mcsa-office-365'], sourceRows: [3] },
    ]);
  });

  test.each(['70-347', 'Certification'])(
    'two people of one name stay two beside a column for an exam and %s',
    (header) => {
      const { rows } = readPeople(`Name | 70-346 | ${header}\nLi Na | x |\nLi Na | |`);
      expect(rows).toHaveLength(2);
    },
  );
});
