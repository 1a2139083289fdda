import { describe, expect, it } from 'vitest';
import {
  evaluate,
  type AssociationId,
  type Customer,
  type Market,
  type Person,
  type Status,
} from '../../src/assessment/index.ts';
import { customer, partner, person } from '../support/partners.ts';

// Every expectation in this file was worked out by hand from the text of 7 July 2017:
//
//   Silver  1. 2,000 active entitlements in a mature market, 1,000 in an emerging one   2. 1 individual
//   Gold    1. 4,000 active entitlements in either market                               2. 2 individuals
//
// A workload's active user is one active entitlement. Trials are not included. The partner must be associated
// with the customer in one of four ways. An individual has passed 70-346 and 70-347, or holds MCSA: Office 365.

const lena = person({ name: 'Lena Braun', exams: ['70-346', '70-347'] });
const omar = person({ name: 'Omar Haddad', exams: ['70-347', '70-346'] });
const chenWei = person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] });
const maria = person({ name: 'María Ruiz', certifications: ['mcsa-office-365'] });
const has346 = person({ name: 'Li Na', exams: ['70-346'] });
const has347 = person({ name: 'Tom Okafor', exams: ['70-347'] });
const hasBothRoutes = person({ ...lena, certifications: ['mcsa-office-365'] });
const has346AndMcsa = person({ ...has346, certifications: ['mcsa-office-365'] });
const hasNothing = person({ name: 'Ines Costa' });

const associated = (mailboxes: number) => uses({ 'exchange-online': mailboxes });
const open = (mailboxes: number) => ({ ...associated(mailboxes), associations: null });
const none = (mailboxes: number) => ({ ...associated(mailboxes), associations: [] });
const trial = (mailboxes: number) => ({ ...associated(mailboxes), trial: true });
const trialOpen = (mailboxes: number) => ({ ...trial(mailboxes), associations: null });

function uses(activeEntitlements: Customer['activeEntitlements']): Customer {
  return customer({ activeEntitlements });
}

function through(...associations: AssociationId[]): Customer {
  return customer({ activeEntitlements: { 'exchange-online': 1_000 }, associations });
}

const allFourWays = through(
  'delegated-administrator',
  'transacting-partner',
  'digital-partner-of-record',
  'fasttrack-partner',
);
const fourCustomersEachInAnotherWay = [
  through('delegated-administrator'),
  through('transacting-partner'),
  through('digital-partner-of-record'),
  through('fasttrack-partner'),
];
const fiveWorkloads = uses({
  'exchange-online': 400,
  'sharepoint-online': 400,
  'skype-for-business': 400,
  yammer: 400,
  'pro-plus': 400,
});
const schools = (howMany: number) => Array.from({ length: howMany }, () => associated(50));

// Contoso and Wingtip Toys of the documented saved file: 620 + 410 + 300, and 500 not answered.
const contoso = uses({ 'exchange-online': 620, 'sharepoint-online': 410, 'pro-plus': 300 });

type Verdict = readonly [Silver: Status, Gold: Status];
type Row = readonly [
  partner: string,
  market: Market | null,
  customers: readonly Customer[],
  staff: readonly Person[],
  Silver: Status,
  Gold: Status,
  counted: number,
  possible: number,
  qualified: number,
];

// prettier-ignore
const partners: readonly Row[] = [
  // In a mature market, Silver begins at 2,000.
  // partner                                     market      customers                       staff                      Silver       Gold         counted possible qualified
  ['mature, one short of Silver',                'mature',   [associated(1_999)],            [lena],                    'unmet',     'unmet',     1_999,  1_999,   1],
  ['mature, exactly Silver',                     'mature',   [associated(2_000)],            [lena],                    'met',       'unmet',     2_000,  2_000,   1],
  ['mature, one above Silver',                   'mature',   [associated(2_001)],            [lena],                    'met',       'unmet',     2_001,  2_001,   1],

  // In an emerging market, at 1,000.
  ['emerging, one short of Silver',              'emerging', [associated(999)],              [lena],                    'unmet',     'unmet',       999,    999,   1],
  ['emerging, exactly Silver',                   'emerging', [associated(1_000)],            [lena],                    'met',       'unmet',     1_000,  1_000,   1],
  ['emerging, one above Silver',                 'emerging', [associated(1_001)],            [lena],                    'met',       'unmet',     1_001,  1_001,   1],

  // Gold begins at 4,000 in both.
  ['mature, one short of Gold',                  'mature',   [associated(3_999)],            [lena, omar],              'met',       'unmet',     3_999,  3_999,   2],
  ['mature, exactly Gold',                       'mature',   [associated(4_000)],            [lena, omar],              'met',       'met',       4_000,  4_000,   2],
  ['mature, one above Gold',                     'mature',   [associated(4_001)],            [lena, omar],              'met',       'met',       4_001,  4_001,   2],
  ['emerging, one short of Gold',                'emerging', [associated(3_999)],            [lena, omar],              'met',       'unmet',     3_999,  3_999,   2],
  ['emerging, exactly Gold',                     'emerging', [associated(4_000)],            [lena, omar],              'met',       'met',       4_000,  4_000,   2],
  ['emerging, one above Gold',                   'emerging', [associated(4_001)],            [lena, omar],              'met',       'met',       4_001,  4_001,   2],

  // People: one for Silver, two for Gold.
  ['nobody on the staff',                        'mature',   [associated(4_000)],            [],                        'unmet',     'unmet',     4_000,  4_000,   0],
  ['nobody with a credential',                   'mature',   [associated(4_000)],            [hasNothing],              'unmet',     'unmet',     4_000,  4_000,   0],
  ['one individual',                             'mature',   [associated(4_000)],            [chenWei],                 'met',       'unmet',     4_000,  4_000,   1],
  ['two individuals by certification',           'mature',   [associated(4_000)],            [chenWei, maria],          'met',       'met',       4_000,  4_000,   2],
  ['three individuals',                          'mature',   [associated(4_000)],            [lena, omar, chenWei],     'met',       'met',       4_000,  4_000,   3],
  ['two with one exam each are nobody',          'mature',   [associated(4_000)],            [has346, has347],          'unmet',     'unmet',     4_000,  4_000,   0],
  ['exams split between two, one certified',     'mature',   [associated(4_000)],            [has346, has347, maria],   'met',       'unmet',     4_000,  4_000,   1],
  ['one exam and the certification',             'mature',   [associated(4_000)],            [has346AndMcsa],           'met',       'unmet',     4_000,  4_000,   1],
  ['one by exams, one by certification',         'mature',   [associated(4_000)],            [lena, chenWei],           'met',       'met',       4_000,  4_000,   2],
  ['one person by both routes counts once',      'mature',   [associated(4_000)],            [hasBothRoutes],           'met',       'unmet',     4_000,  4_000,   1],
  ['people enough for Gold, users for neither',  'mature',   [associated(1_999)],            [lena, omar],              'unmet',     'unmet',     1_999,  1_999,   2],

  // Customers that do not count, and customers that count once.
  ['a trial is not included',                    'mature',   [associated(1_500), trial(900)],   [lena, omar],           'unmet',     'unmet',     1_500,  1_500,   2],
  ['nothing but a trial',                        'emerging', [trial(4_000)],                 [lena, omar],              'unmet',     'unmet',         0,      0,   2],
  ['a customer in all four ways counts once',    'mature',   [allFourWays],                  [lena],                    'unmet',     'unmet',     1_000,  1_000,   1],
  ['each of the four ways suffices',             'mature',   fourCustomersEachInAnotherWay,  [lena, omar],              'met',       'met',       4_000,  4_000,   2],
  ['sold it, but associated in no way',          'mature',   [associated(1_999), none(5_000)],  [lena, omar],           'unmet',     'unmet',     1_999,  1_999,   2],
  ['no customers at all',                        'mature',   [],                             [lena, omar],              'unmet',     'unmet',         0,      0,   2],
  ['nothing answered',                           null,       [],                             [],                        'unmet',     'unmet',         0,      0,   0],
  ['two customers of one name',                  'mature',   [associated(1_000), associated(1_000)], [lena],            'met',       'unmet',     2_000,  2_000,   1],
  ['forty schools of fifty',                     'mature',   schools(40),                    [lena],                    'met',       'unmet',     2_000,  2_000,   1],
  ['thirty-nine schools of fifty',               'mature',   schools(39),                    [lena],                    'unmet',     'unmet',     1_950,  1_950,   1],

  // Any workload, or ProPlus.
  ['ProPlus alone',                              'mature',   [uses({ 'pro-plus': 2_000 })],  [lena],                    'met',       'unmet',     2_000,  2_000,   1],
  ['Skype for Business alone',                   'emerging', [uses({ 'skype-for-business': 1_000 })], [lena],           'met',       'unmet',     1_000,  1_000,   1],
  ['SharePoint and Yammer',                      'emerging', [uses({ 'sharepoint-online': 600, yammer: 400 })], [lena], 'met',       'unmet',     1_000,  1_000,   1],
  ['400 on each of the five',                    'mature',   [fiveWorkloads],                [lena],                    'met',       'unmet',     2_000,  2_000,   1],

  // The market is not known yet: Silver is certain at 2,000, out of reach below 1,000, and open between.
  ['open market, short of either Silver',        null,       [associated(999)],              [lena],                    'unmet',     'unmet',       999,    999,   1],
  ['open market, Silver if emerging',            null,       [associated(1_000)],            [lena],                    'undecided', 'unmet',     1_000,  1_000,   1],
  ['open market, Silver still if emerging',      null,       [associated(1_999)],            [lena],                    'undecided', 'unmet',     1_999,  1_999,   1],
  ['open market, Silver in either',              null,       [associated(2_000)],            [lena],                    'met',       'unmet',     2_000,  2_000,   1],
  ['open market, Silver but for people',         null,       [associated(1_500)],            [has346],                  'unmet',     'unmet',     1_500,  1_500,   0],
  ['open market, one short of Gold',             null,       [associated(3_999)],            [lena, omar],              'met',       'unmet',     3_999,  3_999,   2],
  ['open market, Gold in either',                null,       [associated(4_000)],            [lena, omar],              'met',       'met',       4_000,  4_000,   2],

  // An association is not answered yet.
  ['open association decides Silver',            'mature',   [associated(1_500), open(500)], [lena],                    'undecided', 'unmet',     1_500,  2_000,   1],
  ['open association cannot reach Silver',       'mature',   [associated(1_500), open(499)], [lena],                    'unmet',     'unmet',     1_500,  1_999,   1],
  ['open association, Silver without it',        'mature',   [associated(2_000), open(100)], [lena],                    'met',       'unmet',     2_000,  2_100,   1],
  ['open association decides Gold',              'mature',   [associated(2_000), open(2_000)], [lena, omar],            'met',       'undecided', 2_000,  4_000,   2],
  ['open association, Gold but for people',      'mature',   [associated(2_000), open(2_000)], [lena],                  'met',       'unmet',     2_000,  4_000,   1],
  ['open associations only',                     'emerging', [open(4_000)],                  [lena, omar],              'undecided', 'undecided',     0,  4_000,   2],
  ['trial with an open association adds nothing', 'mature',  [associated(1_999), trialOpen(5_000)], [lena, omar],       'unmet',     'unmet',     1_999,  1_999,   2],

  // Neither is known.
  ['open market and association, too few',       null,       [open(999)],                    [lena],                    'unmet',     'unmet',         0,    999,   1],
  ['open market and association, enough',        null,       [open(1_000)],                  [lena],                    'undecided', 'unmet',         0,  1_000,   1],
  ['open market and association, either Silver', null,       [associated(1_000), open(1_000)], [lena],                  'undecided', 'unmet',     1_000,  2_000,   1],

  // The partner of the documented saved file.
  ['Adventure Works',                            'mature',   [contoso, open(500)],           [chenWei, has346],         'unmet',     'unmet',     1_330,  1_830,   1],
];

describe.each(partners)(
  '%s',
  (_partner, market, customers, staff, Silver, Gold, counted, possible, qualified) => {
    const evaluation = evaluate(partner({ market, customers, staff }));
    const [silver, gold] = evaluation.levels;

    it(`has Silver ${Silver} and Gold ${Gold}`, () => {
      expect([silver?.level, gold?.level]).toEqual(['silver', 'gold']);
      expect([silver?.status, gold?.status]).toEqual([Silver, Gold]);
    });

    it(`has ${counted} active entitlements that count, and ${possible} that may`, () => {
      for (const level of evaluation.levels) {
        expect(level.requirements[0]).toMatchObject({
          id: 'active-entitlements',
          counted,
          possible,
        });
      }
      expect(evaluation.entitlements).toMatchObject({ counted, possible });
    });

    it(`has ${qualified} qualified individuals`, () => {
      for (const level of evaluation.levels) {
        expect(level.requirements[1]).toMatchObject({
          id: 'qualified-individuals',
          counted: qualified,
          possible: qualified,
        });
      }
      expect(evaluation.individuals.qualified).toBe(qualified);
    });

    it('names the highest level met, and the highest that is still possible', () => {
      expect(evaluation.highestLevelMet).toBe(highest([Silver, Gold], ['met']));
      expect(evaluation.highestLevelPossible).toBe(highest([Silver, Gold], ['met', 'undecided']));
    });
  },
);

function highest([Silver, Gold]: Verdict, statuses: readonly Status[]): 'gold' | 'silver' | null {
  if (statuses.includes(Gold)) return 'gold';
  return statuses.includes(Silver) ? 'silver' : null;
}

type Rests = 'by adding up' | 'by mixing' | '—';
type ReadingRow = readonly [
  partner: string,
  market: Market | null,
  customers: readonly Customer[],
  staff: readonly Person[],
  SilverUsers: Rests,
  SilverPeople: Rests,
  GoldUsers: Rests,
  GoldPeople: Rests,
];

const threeThousandAndMore = uses({ 'exchange-online': 3_000, 'sharepoint-online': 1_000 });
const fiveHundredTwice = uses({ 'exchange-online': 500, yammer: 500 });
const manyTrials = { ...trial(5_000), name: 'Fabrikam' };

// A requirement rests on a reading when it is met, and would not be were the text read the other way: a user
// active on two workloads as one entitlement, or both of Gold's people by the same route.
// prettier-ignore
const readings: readonly ReadingRow[] = [
  // partner                                      market      customers                                            staff                          Silver users    people  Gold users      people
  ['one workload, nothing to add up',             'mature',   [associated(2_000)],                                 [lena],                        '—',            '—',    '—',            '—'],
  ['1,999 and 1 on another workload',             'mature',   [uses({ 'exchange-online': 1_999, yammer: 1 })],     [lena],                        'by adding up', '—',    '—',            '—'],
  ['2,000 and 1 on another workload',             'mature',   [uses({ 'exchange-online': 2_000, yammer: 1 })],     [lena],                        '—',            '—',    '—',            '—'],
  ['unmet however it is read',                    'mature',   [uses({ 'exchange-online': 1_000, yammer: 999 })],   [lena],                        '—',            '—',    '—',            '—'],
  ['Gold alone by adding up',                     'mature',   [threeThousandAndMore],                              [lena, omar],                  '—',            '—',    'by adding up', '—'],
  ['both levels by adding up',                     'mature',   [fiveWorkloads, fiveWorkloads],                      [lena, omar],                  'by adding up', '—',    'by adding up', '—'],
  ['400 on each of the five',                     'mature',   [fiveWorkloads],                                     [lena],                        'by adding up', '—',    '—',            '—'],
  ['two customers, 500 on two workloads each',    'mature',   [fiveHundredTwice, fiveHundredTwice],                [lena],                        'by adding up', '—',    '—',            '—'],
  ['the same in an emerging market',              'emerging', [fiveHundredTwice, fiveHundredTwice],                [lena],                        '—',            '—',    '—',            '—'],
  ['one such customer in an emerging market',     'emerging', [fiveHundredTwice],                                  [lena],                        'by adding up', '—',    '—',            '—'],
  ['open market, 1,500 and 500',                  null,       [uses({ 'exchange-online': 1_500, yammer: 500 })],   [lena],                        'by adding up', '—',    '—',            '—'],
  ['a trial does not help the other reading',     'mature',   [fiveHundredTwice, fiveHundredTwice, manyTrials],    [lena],                        'by adding up', '—',    '—',            '—'],
  ['an open association does not help it either', 'mature',   [fiveHundredTwice, fiveHundredTwice, open(5_000)],   [lena],                        'by adding up', '—',    '—',            '—'],
  ['two by exams',                                'mature',   [associated(4_000)],                                 [lena, omar],                  '—',            '—',    '—',            '—'],
  ['two by certification',                        'mature',   [associated(4_000)],                                 [chenWei, maria],              '—',            '—',    '—',            '—'],
  ['one by exams, one by certification',          'mature',   [associated(4_000)],                                 [lena, chenWei],               '—',            '—',    '—',            'by mixing'],
  ['one by both routes, one by exams',            'mature',   [associated(4_000)],                                 [hasBothRoutes, omar],         '—',            '—',    '—',            '—'],
  ['one by both routes, one by certification',    'mature',   [associated(4_000)],                                 [hasBothRoutes, chenWei],      '—',            '—',    '—',            '—'],
  ['two by exams, one by certification',          'mature',   [associated(4_000)],                                 [lena, omar, chenWei],         '—',            '—',    '—',            '—'],
  ['mixed routes, and halves that do not help',   'mature',   [associated(4_000)],                                 [has346AndMcsa, omar, has347], '—',            '—',    '—',            'by mixing'],
  ['people mixed although users are too few',     'mature',   [associated(1)],                                     [lena, chenWei],               '—',            '—',    '—',            'by mixing'],
];

describe('what rests on a reading of the text', () => {
  it.each(readings)(
    '%s',
    (_partner, market, customers, staff, SilverUsers, SilverPeople, GoldUsers, GoldPeople) => {
      const { levels } = evaluate(partner({ market, customers, staff }));
      expect(levels.map(({ requirements }) => requirements.map(({ restsOn }) => restsOn))).toEqual([
        [readingOf(SilverUsers), readingOf(SilverPeople)],
        [readingOf(GoldUsers), readingOf(GoldPeople)],
      ]);
    },
  );
});

function readingOf(rests: Rests) {
  if (rests === '—') return null;
  return rests === 'by adding up' ? 'entitlementsPerCustomer' : 'qualificationRoutes';
}
