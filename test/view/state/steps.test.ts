import { beforeEach, expect, test } from 'vitest';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { editCustomer } from '../../../src/state/editing.ts';
import { stepsOf } from '../../../src/state/steps.ts';
import { draft, draftCustomer } from '../../support/partners.ts';
import { workIsLong, workIsShort } from '../../support/slices.ts';

beforeEach(workIsLong);

const many = Array.from({ length: 50_000 }, (_, index) =>
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
  workIsShort();
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

test('of few rows among very many, what follows is worked out before the step is made', async () => {
  let reads = 0;
  let readBefore = 0;
  const answers = new Answers(draft({ customers: many }), () => (readBefore = reads));
  await answers.loadFindings();
  const edited = {
    ...draftCustomer({ id: '7', name: 'Customer 7' }),
    get counts() {
      reads += 1;
      return { yammer: '9' };
    },
  };
  const isMade = stepsOf(answers).setCustomers(
    (function* () {
      yield;
      return many.with(7, edited);
    })(),
  );
  expect(answers.draft.customers).toBe(many);
  expect(await isMade).toBe(true);
  expect(readBefore).toBeGreaterThan(0);
  expect(answers.findings.evaluation.entitlements.entered).toBe(many.length + 8);
  expect(reads, 'and nothing once it is made').toBe(readBefore);
});

test('another that is asked for meanwhile is left out', async () => {
  const { answers, steps } = await takenBack();
  const redone = steps.redo();
  expect(await stepsOf(answers).redo()).toBe(false);
  expect(answers.draft.customers, 'the first is still on its way').toEqual([]);
  expect(await redone).toBe(true);
});

test('is made at once for whoever goes on from it', async () => {
  const { answers, steps } = await takenBack();
  const redone = steps.redo();
  steps.finish();
  expect(answers.draft.customers).toBe(many);
  expect(await redone).toBe(true);
});

test('is not made where the answers changed meanwhile', async () => {
  const { answers, steps } = await takenBack();
  const redone = steps.redo();
  answers.setMarket('emerging');
  expect(await redone).toBe(false);
  expect(answers.draft).toMatchObject({ market: 'emerging', customers: [] });
  answers.setCustomers([draftCustomer()]);
  expect(answers.findings.read.customers.rows).toHaveLength(1);
});

/** All of very many customers lose their name. */
async function clearing() {
  const answers = new Answers(draft({ customers: many }), () => undefined);
  await answers.loadFindings();
  const isMade = stepsOf(answers).setCustomers(
    (function* () {
      const cleared = [];
      for (const customer of many) {
        cleared.push({ ...customer, name: '' });
        if (cleared.length % 1_000 === 0) yield;
      }
      return cleared;
    })(),
  );
  return { answers, isMade };
}

test('all rows of very many are changed as one step, once what follows from it is worked out', async () => {
  const { answers, isMade } = await clearing();
  expect(answers.draft.customers).toBe(many);
  expect(await isMade).toBe(true);
  expect(answers.findings.customerProblems).toHaveLength(many.length);
  answers.undo();
  expect(answers.draft.customers).toBe(many);
});

test.each(['beforeinput', 'click', 'paste'])(
  'whoever acts meanwhile, by a %s, finds the step made',
  async (act) => {
    const { answers, isMade } = await clearing();
    expect(answers.draft.customers).toBe(many);
    document.body.dispatchEvent(new Event(act));
    expect(answers.draft.customers[0]?.name).toBe('');
    editCustomer(answers, '0', { name: 'Contoso' });
    expect(await isMade).toBe(true);
    expect(answers.draft.customers.slice(0, 2)).toMatchObject([{ name: 'Contoso' }, { name: '' }]);
  },
);

test('rows that stay as they are make no step', async () => {
  const answers = new Answers(draft({ customers: many }), () => undefined);
  await answers.loadFindings();
  const same = (function* () {
    yield;
    return many;
  })();
  expect(await stepsOf(answers).setCustomers(same)).toBe(true);
  expect(answers.before).toBeUndefined();
});

test('there is none before anything was changed', async () => {
  const answers = new Answers(draft(), () => undefined);
  await answers.loadFindings();
  expect(await stepsOf(answers).undo()).toBe(false);
});
