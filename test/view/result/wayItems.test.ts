import { expect, test } from 'vitest';
import { evaluate, wayTo, type Action, type Way } from '../../../src/assessment/index.ts';
import { wayItems } from '../../../src/view/result/wayItems.ts';
import { partner } from '../../support/partners.ts';

/** A way of these actions; its numbers are of no consequence here. */
function wayOf(...actions: readonly Action[]): Way {
  const way = wayTo(evaluate(partner()), 'silver');
  if (!way) throw new Error('There is no way to Silver.');
  return { ...way, actions };
}

const associate = (customer: number, entitlements: number): Action => ({
  kind: 'associate',
  customer,
  entitlements,
  answerOpen: false,
});
const moveToPaid = (customer: number, entitlements: number): Action => ({
  kind: 'move-to-paid',
  customer,
  entitlements,
});

test('a customer’s one action is one line', () => {
  expect(wayItems(wayOf(associate(3, 700), moveToPaid(1, 600)))).toEqual([
    { kind: 'associate', customer: 3, entitlements: 700, steps: 1 },
    { kind: 'move-to-paid', customer: 1, entitlements: 600, steps: 1 },
  ]);
});

test('both actions of a customer are one line of two steps, and add its entitlements once', () => {
  expect(wayItems(wayOf(associate(0, 700), moveToPaid(0, 700)))).toEqual([
    { kind: 'both', customer: 0, entitlements: 700, steps: 2 },
  ]);
});

test('both exams of a person are one line of two steps', () => {
  expect(
    wayItems(
      wayOf(
        { kind: 'pass-exam', person: 0, exam: '70-346' },
        { kind: 'pass-exam', person: 0, exam: '70-347' },
        { kind: 'pass-exam', person: 1, exam: '70-347' },
      ),
    ),
  ).toEqual([
    { kind: 'pass', person: 0, exams: ['70-346', '70-347'], steps: 2 },
    { kind: 'pass', person: 1, exams: ['70-347'], steps: 1 },
  ]);
});

test('two new people are two lines', () => {
  const exams = ['70-346', '70-347'] as const;
  const actions = [0, 1].flatMap((newPerson) =>
    exams.map((exam) => ({ kind: 'new-person-passes-exam', newPerson, exam }) as const),
  );
  expect(wayItems(wayOf(...actions))).toEqual([
    { kind: 'new-person', newPerson: 0, exams, steps: 2 },
    { kind: 'new-person', newPerson: 1, exams, steps: 2 },
  ]);
});

test('a customer, a person and a new person of the same number stay apart', () => {
  const items = wayItems(
    wayOf(
      associate(0, 5),
      { kind: 'pass-exam', person: 0, exam: '70-346' },
      { kind: 'new-person-passes-exam', newPerson: 0, exam: '70-346' },
      { kind: 'win-entitlements', entitlements: 9 },
    ),
  );
  expect(items.map(({ kind }) => kind)).toEqual(['associate', 'pass', 'new-person', 'win']);
});

test('no action is no line', () => {
  expect(wayItems(wayOf())).toEqual([]);
});
