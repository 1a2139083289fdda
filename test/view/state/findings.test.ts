import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { evaluate, readDraft } from '../../../src/assessment/index.ts';
import { LaterList } from '../../../src/assessment/model/laterList.ts';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { blankCustomer } from '../../../src/state/blankRows.ts';
import { editCustomer } from '../../../src/state/editing.ts';
import { words } from '../../../src/text/en/index.ts';
import { customerColumns } from '../../../src/view/table/customerColumns.ts';
import { countingFilters } from '../../../src/view/table/customerFilters.ts';
import { draftCustomers } from '../../support/arbitraries.ts';

/** Every fifth has a count that can't be read. */
const customers = Array.from({ length: 25_000 }, (_, index) => ({
  ...blankCustomer(),
  name: `Customer ${index}`,
  counts: { 'exchange-online': index % 5 === 0 ? '12o' : '5' },
}));

test('a long draft is worked out a part at a time, with what follows from the whole', async () => {
  const answers = new Answers(null, () => undefined);
  await answers.loadFindings();
  const draft = { ...answers.draft, customers };
  let hasGoneOn = false;
  setTimeout(() => (hasGoneOn = true));
  await answers.findings.prepare(draft);
  expect(hasGoneOn, 'the page goes on in between').toBe(true);
  answers.replace(draft);
  const { read, evaluation } = answers.findings;
  expect(read.assessment).toEqual(readDraft(draft).assessment);
  expect(evaluation).toEqual(evaluate(readDraft(draft).assessment));
  expect(answers.findings.unreadableCount).toBe(5_000);
});

test('of a draft that was worked out nothing is read again when it becomes the answers', async () => {
  const answers = new Answers(null, () => undefined);
  await answers.loadFindings();
  let reads = 0;
  const counted = customers.slice(0, 5_000).map((row) => ({
    ...row,
    get counts() {
      reads += 1;
      return row.counts;
    },
  }));
  await answers.findings.prepare({ ...answers.draft, customers: counted });
  expect(reads).toBeGreaterThan(0);
  reads = 0;
  answers.setCustomers(counted);
  expect(answers.findings.read.assessment.customers).toHaveLength(5_000);
  expect(answers.findings.evaluation.entitlements).toBeDefined();
  expect(reads).toBe(0);
});

test('an edit of one among many puts no list of all together', async () => {
  const answers = new Answers(null, () => undefined);
  await answers.loadFindings();
  const { findings } = answers;
  await findings.prepare({ ...answers.draft, customers });
  answers.setCustomers(customers);
  const { entered } = findings.evaluation.entitlements;

  const asked = vi.spyOn(LaterList.prototype, 'all', 'get');
  const [first] = customers;
  editCustomer(answers, first?.id ?? '', { counts: { 'exchange-online': '7' } }, 'exchange-online');
  expect(findings.evaluation.entitlements.entered).toBe(entered + 7);
  expect(findings.unreadableCount).toBe(4_999);
  expect(findings.stepStates('result').entitlements).toBe('attention');
  const filters = countingFilters(words, findings, answers.draft.customers);
  expect(filters.map(({ count }) => count)).toContain(25_000);
  expect(customerColumns(words, findings)).not.toEqual([]);
  expect(asked, 'of nobody’s staff').toHaveBeenCalled();
  for (const { value } of asked.mock.results) expect(value).toEqual([]);
  asked.mockRestore();
});

test('what a customer has entered is what the evaluation finds, however it is worked out', async () => {
  const answers = new Answers(null, () => undefined);
  await answers.loadFindings();
  const { ofCustomer, enteredOf } = answers.findings;
  fc.assert(
    fc.property(draftCustomers, (row) => {
      expect(enteredOf(row)).toBe(ofCustomer(row)?.entered ?? 0);
    }),
  );
});
