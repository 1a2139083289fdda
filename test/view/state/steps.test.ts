import { expect, test } from 'vitest';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { stepsOf } from '../../../src/state/steps.ts';
import { draft, draftCustomer } from '../../support/partners.ts';

const many = Array.from({ length: 9_000 }, (_, index) =>
  draftCustomer({ id: String(index), name: `Customer ${String(index)}`, counts: { yammer: '1' } }),
);

/** Very many customers came in, and were taken back. */
async function takenBack() {
  const answers = new Answers(draft(), () => undefined);
  await answers.loadFindings();
  answers.setCustomers(many);
  answers.undo();
  return { answers, steps: stepsOf(answers) };
}

test('a step that changes few rows is made at once', async () => {
  const { answers, steps } = await takenBack();
  answers.setMarket('emerging');
  void steps.undo();
  expect(answers.draft.market).toBe('mature');
});

test('a step that changes very many rows is made once what follows from them is worked out', async () => {
  const { answers, steps } = await takenBack();
  const redone = steps.redo();
  expect(answers.draft.customers).toEqual([]);
  expect(await redone).toBe(true);
  expect(answers.draft.customers).toBe(many);
  expect(answers.findings.evaluation.entitlements.counted).toBe(many.length);
});

test('another that is asked for meanwhile is left out', async () => {
  const { answers, steps } = await takenBack();
  const redone = steps.redo();
  expect(await stepsOf(answers).redo()).toBe(false);
  expect(answers.draft.customers, 'the first is still on its way').toEqual([]);
  expect(await redone).toBe(true);
});

test('is not made where the answers changed meanwhile', async () => {
  const { answers, steps } = await takenBack();
  const redone = steps.redo();
  answers.setMarket('emerging');
  expect(await redone).toBe(false);
  expect(answers.draft).toMatchObject({ market: 'emerging', customers: [] });
  answers.addCustomer();
  expect(answers.findings.read.customers.rows).toHaveLength(1);
});

test('there is none before anything was changed', async () => {
  const answers = new Answers(draft(), () => undefined);
  await answers.loadFindings();
  expect(await stepsOf(answers).undo()).toBe(false);
});
