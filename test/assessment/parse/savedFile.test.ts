import { describe, expect, it } from 'vitest';
import {
  evaluate,
  LARGEST_COUNT,
  parseAssessment,
  serializeAssessment,
  serializedParts,
  type Assessment,
  type FileProblem,
  type FileProblemId,
} from '../../../src/assessment/index.ts';
import { customer, partner, person } from '../../support/partners.ts';

/** The documented example of a saved file, letter for letter. */
const SAMPLE = `{
  "format": "cloud-productivity-self-assessment",
  "version": 1,
  "requirements": "2017-07-07",
  "organisation": "Adventure Works",
  "assessedOn": "2026-11-22",
  "market": "mature",
  "customers": [
    {
      "name": "Contoso",
      "trial": false,
      "activeEntitlements": { "exchange-online": 620, "sharepoint-online": 410, "pro-plus": 300 },
      "associations": ["delegated-administrator", "digital-partner-of-record"]
    },
    { "name": "Wingtip Toys", "trial": false, "activeEntitlements": { "exchange-online": 500 }, "associations": null }
  ],
  "staff": [
    { "name": "Chen Wei", "exams": [], "certifications": ["mcsa-office-365"] },
    { "name": "Li Na", "exams": ["70-346"], "certifications": [] }
  ]
}
`;

const adventureWorks: Assessment = {
  format: 'cloud-productivity-self-assessment',
  version: 1,
  requirements: '2017-07-07',
  organisation: 'Adventure Works',
  assessedOn: '2026-11-22',
  market: 'mature',
  customers: [
    {
      name: 'Contoso',
      trial: false,
      activeEntitlements: { 'exchange-online': 620, 'sharepoint-online': 410, 'pro-plus': 300 },
      associations: ['delegated-administrator', 'digital-partner-of-record'],
    },
    {
      name: 'Wingtip Toys',
      trial: false,
      activeEntitlements: { 'exchange-online': 500 },
      associations: null,
    },
  ],
  staff: [
    { name: 'Chen Wei', exams: [], certifications: ['mcsa-office-365'] },
    { name: 'Li Na', exams: ['70-346'], certifications: [] },
  ],
};

/** The sample with one place of it changed. */
function sampleWith(part: string, changed: string): string {
  expect(SAMPLE.split(part), `"${part}" should stand in the sample once`).toHaveLength(2);
  return SAMPLE.replace(part, () => changed);
}

function problemsOf(json: unknown): readonly FileProblem[] {
  const parsed = parseAssessment(json);
  return parsed.ok ? [] : parsed.problems;
}

describe('a saved file', () => {
  it('opens as the partner that was saved', () => {
    expect(parseAssessment(SAMPLE)).toEqual({ ok: true, assessment: adventureWorks });
  });

  it('opens the same from a value that is parsed already', () => {
    expect(parseAssessment(JSON.parse(SAMPLE))).toEqual({ ok: true, assessment: adventureWorks });
  });

  it('opens with the byte order mark that some editors put before it', () => {
    expect(parseAssessment(`\uFEFF${SAMPLE}`)).toEqual({ ok: true, assessment: adventureWorks });
  });

  it('opens without line breaks, and with those of Windows', () => {
    for (const text of [JSON.stringify(adventureWorks), SAMPLE.replaceAll('\n', '\r\n')]) {
      expect(parseAssessment(text)).toEqual({ ok: true, assessment: adventureWorks });
    }
  });

  it('may hold a partner who has answered nothing', () => {
    const nothing = partner({ organisation: '', market: null, customers: [], staff: [] });
    expect(parseAssessment(JSON.stringify(nothing))).toEqual({ ok: true, assessment: nothing });
  });

  it.each([
    ['a customer in none of the four ways', { associations: [] }],
    ['a customer whose association is not answered', { associations: null }],
    ['a trial', { trial: true }],
    ['a customer without a name', { name: '' }],
    ['a customer with zero on a workload', { activeEntitlements: { yammer: 0 } }],
    ['the largest count', { activeEntitlements: { yammer: LARGEST_COUNT } }],
    ['a name of 200 letters', { name: 'x'.repeat(200) }],
    ['a name of 200 emoji', { name: '🦊'.repeat(200) }],
    ['a name in Chinese', { name: '微软（中国）有限公司' }],
    ['a name in Arabic', { name: 'شركة كونتوسو' }],
    ['a name that looks like markup', { name: '<script>alert(1)</script>' }],
    ['a name that looks like a key', { name: '__proto__' }],
    ['half of an emoji', { name: '\uD83E' }],
  ])('may hold %s', (_what, answers) => {
    const saved = partner({ customers: [customer(answers)] });
    expect(parseAssessment(serializeAssessment(saved))).toEqual({ ok: true, assessment: saved });
  });

  it('keeps two customers, and two people, of one name', () => {
    const saved = partner({ customers: [customer(), customer()], staff: [person(), person()] });
    expect(parseAssessment(serializeAssessment(saved))).toEqual({ ok: true, assessment: saved });
  });
});

describe('saving', () => {
  it('writes a file that opens as the same partner, with the same evaluation', () => {
    const reopened = parseAssessment(serializeAssessment(adventureWorks));
    expect(reopened).toEqual({ ok: true, assessment: adventureWorks });
    if (reopened.ok) expect(evaluate(reopened.assessment)).toEqual(evaluate(adventureWorks));
  });

  it('writes the keys in the order of the documented example', () => {
    const scrambled: Assessment = {
      staff: adventureWorks.staff.map(({ name, exams, certifications }) => ({
        certifications,
        exams,
        name,
      })),
      customers: adventureWorks.customers.map(
        ({ name, trial, activeEntitlements, associations }) => ({
          associations,
          activeEntitlements,
          trial,
          name,
        }),
      ),
      market: 'mature',
      assessedOn: '2026-11-22',
      organisation: 'Adventure Works',
      requirements: '2017-07-07',
      version: 1,
      format: 'cloud-productivity-self-assessment',
    };
    expect(serializeAssessment(scrambled)).toBe(serializeAssessment(adventureWorks));
    expect(JSON.stringify(JSON.parse(serializeAssessment(scrambled)))).toBe(
      JSON.stringify(JSON.parse(SAMPLE)),
    );
  });

  it('writes lines that people can read, and ends the last of them', () => {
    const text = serializeAssessment(adventureWorks);
    expect(text).toContain('\n  "organisation": "Adventure Works",\n');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('writes nothing but answers, whatever else the value carries', () => {
    const stray = { ...adventureWorks, verdict: 'gold', customers: [{ ...customer(), id: 'row' }] };
    expect(serializeAssessment(stray)).toBe(
      serializeAssessment({ ...adventureWorks, customers: [customer()] }),
    );
  });

  it('writes half of an emoji in a way that UTF-8 can hold', () => {
    expect(serializeAssessment(partner({ organisation: '\uD83E' }))).toContain('"\\ud83e"');
  });
});

type Row = readonly [file: string, text: string, id: FileProblemId, path: string, found: string];

const contosoUses = '{ "exchange-online": 620, "sharepoint-online": 410, "pro-plus": 300 }';
const longName = 'x'.repeat(201);

const badFiles: readonly Row[] = [
  // Not a saved file at all.
  ['an empty file', '', 'not-json', '', ''],
  ['blanks', ' \n ', 'not-json', '', ''],
  ['a byte order mark alone', '\uFEFF', 'not-json', '', ''],
  ['a web page', '<!doctype html><title>Contoso</title>', 'not-json', '', ''],
  ['a truncated file', SAMPLE.slice(0, 400), 'not-json', '', ''],
  ['two files in one', SAMPLE + SAMPLE, 'not-json', '', ''],
  ['a binary file', 'PK\u0003\u0004\u0000\u0000', 'not-json', '', ''],
  ['a comment in the file', `// saved\n${SAMPLE}`, 'not-json', '', ''],
  ['another JSON file', '{ "name": "package", "version": 1 }', 'not-an-assessment', '', ''],
  ['a list', `[${SAMPLE}]`, 'not-an-assessment', '', ''],
  ['nothing but a number', '5', 'not-an-assessment', '', ''],
  ['nothing but a word', '"gold"', 'not-an-assessment', '', ''],
  ['null', 'null', 'not-an-assessment', '', ''],
  [
    'a file of another format',
    sampleWith('"cloud-productivity-self-assessment"', '"small-business-self-assessment"'),
    'not-an-assessment',
    '',
    '',
  ],
  ['no format', sampleWith('"format"', '"kind"'), 'not-an-assessment', '', ''],

  // Versions and requirements that are not ours.
  ['version 2', sampleWith('"version": 1', '"version": 2'), 'newer-version', 'version', '2'],
  [
    'version 2 with other keys',
    sampleWith('"version": 1', '"version": 2, "country": "DE"'),
    'newer-version',
    'version',
    '2',
  ],
  ['version 0', sampleWith('"version": 1', '"version": 0'), 'unknown-value', 'version', '0'],
  ['a version in words', sampleWith(': 1,', ': "1",'), 'unknown-value', 'version', '1'],
  ['no version', sampleWith('"version": 1,', ''), 'missing', 'version', ''],
  [
    'requirements of another date',
    sampleWith('2017-07-07', '2019-01-01'),
    'unknown-requirements',
    'requirements',
    '2019-01-01',
  ],
  [
    'requirements of another date, with ids of theirs',
    sampleWith('2017-07-07', '2019-01-01').replace('"70-346"', '"ms-100"'),
    'unknown-requirements',
    'requirements',
    '2019-01-01',
  ],
  [
    'requirements that are a number',
    sampleWith('"2017-07-07"', '2017'),
    'unknown-value',
    'requirements',
    '2017',
  ],
  [
    'no requirements',
    sampleWith('"requirements": "2017-07-07",', ''),
    'missing',
    'requirements',
    '',
  ],

  // The partner.
  [
    'no organisation',
    sampleWith('"organisation": "Adventure Works",', ''),
    'missing',
    'organisation',
    '',
  ],
  [
    'an organisation that is a number',
    sampleWith('"Adventure Works"', '365'),
    'wrong-kind',
    'organisation',
    '365',
  ],
  [
    'an organisation of 201 letters',
    sampleWith('Adventure Works', longName),
    'too-long',
    'organisation',
    `${'x'.repeat(40)}…`,
  ],
  [
    'an organisation of 201 emoji',
    sampleWith('Adventure Works', '🦊'.repeat(201)),
    'too-long',
    'organisation',
    `${'🦊'.repeat(40)}…`,
  ],
  [
    'a date that there is not',
    sampleWith('2026-11-22', '2026-02-30'),
    'not-a-date',
    'assessedOn',
    '2026-02-30',
  ],
  [
    'a date written otherwise',
    sampleWith('2026-11-22', '22.11.2026'),
    'not-a-date',
    'assessedOn',
    '22.11.2026',
  ],
  [
    'a date with a time',
    sampleWith('2026-11-22', '2026-11-22T00:00:00Z'),
    'not-a-date',
    'assessedOn',
    '2026-11-22T00:00:00Z',
  ],
  [
    'a date that is a number',
    sampleWith('"2026-11-22"', '20261122'),
    'wrong-kind',
    'assessedOn',
    '20261122',
  ],
  ['no date', sampleWith('"assessedOn": "2026-11-22",', ''), 'missing', 'assessedOn', ''],
  [
    'a market in other words',
    sampleWith('"mature"', '"developed"'),
    'unknown-value',
    'market',
    'developed',
  ],
  ['an empty market', sampleWith('"mature"', '""'), 'unknown-value', 'market', ''],
  ['no market', sampleWith('"market": "mature",', ''), 'missing', 'market', ''],
  [
    'a key that the format does not have',
    sampleWith('"market"', '"country": "DE", "market"'),
    'unknown-key',
    'country',
    '',
  ],
  [
    'the key __proto__',
    sampleWith('"market"', '"__proto__": { "market": null }, "market"'),
    'unknown-key',
    '__proto__',
    '',
  ],
  [
    'the key constructor',
    sampleWith('"market"', '"constructor": {}, "market"'),
    'unknown-key',
    'constructor',
    '',
  ],

  // Customers.
  [
    'no customers',
    JSON.stringify({ ...adventureWorks, customers: undefined }),
    'missing',
    'customers',
    '',
  ],
  [
    'customers that are no list',
    JSON.stringify({ ...adventureWorks, customers: { 0: adventureWorks.customers[0] } }),
    'wrong-kind',
    'customers',
    '',
  ],
  [
    'a customer that is only a name',
    JSON.stringify({ ...adventureWorks, customers: ['Contoso'] }),
    'wrong-kind',
    'customers.0',
    'Contoso',
  ],
  [
    'a customer that is null',
    JSON.stringify({ ...adventureWorks, customers: [null] }),
    'wrong-kind',
    'customers.0',
    'null',
  ],
  [
    'a customer without a name',
    sampleWith('"name": "Contoso",', ''),
    'missing',
    'customers.0.name',
    '',
  ],
  [
    'a customer whose name is too long',
    sampleWith('Contoso', longName),
    'too-long',
    'customers.0.name',
    `${'x'.repeat(40)}…`,
  ],
  [
    'a trial in words',
    sampleWith('"name": "Wingtip Toys", "trial": false', '"name": "Wingtip Toys", "trial": "no"'),
    'wrong-kind',
    'customers.1.trial',
    'no',
  ],
  [
    'a customer with a key of its own',
    sampleWith('"name": "Contoso"', '"name": "Contoso", "country": "DE"'),
    'unknown-key',
    'customers.0.country',
    '',
  ],
  ...countsThatAreNone(),
  [
    'an unknown workload',
    sampleWith('"exchange-online": 500', '"teams": 500'),
    'unknown-key',
    'customers.1.activeEntitlements.teams',
    '',
  ],
  [
    'a workload called __proto__',
    sampleWith('"exchange-online": 500', '"exchange-online": 500, "__proto__": 500'),
    'unknown-key',
    'customers.1.activeEntitlements.__proto__',
    '',
  ],
  [
    'a workload called toString',
    sampleWith('"exchange-online": 500', '"toString": 500'),
    'unknown-key',
    'customers.1.activeEntitlements.toString',
    '',
  ],
  [
    'entitlements that are one number',
    sampleWith(contosoUses, '1330'),
    'wrong-kind',
    'customers.0.activeEntitlements',
    '1330',
  ],
  [
    'entitlements that are a list',
    sampleWith(contosoUses, '[620, 410, 300]'),
    'wrong-kind',
    'customers.0.activeEntitlements',
    '',
  ],
  [
    'entitlements that are null',
    sampleWith(contosoUses, 'null'),
    'wrong-kind',
    'customers.0.activeEntitlements',
    'null',
  ],
  [
    'no entitlements',
    sampleWith(`"activeEntitlements": ${contosoUses},`, ''),
    'missing',
    'customers.0.activeEntitlements',
    '',
  ],
  [
    'an unknown association',
    sampleWith('"digital-partner-of-record"', '"partner-admin-link"'),
    'unknown-value',
    'customers.0.associations.1',
    'partner-admin-link',
  ],
  [
    'an association twice',
    sampleWith('"digital-partner-of-record"', '"delegated-administrator"'),
    'repeated',
    'customers.0.associations',
    '',
  ],
  [
    'an association that is no list',
    sampleWith(
      '["delegated-administrator", "digital-partner-of-record"]',
      '"delegated-administrator"',
    ),
    'wrong-kind',
    'customers.0.associations',
    'delegated-administrator',
  ],
  [
    'associations not even open',
    sampleWith(', "associations": null', ''),
    'missing',
    'customers.1.associations',
    '',
  ],

  // Staff.
  ['no staff', JSON.stringify({ ...adventureWorks, staff: undefined }), 'missing', 'staff', ''],
  ['a person without a name', sampleWith('"name": "Li Na",', ''), 'missing', 'staff.1.name', ''],
  [
    'a person whose name is too long',
    sampleWith('Li Na', longName),
    'too-long',
    'staff.1.name',
    `${'x'.repeat(40)}…`,
  ],
  ['an unknown exam', sampleWith('70-346', 'ms-100'), 'unknown-value', 'staff.1.exams.0', 'ms-100'],
  [
    'an exam that is a number',
    sampleWith('"70-346"', '70'),
    'unknown-value',
    'staff.1.exams.0',
    '70',
  ],
  ['an exam twice', sampleWith('"70-346"', '"70-346", "70-346"'), 'repeated', 'staff.1.exams', ''],
  ['no exams', sampleWith('"exams": [],', ''), 'missing', 'staff.0.exams', ''],
  [
    'an unknown certification',
    sampleWith('mcsa-office-365', 'mcse-productivity'),
    'unknown-value',
    'staff.0.certifications.0',
    'mcse-productivity',
  ],
  [
    'a certification twice',
    sampleWith('"mcsa-office-365"', '"mcsa-office-365", "mcsa-office-365"'),
    'repeated',
    'staff.0.certifications',
    '',
  ],
  [
    'no certifications',
    sampleWith('["70-346"], "certifications": []', '["70-346"]'),
    'missing',
    'staff.1.certifications',
    '',
  ],
  [
    'a person with a key of their own',
    sampleWith('"name": "Li Na"', '"name": "Li Na", "email": "li@example.com"'),
    'unknown-key',
    'staff.1.email',
    '',
  ],
];

function countsThatAreNone(): Row[] {
  const written = ['-1', '1.5', '100000001', '1e300', '-1e300', '1e999', '"500"', 'null', 'true'];
  const found = ['-1', '1.5', '100000001', '1e+300', '-1e+300', 'Infinity', '500', 'null', 'true'];
  return written.map((count, index) => [
    `a count that is ${count}`,
    sampleWith('"exchange-online": 500', `"exchange-online": ${count}`),
    'not-a-count',
    'customers.1.activeEntitlements.exchange-online',
    found[index] ?? '',
  ]);
}

describe('a file that does not open', () => {
  it.each(badFiles)('%s: is told what is wrong and where', (_file, text, id, path, found) => {
    const problems = problemsOf(text).map((problem) => ({
      ...problem,
      path: problem.path.join('.'),
    }));
    expect(problems).toEqual([{ id, path, found }]);
  });

  it('is told where by keys and by places counted from 0', () => {
    expect(problemsOf(sampleWith('"exchange-online": 500', '"yammer": -1'))).toEqual([
      { id: 'not-a-count', path: ['customers', 1, 'activeEntitlements', 'yammer'], found: '-1' },
    ]);
  });

  it('is told of every place, not of the first alone', () => {
    const text = sampleWith('"mature"', '"developed"')
      .replace('"70-346"', '"ms-100"')
      .replace('620', '-620');
    expect(problemsOf(text).map(({ id, path }) => `${path.join('.')}: ${id}`)).toEqual([
      'market: unknown-value',
      'customers.0.activeEntitlements.exchange-online: not-a-count',
      'staff.1.exams.0: unknown-value',
    ]);
  });

  it('is told of requirements of another date, and of nothing that follows from them', () => {
    const text = sampleWith('2017-07-07', '2019-01-01').replace('"70-346"', '"ms-100"');
    expect(problemsOf(text)).toHaveLength(1);
  });

  it('shows 40 characters of what it found, and says that there are more', () => {
    const foundIn = (market: string) => problemsOf(sampleWith('mature', market))[0]?.found;
    expect(foundIn('y'.repeat(40))).toBe('y'.repeat(40));
    expect(foundIn('y'.repeat(41))).toBe(`${'y'.repeat(40)}…`);
    expect(foundIn('🦊'.repeat(41))).toBe(`${'🦊'.repeat(40)}…`);
    expect(foundIn('y'.repeat(1_000_000))).toBe(`${'y'.repeat(40)}…`);
  });
});

describe('what no saved file can be', () => {
  const hostile = () => {
    throw new Error('hostile');
  };
  const everyTrap: ProxyHandler<object> = {
    get: hostile,
    has: hostile,
    ownKeys: hostile,
    getOwnPropertyDescriptor: hostile,
    getPrototypeOf: hostile,
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const circular: Record<string, unknown> = { ...adventureWorks };
  circular['market'] = circular;

  it.each<readonly [string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a symbol', Symbol('gold')],
    ['a number', 5],
    ['not a number', NaN],
    ['a big integer', 5n],
    ['a function', hostile],
    ['a date', new Date(0)],
    ['a map', new Map([['format', 'cloud-productivity-self-assessment']])],
    ['an array', [adventureWorks]],
    ['a proxy that throws', new Proxy({}, everyTrap)],
    ['a proxy that was revoked', revoked],
    ['an array whose proxy throws', new Proxy([], everyTrap)],
    [
      'a getter that throws',
      {
        get format() {
          return hostile();
        },
      },
    ],
    [
      'a getter that throws further in',
      {
        ...adventureWorks,
        get market() {
          return hostile();
        },
      },
    ],
    ['a hostile customer', { ...adventureWorks, customers: [new Proxy({}, everyTrap)] }],
    ['hostile customers', { ...adventureWorks, customers: new Proxy([], everyTrap) }],
    ['a hostile word', { ...adventureWorks, market: { toString: hostile } }],
    ['a symbol inside', { ...adventureWorks, market: Symbol('mature') }],
    ['a big integer inside', { ...adventureWorks, version: 1n }],
    ['a value that holds itself', circular],
    ['a count that is undefined', withCount(undefined)],
    ['a count that is not a number', withCount(NaN)],
    ['a deeply nested text', '['.repeat(1_000_000)],
    ['a deeply nested list', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
    ['a deep nest inside', sampleWith('"mature"', `${'['.repeat(5_000)}${']'.repeat(5_000)}`)],
  ])('%s is refused, and nothing is thrown', (_what, value) => {
    const parsed = parseAssessment(value);
    expect(parsed.ok).toBe(false);
    expect(problemsOf(value).length).toBeGreaterThan(0);
  });

  it('is no assessment when it is a list, even one with the keys of an assessment', () => {
    expect(problemsOf(Object.assign([], adventureWorks))).toEqual([
      { id: 'not-an-assessment', path: [], found: '' },
    ]);
  });

  it('changes nothing outside the file', () => {
    parseAssessment(sampleWith('"market"', '"__proto__": { "polluted": true }, "market"'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  function withCount(count: unknown): unknown {
    const contoso = { ...customer(), activeEntitlements: { yammer: count } };
    return { ...adventureWorks, customers: [contoso] };
  }
});

describe('a very long file', () => {
  it('of 100,000 customers opens', () => {
    const customers = Array.from({ length: 100_000 }, () => customer());
    const parsed = parseAssessment(JSON.stringify(partner({ customers })));
    expect(parsed.ok && parsed.assessment.customers.length).toBe(100_000);
  });

  it('of 100,000 bad customers is refused with a problem for each', () => {
    const customers = Array.from({ length: 100_000 }, () => ({ ...customer(), trial: 'no' }));
    expect(problemsOf({ ...adventureWorks, customers })).toHaveLength(100_000);
  });
});

describe('written part by part', () => {
  const rowsOf = (customers: number, people: number) =>
    partner({
      customers: Array.from({ length: customers }, (_, row) => customer({ name: `Nº ${row}` })),
      staff: Array.from({ length: people }, (_, row) => person({ name: `P ${row}` })),
    });

  it.each([
    [0, 0],
    [1, 0],
    [0, 1],
    [1_000, 1_000],
    [2_001, 1_001],
  ])('%i customers and %i people make the text that all at once would', (customers, people) => {
    const assessment = rowsOf(customers, people);
    expect(serializeAssessment(assessment)).toBe(`${JSON.stringify(assessment, null, 2)}\n`);
    const proportions = [...serializedParts(assessment)].map(({ proportion }) => proportion);
    expect(proportions).toEqual(proportions.toSorted((one, other) => one - other));
    expect(proportions.at(-1)).toBe(1);
  });
});
