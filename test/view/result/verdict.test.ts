import { describe, expect, test } from 'vitest';
import { evaluate, type Assessment } from '../../../src/assessment/index.ts';
import { words as english } from '../../../src/text/en/index.ts';
import { firstFew } from '../../../src/view/result/names.ts';
import { personOutcome } from '../../../src/view/parts/personOutcome.ts';
import { missingFor, verdict } from '../../../src/view/result/verdict.ts';
import { customer, partner, person } from '../../support/partners.ts';

const words = english.result;

const us = 'Adventure Works';
const certified = person({ certifications: ['mcsa-office-365'] });

const counting = (count: number) => customer({ activeEntitlements: { yammer: count } });
const open = (count: number) =>
  customer({ activeEntitlements: { yammer: count }, associations: null });

/** A partner with so many entitlements that count, so many open ones, and so many qualified people. */
const having = (
  counted: number,
  possible: number,
  people: number,
  rest: Partial<Assessment> = {},
) =>
  partner({
    customers: [counting(counted), open(possible)],
    staff: Array.from({ length: people }, () => certified),
    ...rest,
  });

describe('the verdict', () => {
  test.each<[string, Assessment, { headline: string; then: string }]>([
    ['nothing', partner(), { headline: words.doesNotMeet(us, 'silver'), then: '' }],
    ['enough for Silver', having(2_000, 0, 1), { headline: words.meets(us, 'silver'), then: '' }],
    [
      'enough for Gold',
      having(4_000, 0, 2),
      { headline: words.meets(us, 'gold'), then: words.highest },
    ],
    [
      'enough for Silver, and for Gold with open answers',
      having(2_000, 2_000, 2),
      { headline: words.meets(us, 'silver'), then: words.openDecides('gold') },
    ],
    [
      'enough for Silver, and too little for Gold with open answers',
      having(2_000, 1_999, 2),
      { headline: words.meets(us, 'silver'), then: '' },
    ],
    [
      'enough for Silver with open answers alone',
      having(1_000, 1_000, 1),
      { headline: words.isOpen(us, 'silver'), then: words.openDecidesAlone },
    ],
    [
      'enough for either with open answers',
      having(1_000, 3_000, 2),
      { headline: words.isOpen(us, 'silver'), then: words.bothOpen },
    ],
    [
      'too little even with open answers',
      having(1_000, 999, 1),
      { headline: words.doesNotMeet(us, 'silver'), then: '' },
    ],
    [
      'too few people, whatever is open',
      having(1_000, 3_000, 0),
      { headline: words.doesNotMeet(us, 'silver'), then: '' },
    ],
    [
      'enough for Silver in an emerging market, which is open',
      having(1_000, 0, 1, { market: null }),
      { headline: words.isOpen(us, 'silver'), then: words.openDecidesAlone },
    ],
    [
      'enough for Silver in any market, which is open',
      having(2_000, 0, 1, { market: null }),
      { headline: words.meets(us, 'silver'), then: '' },
    ],
  ])('on %s', (_, assessment, said) => {
    expect(verdict(assessment, evaluate(assessment), words)).toEqual(said);
  });
});

describe('what is missing', () => {
  test.each<[string, Assessment, ReturnType<typeof missingFor>]>([
    [
      'of nothing, is all that Silver takes',
      partner(),
      { level: 'silver', entitlements: 2_000, people: 1, atLeast: false },
    ],
    [
      'in an emerging market, is all that Silver takes there',
      partner({ market: 'emerging' }),
      { level: 'silver', entitlements: 1_000, people: 1, atLeast: false },
    ],
    [
      'while the market is open, is at least what the lower threshold takes',
      partner({ market: null }),
      { level: 'silver', entitlements: 1_000, people: 1, atLeast: true },
    ],
    [
      'with one entitlement too few, is that one',
      having(1_999, 0, 1),
      { level: 'silver', entitlements: 1, people: 0, atLeast: false },
    ],
    [
      'with more than enough entitlements, is the people alone',
      having(2_500, 0, 0),
      { level: 'silver', entitlements: 0, people: 1, atLeast: false },
    ],
    [
      'where Silver is met, is what Gold takes',
      having(2_500, 0, 1),
      { level: 'gold', entitlements: 1_500, people: 1, atLeast: false },
    ],
    [
      'where Gold is out of reach alone, is what Gold takes',
      having(1_000, 1_000, 1),
      { level: 'gold', entitlements: 3_000, people: 1, atLeast: false },
    ],
    ['where open answers decide about all, is nothing', having(1_000, 3_000, 2), null],
    ['where Gold is met, is nothing', having(4_000, 0, 2), null],
  ])('%s', (_, assessment, missing) => {
    expect(missingFor(evaluate(assessment))).toEqual(missing);
  });
});

describe('of a list of names', () => {
  const others = (count: number) => `${String(count)} more`;

  test.each([
    [[], []],
    [['A'], ['A']],
    [
      ['A', 'B', 'C'],
      ['A', 'B', 'C'],
    ],
    [
      ['A', 'B', 'C', 'D'],
      ['A', 'B', '2 more'],
    ],
    [
      ['A', 'B', 'C', 'D', 'E'],
      ['A', 'B', '3 more'],
    ],
  ])('%j, two or a single one more is named: %j', (names, said) => {
    expect(firstFew(names, 2, others)).toEqual(said);
  });
});

describe('of a person, it is said', () => {
  const { staff } = english.questions;

  test.each([
    ['that both exams qualify', person({ exams: ['70-347', '70-346'] }), staff.byExams],
    ['that the certification does', certified, staff.byCertification],
    [
      'that either would',
      person({ exams: ['70-346', '70-347'], certifications: ['mcsa-office-365'] }),
      staff.byBoth,
    ],
    [
      'that the certification does, though an exam is missing',
      person({ exams: ['70-346'], certifications: ['mcsa-office-365'] }),
      staff.byCertification,
    ],
    ['which exam is missing', person({ exams: ['70-346'] }), staff.needs(['70-347'])],
    ['which other exam is missing', person({ exams: ['70-347'] }), staff.needs(['70-346'])],
    ['that both are', person(), staff.needs(['70-346', '70-347'])],
  ])('%s', (_, individual, said) => {
    const [finding] = evaluate(partner({ staff: [individual] })).individuals.people;
    expect(finding && personOutcome(finding, staff)).toBe(said);
  });
});
