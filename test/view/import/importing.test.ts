import { expect, onTestFinished, test, vi } from 'vitest';
import type { DraftCustomer } from '../../../src/assessment/index.ts';
import { MOST_SECONDS } from '../../../src/intake/limits.ts';
import { takeSpare } from '../../../src/intake/openWorker.ts';
import type { Act } from '../../../src/intake/review/review.ts';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { Loading } from '../../../src/state/loading.svelte.ts';
import { words as english } from '../../../src/text/en/index.ts';
import { Importing } from '../../../src/view/import/importing.svelte.ts';
import { roleNames } from '../../../src/view/import/roleNames.ts';
import { draft, draftCustomer } from '../../support/partners.ts';
import { workInPage } from '../../support/workerInPage.ts';

/** An import of one customer, as far as the preview, and what its worker is asked from there on. */
async function previewed(
  text = 'Customer\tYammer\nContoso\t12o\n',
  customers: readonly DraftCustomer[] = [],
) {
  workInPage();
  const asked = vi.spyOn(Worker.prototype, 'postMessage');
  const answers = new Answers(draft({ customers }), () => undefined);
  await answers.loadFindings();
  const importing = new Importing(answers, new Loading().load);
  await importing.read(text, 'Pasted', 'customers');
  await vi.waitFor(() => expect(importing.status?.at).toBe('preview'), PATIENCE);
  const takes = () =>
    asked.mock.calls.filter(([request]: readonly unknown[]) => isTake(request)).length;
  /** Once the user has looked at the preview for a moment. */
  const fetchedAhead = async (times: number) => {
    await vi.waitFor(() => expect(takes()).toBe(times), PATIENCE);
    // What is asked is answered in order, so the rows come before this does.
    await importing.download('csv', words);
  };
  /** What stands under Yammer once the rows are among the answers. */
  const imported = async () => {
    await vi.waitFor(() => expect(importing.status).toBeNull(), PATIENCE);
    return answers.draft.customers.map(({ counts }) => counts.yammer);
  };
  return { importing, answers, takes, fetchedAhead, imported };
}

/** A busy machine is no failure. */
const PATIENCE = { timeout: 10_000 };

const mend: Act = { act: 'mend', row: 2, column: 1, text: '120' };

const words = { sheet: 'To mend', reasons: '', roles: roleNames(english), problems: {} };
const isTake = (request: unknown) =>
  typeof request === 'object' && request !== null && 'ask' in request && request.ask === 'take';

test('rows that came while the user looked at them are there in the moment they are wanted', async () => {
  const { importing, takes, fetchedAhead, imported } = await previewed();
  await fetchedAhead(1);
  importing.apply('add');
  expect(importing.status?.at, 'nothing has to be waited for').toBe('preview');
  expect(await imported()).toEqual(['12o']);
  expect(takes()).toBe(1);
});

test('rows that came before a cell was mended are not the ones that are imported', async () => {
  const { importing, fetchedAhead, imported } = await previewed();
  await fetchedAhead(1);
  importing.act(mend);
  importing.apply('add');
  expect(await imported()).toEqual(['120']);
});

test('rows are fetched anew once a cell was mended', async () => {
  const { importing, takes, fetchedAhead, imported } = await previewed();
  await fetchedAhead(1);
  importing.act(mend);
  await fetchedAhead(2);
  importing.apply('add');
  expect(await imported()).toEqual(['120']);
  expect(takes()).toBe(2);
});

test('rows are added to the answers as they are by then', async () => {
  const { importing, answers, imported } = await previewed();
  importing.apply('add');
  const work = answers.findings.prepare;
  vi.spyOn(answers.findings, 'prepare').mockImplementationOnce((draft, goOn) => {
    answers.setCustomers([draftCustomer({ name: 'Typed', counts: { yammer: '3' } })]);
    return work(draft, goOn);
  });
  expect(await imported()).toEqual(['3', '12o']);
});

test('rows that came ahead leave the answers as they are when the import is given up', async () => {
  const { importing, answers, fetchedAhead } = await previewed();
  await fetchedAhead(1);
  importing.close();
  expect(answers.draft.customers).toEqual([]);
  expect(answers.before).toBeUndefined();
});

test('who is here already is updated, at once where that was worked out ahead, and others are added', async () => {
  const contoso = draftCustomer({ counts: { yammer: '5', 'exchange-online': '7' } });
  const text = 'Customer\tYammer\nCONTOSO\t8\nFabrikam\t1\n';
  const { importing, answers, fetchedAhead, imported } = await previewed(text, [contoso]);
  expect(importing.status).toMatchObject({ view: { duplicates: { existing: 1 } } });
  await fetchedAhead(1);
  importing.apply('update');
  expect(importing.status?.at, 'nothing has to be waited for').toBe('preview');
  expect(await imported()).toEqual(['8', '1']);
  expect(answers.draft.customers[0]).toEqual({
    ...contoso,
    counts: { yammer: '8', 'exchange-online': '7' },
  });
  expect(importing.done).toMatchObject({ mode: 'update', updated: 1, added: 1 });
});

test('what an update would do is known before it is done', async () => {
  const contoso = draftCustomer({
    counts: { yammer: '5', 'exchange-online': '7' },
    associations: ['delegated-administrator'],
  });
  const text = 'Customer\tYammer\tDAP\nContoso\t\tno\nFabrikam\t1\t\n';
  const { importing, answers, fetchedAhead, imported } = await previewed(text, [contoso]);
  expect(importing.outlook('update')).toBeNull();
  await fetchedAhead(1);
  await vi.waitFor(() => expect(importing.outlook('update')).not.toBeNull(), PATIENCE);
  expect(importing.outlook('update')).toMatchObject({
    updated: 1,
    added: 1,
    lost: { counts: 1, associations: 1 },
  });
  expect(importing.outlook('add'), 'of another way').toBeNull();
  expect(answers.draft.customers).toEqual([contoso]);
  importing.apply('update');
  expect(await imported()).toEqual([undefined, '1']);
  expect(answers.draft.customers.map(({ associations }) => associations)).toEqual([null, null]);
});

test('an update that changes nothing is no step to undo', async () => {
  const contoso = draftCustomer({ counts: { yammer: '1000' } });
  const text = 'Customer\tYammer\nContoso\t1,000\n';
  const { importing, answers, imported } = await previewed(text, [contoso]);
  importing.apply('update');
  expect(await imported()).toEqual(['1000']);
  expect(importing.done).toMatchObject({ updated: 0, added: 0, isNews: false });
  expect(answers.before).toBeUndefined();
});

test('what was prepared for one way is not what comes of another', async () => {
  const { importing, fetchedAhead, imported } = await previewed('Customer\tYammer\nContoso\t8\n', [
    draftCustomer({ counts: { yammer: '5' } }),
  ]);
  await fetchedAhead(1);
  importing.apply('add');
  expect(await imported()).toEqual(['5', '8']);
});

test('a column that was left out a moment ago updates nothing', async () => {
  const contoso = draftCustomer({ counts: { yammer: '5' } });
  const text = 'Customer\tYammer\tExchange\nContoso\t8\t9\n';
  const { importing, answers, imported } = await previewed(text, [contoso]);
  importing.act({ act: 'choose-column', column: 1, role: null });
  importing.apply('update');
  await imported();
  expect(answers.draft.customers[0]?.counts).toEqual({ yammer: '5', 'exchange-online': '9' });
});

test('an import that is given up on its way comes back to the preview, with what was mended and chosen', async () => {
  const contoso = draftCustomer({ counts: { yammer: '5' } });
  const { importing, answers, imported } = await previewed(undefined, [contoso]);
  importing.noteTyped({ row: 2, column: 1 }, true);
  importing.act(mend);
  importing.apply('add');
  expect(importing.status).toMatchObject({ at: 'reading', stage: 'importing' });
  importing.giveUpApplying();
  expect(importing.status).toMatchObject({ at: 'preview', mode: 'add' });
  expect(importing.mended).toBe(1);
  await vi.waitFor(() => expect(importing.status).toMatchObject({ view: { toLookAt: 0 } }));
  await importing.download('csv', words);
  expect(answers.draft.customers).toEqual([contoso]);
  importing.apply('add');
  expect(await imported()).toEqual(['5', '120']);
});

test('files that are asked for at once come each to whoever asked for it', async () => {
  const { importing } = await previewed();
  const files = await Promise.all([
    importing.download('xlsx', words),
    importing.download('csv', words),
  ]);
  const beginnings = await Promise.all(
    files.map(async (file) => (await file?.text())?.slice(0, 2)),
  );
  expect(beginnings[0]).toBe('PK');
  expect(beginnings[1]).not.toBe('PK');
});

test('a file that can’t be written leaves the preview as it is', async () => {
  const { importing } = await previewed();
  // No sheet can be without a name.
  expect(await importing.download('xlsx', { ...words, sheet: '' })).toBeNull();
  expect(importing.status?.at).toBe('preview');
});

/** Time goes on only when told to. */
function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

const TOO_LONG = { at: 'refused', problem: { id: 'took-too-long', limit: MOST_SECONDS } };

test('a file that can’t be read in time is given up, and why is said', async () => {
  workInPage('silent');
  stopTime();
  const importing = new Importing(new Answers(draft({}), () => undefined), new Loading().load);
  await importing.read('Customer\tYammer\nContoso\t8\n', 'Pasted', 'customers');
  vi.advanceTimersByTime(1_000 * MOST_SECONDS - 1);
  expect(importing.status).toMatchObject({ at: 'reading' });
  vi.advanceTimersByTime(1);
  expect(importing.status).toMatchObject(TOO_LONG);
});

test('so is one of which nothing more comes after it was read', async () => {
  const { importing } = await previewed();
  workInPage('silent');
  stopTime();
  vi.advanceTimersByTime(1_000 * MOST_SECONDS);
  expect(importing.status, 'while the user looks at it').toMatchObject({ at: 'preview' });
  importing.act(mend);
  vi.advanceTimersByTime(1_000 * MOST_SECONDS);
  expect(importing.status).toMatchObject(TOO_LONG);
});

test('a reader that can’t be had is asked for no longer once the import is given up', async () => {
  vi.stubGlobal('Worker', () => {
    throw new Error('The server is away.');
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  // One that was started ahead of need would do.
  takeSpare()?.terminate();
  const loading = new Loading();
  const importing = new Importing(new Answers(draft({}), () => undefined), loading.load);
  const reading = importing.read('Customer\tYammer\nContoso\t8\n', 'Pasted', 'customers');
  await vi.waitFor(() => expect(loading.hasFailed).toBe(true), PATIENCE);
  importing.close();
  expect(loading.hasFailed).toBe(false);
  await reading;
  expect(importing.status).toBeNull();
});
