import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/assessment/index.ts';
import { readCustomers, readPeople, rowsOf } from './rows.ts';

describe('a column of customers is recognised', () => {
  test.each([
    ['Exchange Online', 'exchange-online', 'exact'],
    ['exchange online', 'exchange-online', 'exact'],
    ['ＳｈａｒｅＰｏｉｎｔ　Ｏｎｌｉｎｅ', 'sharepoint-online', 'exact'],
    ['Skype for Business', 'skype-for-business', 'exact'],
    ['YAMMER', 'yammer', 'exact'],
    ['Office 365 ProPlus', 'pro-plus', 'exact'],
    ['Exchange active users', 'exchange-online', 'synonym'],
    ['EXO', 'exchange-online', 'synonym'],
    ['ExchangeOnlineActiveUsers', 'exchange-online', 'synonym'],
    ['OneDrive', 'sharepoint-online', 'synonym'],
    ['Lync', 'skype-for-business', 'synonym'],
    ['Microsoft 365 Apps', 'pro-plus', 'synonym'],
    ['Exchange Online 活动用户数', 'exchange-online', 'synonym'],
    ['SharePoint 活跃用户', 'sharepoint-online', 'synonym'],
    ['邮箱', 'exchange-online', 'synonym'],
    ['Skype 商务版', 'skype-for-business', 'synonym'],
    ['专业增强版', 'pro-plus', 'synonym'],
    ['Exhcange Online', 'exchange-online', 'likeness'],
    ['SharePiont', 'sharepoint-online', 'likeness'],
    ['Yamer', 'yammer', 'likeness'],
    ['Yamemr', 'yammer', 'likeness'],
    ['Yammer in November 2026', 'yammer', 'likeness'],
    ['Exchange Online (last 28 days)', 'exchange-online', 'synonym'],
    ['Exchange Online - 28d', 'exchange-online', 'synonym'],
    ['Last 28 days Exchange', 'exchange-online', 'synonym'],
    ['Yammer active users in the past 28 days', 'yammer', 'synonym'],
    ['SharePoint (28-day active users)', 'sharepoint-online', 'synonym'],
    ['Exhcange Online (last 28 days)', 'exchange-online', 'likeness'],
    ['过去28天Exchange活跃用户', 'exchange-online', 'synonym'],
    ['Exchange活跃用户（近 28 天）', 'exchange-online', 'synonym'],
    ['Exchange Online 过去 28 天内的活跃用户数', 'exchange-online', 'synonym'],
    ['最近二十八日内 Yammer 活跃用户数', 'yammer', 'synonym'],
    ['Trial', 'trial', 'exact'],
    ['试用', 'trial', 'exact'],
    ['是否试用', 'trial', 'synonym'],
    ['Offer type', 'trial', 'synonym'],
    ['Associations', 'associations', 'exact'],
    ['关联类型', 'associations', 'exact'],
    ['关联方式', 'associations', 'synonym'],
    ['Delegated administrator', 'delegated-administrator', 'exact'],
    ['DAP', 'delegated-administrator', 'synonym'],
    ['委派管理员', 'delegated-administrator', 'exact'],
    ['CSP', 'transacting-partner', 'synonym'],
    ['交易合作伙伴', 'transacting-partner', 'exact'],
    ['DPOR', 'digital-partner-of-record', 'exact'],
    ['记录在案的数字合作伙伴', 'digital-partner-of-record', 'exact'],
    ['FastTrack', 'fasttrack-partner', 'exact'],
    ['Total', 'worked-out', 'exact'],
    ['合计', 'worked-out', 'exact'],
  ])('%s as %s, %s', (header, role, how) => {
    const { columns } = readCustomers(`Customer | ${header}\nContoso | 12`);
    expect(columns).toContainEqual({ column: 1, header, role, how });
  });

  test.each([
    'Teams',
    'Exchange licences',
    'Exchange licenses assigned',
    'SharePoint purchased seats',
    'Exchange last activity date',
    'Exchange licences (last 28 days)',
    'Exchange (last 30 days)',
    'Exchange last login',
    'Exchange 许可数',
    'Yammer 非活动用户',
    'Exchange and Yammer users',
    'Country',
    'Remarks',
    '备注',
  ])('%s is of nothing that we know', (header) => {
    const { columns, unmatched } = readCustomers(`Customer | ${header}\nContoso | 12`);
    expect(columns.map(({ role }) => role)).toEqual(['name']);
    expect(unmatched).toEqual([{ column: 1, header, filled: 1, example: '12' }]);
  });

  test.each(['Customer', 'Name', 'Company', 'Client name', '客户', '客户名称', '公司', '企业名称'])(
    '%s as the name',
    (header) => {
      const { rows } = readCustomers(`Yammer | ${header}\n12 | Contoso`);
      expect(rows[0]?.name).toBe('Contoso');
    },
  );
});

describe('a column of staff is recognised', () => {
  test.each([
    ['70-346', '70-346', 'exact'],
    ['Exam 70-346', '70-346', 'exact'],
    ['70-347', '70-347', 'exact'],
    ['考试 70-347', '70-347', 'exact'],
    ['MCSA: Office 365', 'mcsa-office-365', 'exact'],
    ['MCSA O365', 'mcsa-office-365', 'synonym'],
    ['MCSA 认证', 'mcsa-office-365', 'synonym'],
    ['Passed 70-347 on', '70-347', 'likeness'],
    ['考试', 'credentials', 'exact'],
    ['Certification', 'certifications', 'synonym'],
    ['证书', 'certifications', 'synonym'],
  ])('%s as %s, %s', (header, role, how) => {
    const { columns } = readPeople(`姓名 | ${header}\nLi Na | `);
    expect(columns).toContainEqual({ column: 1, header, role, how });
  });

  test.each(['70-345', '70-336', 'MCSA: Windows Server', 'Department'])(
    '%s is of nothing that we know',
    (header) => {
      const { unmatched } = readPeople(`Name | ${header}\nLi Na | yes`);
      expect(unmatched.map((column) => column.header)).toEqual([header]);
    },
  );
});

test('no column is taken twice, and no role', () => {
  const { columns, unmatched } = readCustomers(`
    Customer | OneDrive | SharePoint | Exchange | Exchange Online
    Contoso  | 1        | 2          | 3        | 4`);
  expect(columns.map(({ column, role }) => [column, role])).toEqual([
    [0, 'name'],
    [2, 'sharepoint-online'],
    [4, 'exchange-online'],
  ]);
  expect(unmatched.map(({ header }) => header)).toEqual(['OneDrive', 'Exchange']);
});

test.each([
  ['Exchange Online | Exchange Online (last 28 days)', '12'],
  ['Exchange Online (last 28 days) | Exchange Online', '500'],
])('of two columns of a workload, that of the period is read: %s', (headers, count) => {
  const { rows } = readCustomers(`Customer | ${headers}\nContoso | 500 | 12`);
  expect(rows[0]?.counts['exchange-online']).toBe(count);
});

test('the period may stand above the numbers of a list by workload', () => {
  const { rows } = readCustomers(
    'Customer | Workload | Active users (last 28 days)\nContoso | Yammer | 12',
  );
  expect(rows[0]?.counts).toEqual({ yammer: '12' });
});

describe('where nobody knows the header of the names', () => {
  test('they are taken from the first column of words that differ, which is said', () => {
    const { columns, unmatched, rows } = readCustomers(`
      Nr | Land | Kunde    | Yammer | Exchange | Ansprechpartner
      1  | DE   | Contoso  | 5      | 1        | Li Na
      2  | DE   | Fabrikam | 6      | 1        | Chen Wei
      3  | CH   | Litware  | 7      | 1        | Eva`);
    expect(columns[0]).toEqual({ column: 2, header: 'Kunde', role: 'name', how: 'position' });
    expect(unmatched.map(({ header }) => header)).toEqual(['Nr', 'Land', 'Ansprechpartner']);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam', 'Litware']);
  });

  test('nothing is taken for them where a cell of it is empty, nor behind what is known', () => {
    const { columns } = readCustomers(`
      Notiz | Yammer | Exchange | Wer
      neu   | 5      | 1        | Contoso
            | 6      | 2        | Fabrikam`);
    expect(columns.map(({ role }) => role)).toEqual(['yammer', 'exchange-online']);
  });
});

test('two names of a person are one, so that two who share the first are not', () => {
  const { rows } = readPeople(`
    First name | Last name | Exam
    Wei        | Chen      | 70-346
    Wei        | Li        | 70-347
    伟         | 陈        | 70-346
    伟         | 陈        | 70-347`);
  expect(rows.map(({ name, exams }) => [name, exams])).toEqual([
    ['Wei Chen', ['70-346']],
    ['Wei Li', ['70-347']],
    ['陈伟', ['70-346', '70-347']],
  ]);
});

test('a list of exams and a list of certifications are both read', () => {
  const { rows, problems } = readPeople(`
    Name     | Exams          | Certifications
    Li Na    | 70-346, 70-347 |
    Chen Wei |                | MCSA: Office 365
    Eva      | 70-346         | MCSE`);
  expect(rows.map(({ exams, certifications }) => [exams, certifications])).toEqual([
    [['70-346', '70-347'], []],
    [[], ['mcsa-office-365']],
    [['70-346'], []],
  ]);
  expect(problems.map(({ row, header }) => [row, header])).toEqual([[4, 'Certifications']]);
});

test('the columns may stand in any order', () => {
  const { rows } = readCustomers(`
    Associations | ProPlus | Trial | Customer | Exchange
    DPOR         | 5       | no    | Contoso  | 7`);
  expect(rows).toEqual([
    {
      name: 'Contoso',
      trial: false,
      counts: { 'exchange-online': '7', 'pro-plus': '5' },
      associations: ['digital-partner-of-record'],
      sourceRows: [2],
    },
  ]);
});

describe('where a row of headers says the same twice, the row above it tells which is meant', () => {
  test.each([
    [
      'what is counted above the workloads',
      `         | Licensed |            | Active   |
      Customer | Exchange | SharePoint | Exchange | SharePoint
      Contoso  | 100      | 200        | 50       | 70`,
      ['Customer', 'Active Exchange', 'Active SharePoint'],
    ],
    [
      'in Chinese',
      `         | 许可数   |            | 活跃用户数 |
      客户     | Exchange | SharePoint | Exchange   | SharePoint
      Contoso  | 100      | 200        | 50         | 70`,
      ['客户', '活跃用户数 Exchange', '活跃用户数 SharePoint'],
    ],
    [
      'the workloads above what is counted',
      `Customer | Exchange |        | SharePoint |
               | Assigned | Active | Assigned   | Active
      Contoso  | 100      | 50     | 200        | 70`,
      ['Customer', 'Exchange Active', 'SharePoint Active'],
    ],
  ])('%s', (_, drawn, headers) => {
    const read = readCustomers(drawn);
    expect(read.columns.map(({ header }) => header)).toEqual(headers);
    expect(read.rows.map(({ counts }) => counts)).toEqual([
      { 'exchange-online': '50', 'sharepoint-online': '70' },
    ]);
    expect(read.problems).toEqual([]);
    expect(read.leftOut).toMatchObject([{ row: 1, reason: 'above-header' }]);
  });

  test('and again on each page', () => {
    const { rows, leftOut } = readCustomers(`
               | Licensed | Active
      Customer | Exchange | Exchange
      Contoso  | 100      | 50
      Customer | Exchange | Exchange
      Fabrikam | 200      | 70`);
    expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'above-header'],
      [4, 'repeated-header'],
    ]);
  });

  test('but a title does not', () => {
    const { columns } = readCustomers(`
      Licensed and active users
      Customer | Exchange | Yammer | Yammer
      Contoso  | 100      | 50     | 70`);
    expect(columns.map(({ header, column }) => [header, column])).toEqual([
      ['Customer', 0],
      ['Exchange', 1],
      ['Yammer', 2],
    ]);
  });
});

test('titles above the header are left out, and said to be', () => {
  const { headerRow, leftOut, rows } = readCustomers(`
    Usage of our customers in November
    |
    Customer | Yammer
    Contoso  | 7`);
  expect(headerRow).toBe(3);
  expect(rows.map(({ sourceRows }) => sourceRows)).toEqual([[4]]);
  expect(leftOut).toEqual([
    { row: 1, reason: 'above-header', text: 'Usage of our customers in November' },
  ]);
});

test('a header that stands above each page is left out', () => {
  const { leftOut, rows } = readCustomers(`
    Customer | Yammer
    Contoso  | 7
    Customer | Yammer
    Fabrikam | 8`);
  expect(rows.map(({ name }) => name)).toEqual(['Contoso', 'Fabrikam']);
  expect(leftOut).toEqual([{ row: 3, reason: 'repeated-header', text: 'Customer' }]);
});

describe('without a header', () => {
  test('a name and then numbers are taken by their position, which is said', () => {
    const { headerRow, columns, rows } = readCustomers(`
      Contoso  | 620 | 410 | | | 300 | no    | DAP; DPOR
      Wingtip  | 500 |     | | |     | trial | none`);
    expect(headerRow).toBeNull();
    expect(columns.every(({ how }) => how === 'position')).toBe(true);
    expect(rows).toEqual([
      {
        name: 'Contoso',
        trial: false,
        counts: { 'exchange-online': '620', 'sharepoint-online': '410', 'pro-plus': '300' },
        associations: ['delegated-administrator', 'digital-partner-of-record'],
        sourceRows: [1],
      },
      {
        name: 'Wingtip',
        trial: true,
        counts: { 'exchange-online': '500' },
        associations: [],
        sourceRows: [2],
      },
    ]);
  });

  test('a row is none, although some of its words stand above columns elsewhere', () => {
    const { headerRow, rows } = readCustomers(`
      Customer 7 | 500 | | | | | trial | DAP
      Customer 8 | 300 | | | | | paid  | DPOR`);
    expect(headerRow).toBeNull();
    expect(rows.map(({ name, trial }) => [name, trial])).toEqual([
      ['Customer 7', true],
      ['Customer 8', false],
    ]);
  });

  test('a total behind the numbers is not taken for a trial', () => {
    const { columns, unmatched } = readCustomers('Contoso | 1 | 1 | 1 | 1 | 1 | 5');
    expect(columns.map(({ role }) => role)).not.toContain('trial');
    expect(unmatched.map(({ column }) => column)).toEqual([6]);
  });

  test.each(['Status', 'Result', 'Outcome', '状态', '结果'])(
    'what %s says of a customer is left out, and shown to be',
    (header) => {
      const { unmatched } = readCustomers(`Customer | Yammer | ${header}\nContoso | 5 | Trial`);
      expect(unmatched).toEqual([{ column: 2, header, filled: 1, example: 'Trial' }]);
    },
  );

  test('a name and then credentials are staff', () => {
    const { headerRow, rows } = readPeople('Chen Wei | MCSA\nLi Na | 70-346, 70-347');
    expect(headerRow).toBeNull();
    expect(rows.map(({ exams, certifications }) => [exams, certifications])).toEqual([
      [[], ['mcsa-office-365']],
      [['70-346', '70-347'], []],
    ]);
  });

  test.each(['just some words', 'Contoso | Fabrikam', '1 | 2 | 3'])('%s says nothing', (drawn) => {
    expect(readTable(rowsOf(drawn), 'customers')).toEqual({ ok: false, problem: 'no-columns' });
  });
});

test('cells that hold nothing are no table', () => {
  expect(readTable([], 'customers')).toEqual({ ok: false, problem: 'empty' });
  expect(readTable(rowsOf(' | \n | '), 'staff')).toEqual({ ok: false, problem: 'empty' });
});

test('what a table is of follows its columns, and the expectation only where they leave it open', () => {
  const staff = rowsOf('Name | 70-346\nLi Na | yes');
  const customers = rowsOf('Name | Yammer\nContoso | 5');
  const names = rowsOf('Name\nNorthwind');
  const kind = (rows: typeof staff, expected: 'customers' | 'staff') => {
    const read = readTable(rows, expected);
    return read.ok ? read.kind : read.problem;
  };
  expect(kind(staff, 'customers')).toBe('staff');
  expect(kind(customers, 'staff')).toBe('customers');
  expect(kind(names, 'staff')).toBe('staff');
  expect(kind(names, 'customers')).toBe('customers');
});
