import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  parseAssessment,
  serializeAssessment,
  type Assessment,
  type Draft,
} from '../../../src/assessment/index.ts';
import { Answers, today } from '../../../src/state/answers.svelte.ts';
import { Files, type FileDialog } from '../../../src/state/files.svelte.ts';
import { Journey } from '../../../src/state/journey.svelte.ts';
import { LARGEST_FILE_MB } from '../../../src/state/readSavedFile.ts';
import { Keeping } from '../../../src/state/keeping.svelte.ts';
import { Language } from '../../../src/state/language.svelte.ts';
import { Loading } from '../../../src/state/loading.svelte.ts';
import { draftOf, open } from '../../../src/state/opening.ts';
import { words } from '../../../src/text/en/index.ts';
import { catchDownloads } from '../../support/downloads.ts';
import { customer, draft, draftCustomer, partner, person } from '../../support/partners.ts';
import { workInPage } from '../../support/workerInPage.ts';

beforeEach(() => {
  window.history.replaceState(null, '', '#/market');
});

async function filesOf(start: Draft | null) {
  const answers = new Answers(start, () => undefined);
  const journey = new Journey();
  await answers.loadFindings();
  const { load } = new Loading();
  const files = new Files(answers, await Language.load('en'), journey, new Keeping(null), load);
  return { answers, journey, files };
}

const here = draft({ organisation: 'Here' });
const there = partner({ organisation: 'There', assessedOn: '2020-02-29' });

const replacement = { name: 'saved.json', assessment: there, then: 'result' } as const;

const savedFile = (assessment: Assessment) =>
  new File([serializeAssessment(assessment)], 'saved.json', { type: 'application/json' });

describe('opening a file', () => {
  test('where nothing was answered yet shows its result at once', async () => {
    const { answers, files, journey } = await filesOf(null);
    await files.open(savedFile(there));
    expect(files.dialog).toBeNull();
    expect(answers.draft.organisation).toBe('There');
    expect(journey.screen).toBe('result');
    expect(files.hasReplaced).toBe(false);
  });

  test('where something was answered asks first, and changes nothing', async () => {
    const { answers, files, journey } = await filesOf(here);
    await files.open(savedFile(there));
    expect(files.dialog).toEqual({
      kind: 'replace',
      name: 'saved.json',
      assessment: there,
      then: 'result',
    });
    expect(answers.draft).toBe(here);
    expect(journey.screen).toBe('market');
    files.close();
    expect(files.dialog).toBeNull();
    expect(answers.draft).toBe(here);
  });

  test('that replaces what was there can be taken back', async () => {
    const { answers, files } = await filesOf(here);
    await files.replace(replacement);
    expect(answers.draft.organisation).toBe('There');
    expect(files.hasReplaced).toBe(true);
    files.bringBack();
    expect(answers.draft).toBe(here);
    expect(files.hasReplaced).toBe(false);
  });

  test('can be taken back even after something was changed in it', async () => {
    const { answers, files } = await filesOf(here);
    await files.replace(replacement);
    answers.setMarket('emerging');
    expect(files.hasReplaced).toBe(true);
    files.bringBack();
    expect(answers.draft).toBe(here);
  });

  test('has nothing to take back once it was undone elsewhere', async () => {
    const { answers, files } = await filesOf(here);
    await files.replace(replacement);
    answers.undo();
    expect(files.hasReplaced).toBe(false);
  });

  test('has nothing to take back once all is forgotten, or the notice is closed', async () => {
    const { answers, files } = await filesOf(here);
    await files.replace(replacement);
    files.dismiss();
    expect(files.hasReplaced).toBe(false);
    await files.replace(replacement);
    answers.forget();
    expect(files.hasReplaced).toBe(false);
  });

  test.each<[string, BlobPart]>([
    ['empty', ''],
    ['cut off', serializeAssessment(there).slice(0, -9)],
    ['binary', new Uint8Array([0, 255, 254, 80, 75, 3, 4])],
    ['of another kind', '{"format":"something-else"}'],
  ])('that is %s says why, and changes nothing', async (_, content) => {
    const { answers, files } = await filesOf(here);
    await files.open(new File([content], 'bad.json'));
    expect(files.dialog).toMatchObject({
      kind: 'refused',
      name: 'bad.json',
      refusal: { why: 'problems' },
    });
    expect(answers.draft).toBe(here);
  });

  test('that is huge is refused unread', async () => {
    const { files } = await filesOf(null);
    const file = savedFile(there);
    Object.defineProperty(file, 'size', { value: LARGEST_FILE_MB * 1024 * 1024 + 1 });
    await files.open(file);
    expect(files.dialog).toMatchObject({ kind: 'refused', refusal: { why: 'too-large' } });
  });

  test('that is just not too large is opened', async () => {
    workInPage();
    const { files } = await filesOf(null);
    const file = savedFile(there);
    Object.defineProperty(file, 'size', { value: LARGEST_FILE_MB * 1024 * 1024 });
    await files.open(file);
    expect(files.dialog).toBeNull();
  });

  test('that is gone from the disk says that it can’t be read', async () => {
    const { files } = await filesOf(null);
    const file = savedFile(there);
    file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    await files.open(file);
    expect(files.dialog).toMatchObject({ kind: 'refused', refusal: { why: 'unreadable' } });
  });
});

describe('opening a file of many rows', () => {
  /** More than are read, and more than are placed, in a moment. */
  const large = partner({
    organisation: 'Large',
    customers: Array.from({ length: 9_000 }, (_, index) =>
      customer({ name: `C${String(index)}`, activeEntitlements: { yammer: index + 1 } }),
    ),
    staff: Array.from({ length: 2_500 }, (_, index) => person({ name: `P${String(index)}` })),
  });
  const reading = { kind: 'opening', stage: 'reading' } as const;
  const placing = { kind: 'opening', stage: 'placing' } as const;

  test('opens all of them in their order, as one step', async () => {
    workInPage();
    const { answers, files, journey } = await filesOf(null);
    await files.open(savedFile(large));
    expect(files.dialog).toBeNull();
    expect(journey.screen).toBe('result');
    expect(answers.findings.read.assessment).toEqual(large);
    answers.undo();
    expect(answers.isEmpty).toBe(true);
    expect(answers.before).toBeUndefined();
  });

  test('says how far it is while they are read and placed, and goes on in between', async () => {
    workInPage();
    const { answers } = await filesOf(null);
    const shown: FileDialog[] = [];
    const show = (dialog: FileDialog | null) => {
      if (dialog) shown.push(dialog);
    };
    const proportions = () =>
      shown.splice(0).map((each) => (each.kind === 'opening' ? each.proportion : null));
    const opened = await open(savedFile(large), words, show);
    if (opened?.kind !== 'replace') throw new Error('It is refused.');
    // Nobody knows how long reading takes; what was read comes in parts.
    expect(proportions()).toEqual([null, ...[2, 4, 6, 8, 9].map((thousands) => thousands / 9)]);
    let restCount = 0;
    const count = setInterval(() => (restCount += 1));
    await draftOf(opened, answers.findings, show);
    clearInterval(count);
    expect(proportions()).toEqual([0, 0, 0, ...[2.5, 5, 7.5].map((thousands) => thousands / 9)]);
    expect(restCount).toBeGreaterThan(1);
  });

  test('asks first where something was answered', async () => {
    workInPage();
    const { answers, files } = await filesOf(here);
    await files.open(savedFile(large));
    expect(files.dialog).toEqual({
      kind: 'replace',
      name: 'saved.json',
      assessment: large,
      then: 'result',
    });
    expect(answers.draft).toBe(here);
  });

  test('can be cancelled while it is read, and another one be opened after it', async () => {
    workInPage('silent');
    const { answers, files } = await filesOf(null);
    const opened = files.open(savedFile(large));
    cancel(files, await shownBy(files, reading));
    await opened;
    expect(files.dialog).toBeNull();
    expect(answers.isEmpty).toBe(true);
    await files.open(savedFile(there));
    expect(answers.draft.organisation).toBe('There');
  });

  test('can be cancelled while its rows are placed, and changes nothing', async () => {
    const { answers, files, journey } = await filesOf(here);
    const replaced = files.replace({ ...replacement, assessment: large });
    cancel(files, await shownBy(files, placing));
    await replaced;
    expect(files.dialog).toBeNull();
    expect(answers.draft).toBe(here);
    expect(answers.before).toBeUndefined();
    expect(files.hasReplaced).toBe(false);
    expect(journey.screen).toBe('market');
    answers.setMarket('emerging');
    expect(answers.findings.read.assessment.customers).toEqual([]);
  });

  test('leaves it to be read while another one is dropped', async () => {
    workInPage('silent');
    const { answers, files } = await filesOf(null);
    const opened = files.open(savedFile(large));
    const shown = await shownBy(files, reading);
    await files.open(savedFile(there));
    expect(files.dialog).toBe(shown);
    expect(answers.isEmpty).toBe(true);
    cancel(files, shown);
    await opened;
  });

  test('with a problem in every row names the first five, and how many more', async () => {
    workInPage();
    const { files } = await filesOf(here);
    const customers = large.customers.map((row) => ({ ...row, trial: 'no' }));
    await files.open(new File([JSON.stringify({ ...large, customers })], 'bad.json'));
    expect(files.dialog).toMatchObject({
      kind: 'refused',
      refusal: { why: 'problems', problems: { length: 5 }, others: 8_995 },
    });
  });

  test('that the browser has no memory for says that it can’t be read', async () => {
    workInPage('failing');
    const { answers, files } = await filesOf(here);
    await files.open(savedFile(large));
    expect(files.dialog).toMatchObject({ kind: 'refused', refusal: { why: 'unreadable' } });
    expect(answers.draft).toBe(here);
  });
});

test('the sample begins at the entitlements, and asks like a file', async () => {
  const first = await filesOf(null);
  await first.files.open('sample');
  expect(first.journey.screen).toBe('entitlements');
  expect(first.answers.isEmpty).toBe(false);
  const second = await filesOf(here);
  await second.files.open('sample');
  expect(second.files.dialog).toMatchObject({ kind: 'replace', then: 'entitlements' });
});

describe('saving a copy', () => {
  test('hands the browser a file of today that opens again', async () => {
    const downloads = catchDownloads();
    const { answers, files } = await filesOf(here);
    await files.save();
    expect(files.dialog).toBeNull();
    const [saved] = downloads;
    expect(saved?.name).toBe(`cloud-productivity-self-assessment-${today()}.json`);
    expect(saved?.type).toBe('application/json');
    expect(parseAssessment(await saved?.text())).toEqual({
      ok: true,
      assessment: answers.findings.read.assessment,
    });
  });

  test('says so first where a cell can’t be read, and saves the rest when told to', async () => {
    const downloads = catchDownloads();
    const wrong = draftCustomer({ counts: { yammer: '1.2', 'exchange-online': '7' } });
    const { files } = await filesOf(draft({ customers: [wrong] }));
    await files.save();
    expect(files.dialog).toEqual({ kind: 'save-anyway' });
    expect(downloads).toEqual([]);
    await files.saveAnyway();
    expect(files.dialog).toBeNull();
    expect(await downloads[0]?.text()).toContain('"exchange-online": 7');
  });

  test('of many customers can be cancelled, and no file comes', async () => {
    const downloads = catchDownloads();
    const customers = Array.from({ length: 2_500 }, (_, index) =>
      draftCustomer({ id: String(index) }),
    );
    const { files } = await filesOf(draft({ customers }));
    const saved = files.save();
    cancel(files, await shownBy(files, { kind: 'saving' }));
    await saved;
    expect(files.dialog).toBeNull();
    expect(downloads).toEqual([]);
    await files.save();
    expect(downloads).toHaveLength(1);
  });

  test('before replacing leaves the question standing, also when it is cancelled', async () => {
    const downloads = catchDownloads();
    const customers = Array.from({ length: 2_500 }, (_, index) =>
      draftCustomer({ id: String(index) }),
    );
    const { files } = await filesOf(draft({ customers }));
    await files.open(savedFile(there));
    const asked = files.dialog;
    const saved = files.saveAnyway();
    cancel(files, await shownBy(files, { kind: 'saving' }));
    await saved;
    expect(downloads).toEqual([]);
    expect(files.dialog).toBe(asked);
  });

  test('before replacing leaves the question standing', async () => {
    const downloads = catchDownloads();
    const { files } = await filesOf(here);
    await files.open(savedFile(there));
    await files.saveAnyway();
    expect(downloads).toHaveLength(1);
    expect(files.dialog?.kind).toBe('replace');
  });
});

/** What is asked or said, once it is such as this. */
async function shownBy(files: Files, what: Partial<FileDialog>): Promise<FileDialog | null> {
  await vi.waitFor(() => expect(files.dialog).toMatchObject(what), { interval: 0 });
  return files.dialog;
}

function cancel(files: Files, dialog: FileDialog | null): void {
  expect(files.dialog).toBe(dialog);
  if (dialog && 'cancel' in dialog) dialog.cancel();
}

test('starting over asks first, leads to the start, and can be taken back', async () => {
  const { answers, files, journey } = await filesOf(here);
  await files.ask('start-over');
  expect(files.dialog).toEqual({ kind: 'start-over' });
  expect(answers.draft).toBe(here);
  files.startOver();
  expect(answers.isEmpty).toBe(true);
  expect(journey.screen).toBe('start');
  files.bringBack();
  expect(answers.draft).toBe(here);
});

test('what another tab kept can take the place of what is here, and be taken back', async () => {
  const { answers, files } = await filesOf(here);
  const theirs = draft({ organisation: 'Theirs' });
  files.replaceDraft(theirs);
  expect(answers.draft).toBe(theirs);
  expect(files.hasReplaced).toBe(true);
  files.bringBack();
  expect(answers.draft).toBe(here);
});
