import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { limits, parseAssessment, type Assessment } from '../../src/assessment/index.ts';
import { languages } from '../../src/text/languages.ts';
import { customer, partner, person } from '../support/partners.ts';
import { chooseFile, openAnswers, openSample } from './files.ts';
import { cell, goTo, mainHeading, titleOf } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

const { shell, files, panel, questions, result, programme } = words;
const exchange = programme.workloads['exchange-online'];

/** 2,000 of Contoso count and one person qualifies: Silver to the very entitlement. */
const silver = partner({
  customers: [customer({ activeEntitlements: { 'exchange-online': 1200, yammer: 800 } })],
  staff: [person({ certifications: ['mcsa-office-365'] })],
});
const empty = partner({ organisation: 'Fabrikam' });
const gold = partner({
  organisation: 'Litware',
  customers: [customer({ activeEntitlements: { 'pro-plus': 4000 } })],
  staff: ['Li Na', 'Sam'].map((name) => person({ name, certifications: ['mcsa-office-365'] })),
});

async function savedFrom(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('navigation').getByRole('button', { name: shell.save }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const dialog = (page: Page) => page.getByRole('dialog');
const answerIn = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click();

async function expectHere(page: Page, headline: string): Promise<void> {
  await expect(dialog(page)).toHaveCount(0);
  await goTo(page, 'result');
  await expect(mainHeading(page)).toHaveText(headline);
}

test('a saved copy has the name and the form of the contract, and opens to the same result', async ({
  page,
  context,
  open,
  address,
}) => {
  await open();
  await openSample(page);
  await goTo(page, 'result');
  // Its id may be there a moment later than the rest.
  await expect(page.getByRole('article')).toContainText(words.passing.resultId);
  const before = await page.getByRole('article').innerText();
  const { name, text } = await savedFrom(page);
  expect(name).toMatch(/^cloud-productivity-self-assessment-\d{4}-\d\d-\d\d\.json$/);
  const parsed = parseAssessment(text);
  expect(parsed.ok && parsed.assessment.customers.map((row) => row.name)).toEqual(
    words.sample.customers,
  );

  // Somewhere else, where nothing is kept.
  await page.close();
  const elsewhere = await context.newPage();
  await elsewhere.addInitScript(() => localStorage.clear());
  await elsewhere.goto(address);
  await chooseFile(elsewhere, name, text);
  await expect(elsewhere).toHaveTitle(titleOf('result'));
  await expect.poll(() => elsewhere.getByRole('article').innerText()).toBe(before);
  expect((await savedFrom(elsewhere)).text).toBe(text);
});

test(
  'a copy with cells that can’t be read is saved only when the user says so',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(page, silver);
    await goTo(page, 'entitlements');
    await cell(page, exchange, 'Contoso').fill('12o');
    await page.getByRole('button', { name: shell.save, exact: true }).click();
    await expect(dialog(page)).toContainText(files.saveWithProblems(1));
    await answerIn(page, files.mendFirst);
    await expect(dialog(page)).toHaveCount(0);
    await expect(cell(page, exchange, 'Contoso')).toHaveValue('12o');

    await page.getByRole('button', { name: shell.save, exact: true }).click();
    const download = page.waitForEvent('download');
    await answerIn(page, files.saveAnyway);
    const parsed = parseAssessment(await readFile(await (await download).path(), 'utf8'));
    expect(parsed.ok && parsed.assessment.customers[0]?.activeEntitlements).toEqual({
      yammer: 800,
    });
    await expect(cell(page, exchange, 'Contoso')).toHaveValue('12o');
  },
);

const [contoso] = silver.customers;
const said = (
  id: Parameters<typeof files.problem>[0]['id'],
  path: (string | number)[] = [],
  found = '',
) => files.problem({ id, path, found }, limits);

/** What is wrong with each, in the words that the user gets. */
const badFiles: readonly (readonly [what: string, content: string | Buffer, sentence: string])[] = [
  ['empty', '', said('not-json')],
  ['blank', ' \n\t ', said('not-json')],
  ['cut off', JSON.stringify(silver).slice(0, -20), said('not-json')],
  ['binary', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0x80, 0, 1, 2, 3]), said('not-json')],
  ['in another encoding', Buffer.from(JSON.stringify(silver), 'utf16le'), said('not-json')],
  ['a page', '<!doctype html><script>document.title = "ran"</script>', said('not-json')],
  ['of another tool', '{"name":"package","version":"1.0.0"}', said('not-an-assessment')],
  ['a list', JSON.stringify([silver]), said('not-an-assessment')],
  [
    'of a newer version',
    JSON.stringify({ ...silver, version: 2 }),
    said('newer-version', ['version'], '2'),
  ],
  [
    'about other requirements',
    JSON.stringify({ ...silver, requirements: '2019-01-01' }),
    said('unknown-requirements', ['requirements'], '2019-01-01'),
  ],
  [
    'with a count that is none',
    JSON.stringify({
      ...silver,
      customers: [{ ...contoso, activeEntitlements: { yammer: -3 } }],
    }),
    said('not-a-count', ['customers', 0, 'activeEntitlements', 'yammer'], '-3'),
  ],
  [
    'with a name of 201 characters',
    JSON.stringify({ ...silver, customers: [{ ...contoso, name: 'x'.repeat(201) }] }),
    said('too-long', ['customers', 0, 'name']),
  ],
  [
    'with an association that does not exist',
    JSON.stringify({ ...silver, customers: [{ ...contoso, associations: ['friend'] }] }),
    said('unknown-value', ['customers', 0, 'associations', 0], 'friend'),
  ],
  [
    'with an entry too many',
    JSON.stringify({ ...silver, secret: 1 }),
    said('unknown-key', ['secret']),
  ],
  [
    'without its staff',
    JSON.stringify({ ...silver, staff: undefined }),
    said('missing', ['staff']),
  ],
];

test(
  'every kind of bad file gets a sentence and changes nothing',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(page, silver);
    const before = (await savedFrom(page)).text;
    for (const [what, content, sentence] of badFiles) {
      const name = `${what}.json`;
      await chooseFile(page, name, content);
      await expect(dialog(page), what).toHaveAccessibleName(files.cannotOpen(name));
      await expect(dialog(page), what).toContainText(sentence);
      await expect(dialog(page), what).toContainText(files.unchanged);
      await answerIn(page, panel.close);
      await expect(dialog(page)).toHaveCount(0);
    }
    expect((await savedFrom(page)).text).toBe(before);
    await expectHere(page, result.meets('Adventure Works', 'silver'));
  },
);

test(
  'a file with many problems shows the first few and counts the others',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    const customers = Array.from({ length: 12 }, () => ({ ...contoso, trial: 'no' }));
    await chooseFile(page, 'many.json', JSON.stringify({ ...silver, customers }));
    await expect(dialog(page).getByRole('listitem')).toHaveCount(5);
    await expect(dialog(page)).toContainText(said('wrong-kind', ['customers', 0, 'trial']));
    await expect(dialog(page)).toContainText(files.moreProblems(7));
  },
);

test(
  'a file larger than any assessment is refused without being read',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await page.evaluate(() => {
      // A file of 65 MB would only slow the test: the browser is told that this one is as large.
      Object.defineProperty(File.prototype, 'size', { get: () => 65 * 1024 * 1024 });
      const unread = () => Promise.reject(new Error('It was read.'));
      Object.assign(File.prototype, { text: unread, arrayBuffer: unread });
    });
    await chooseFile(page, 'huge.json', JSON.stringify(silver));
    await expect(dialog(page)).toContainText(files.tooLarge(64));
  },
);

test(
  'a file that is gone by the time it is read is said to be unreadable',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await page.evaluate(() => {
      const gone = () => Promise.reject(new DOMException('The file is gone.', 'NotFoundError'));
      Object.assign(File.prototype, { text: gone, arrayBuffer: gone });
    });
    await chooseFile(page, 'gone.json', JSON.stringify(silver));
    await expect(dialog(page)).toContainText(files.unreadable);
  },
);

const hostile = [
  `<script>document.title = "ran"</script>`,
  `<img src=x onerror="document.title='ran'">`,
  '"><svg onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  'شركة ألف وشركاه',
  '👩‍💻🚀 Ünïcødé',
  '__proto__',
  '=HYPERLINK("https://elsewhere.example")',
  'W'.repeat(200),
];

test('hostile names stay names on every screen and come back as they were', async ({
  page,
  open,
}) => {
  await open();
  const activeEntitlements = { 'exchange-online': 10 };
  const answers: Assessment = partner({
    organisation: hostile[0] ?? '',
    customers: hostile.map((name) => customer({ name, activeEntitlements, associations: null })),
    staff: hostile.map((name) => person({ name })),
  });
  await openAnswers(page, answers);
  for (const name of hostile) {
    await expect(
      page.getByRole('article').getByRole('rowheader', { name, exact: true }),
    ).toHaveCount(2);
  }
  await goTo(page, 'entitlements');
  for (const [index, name] of hostile.entries())
    await expect(cell(page, questions.entitlements.customer, String(index + 1))).toHaveValue(name);
  await goTo(page, 'associations');
  for (const name of hostile)
    await expect(page.getByRole('rowheader', { name, exact: true })).toBeVisible();
  await goTo(page, 'staff');
  for (const [index, name] of hostile.entries())
    await expect(cell(page, questions.staff.person, String(index + 1))).toHaveValue(name);
  // No markup came of them.
  await expect(
    page.locator('script:not([type=module]), main img, [onload], [onerror]'),
  ).toHaveCount(0);
  expect(parseAssessment((await savedFrom(page)).text)).toEqual({ ok: true, assessment: answers });
});

test('a file with a hostile name is named as it is', { tag: '@site' }, async ({ page, open }) => {
  await open();
  await chooseFile(page, '<img src=x onerror=alert(1)> مرحبا 🚀.json', 'no');
  await expect(dialog(page)).toHaveAccessibleName(
    files.cannotOpen('<img src=x onerror=alert(1)> مرحبا 🚀.json'),
  );
});

test('opening over answers asks, shows what each holds, and can be undone', async ({
  page,
  open,
}) => {
  await open();
  await openAnswers(page, silver);
  const asks = async () => {
    await chooseFile(page, 'gold.json', JSON.stringify(gold));
    await expect(dialog(page)).toHaveAccessibleName(files.replaceHeading('gold.json'));
  };

  await asks();
  for (const text of [files.here, 'Adventure Works', files.holds(1, 1)])
    await expect(dialog(page)).toContainText(text);
  for (const text of [files.there, 'Litware', files.holds(1, 2)])
    await expect(dialog(page)).toContainText(text);
  await answerIn(page, files.cancel);
  await expectHere(page, result.meets('Adventure Works', 'silver'));

  await asks();
  await page.keyboard.press('Escape');
  await expectHere(page, result.meets('Adventure Works', 'silver'));

  await asks();
  const download = page.waitForEvent('download');
  await answerIn(page, files.saveFirst);
  const copy = parseAssessment(await readFile(await (await download).path(), 'utf8'));
  expect(copy).toEqual({ ok: true, assessment: silver });
  await answerIn(page, files.replace);
  await expectHere(page, result.meets('Litware', 'gold'));

  const replaced = page.getByRole('status').filter({ hasText: panel.replaced });
  await replaced.getByRole('button', { name: shell.undo }).click();
  await expect(replaced).toHaveCount(0);
  await expectHere(page, result.meets('Adventure Works', 'silver'));
});

test(
  'the sample asks too before it takes the place of answers',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(page, silver);
    await goTo(page, 'start');
    await page.getByRole('button', { name: shell.start.trySample }).click();
    await expect(dialog(page)).toHaveAccessibleName(files.replaceHeading(words.sample.title));
    await answerIn(page, files.cancel);
    await expectHere(page, result.meets('Adventure Works', 'silver'));
  },
);

test('a file without customers opens as well', { tag: '@site' }, async ({ page, open }) => {
  await open();
  await openAnswers(page, empty);
  await expect(mainHeading(page)).toHaveText(result.doesNotMeet('Fabrikam', 'silver'));
});

test('starting over asks, and can be undone', { tag: '@site' }, async ({ page, open }) => {
  await open();
  await openAnswers(page, silver);
  const startOver = page.getByRole('main').getByRole('button', { name: shell.startOver });
  await startOver.click();
  await expect(dialog(page)).toHaveAccessibleName(files.startOverHeading);
  await answerIn(page, files.cancel);
  await expectHere(page, result.meets('Adventure Works', 'silver'));

  await startOver.click();
  await answerIn(page, shell.startOver);
  await expect(page).toHaveTitle(titleOf('start'));
  await expect(page.getByRole('textbox', { name: shell.start.organisation })).toHaveValue('');
  await page.getByRole('status').getByRole('button', { name: shell.undo }).click();
  await expectHere(page, result.meets('Adventure Works', 'silver'));
});

test(
  'the focus goes into a dialog and back to what opened it',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(page, silver);
    const startOver = page.getByRole('main').getByRole('button', { name: shell.startOver });
    await startOver.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(startOver).toBeFocused();
  },
);

test('the language can be changed with answers here, and nothing of them changes', async ({
  page,
  open,
}) => {
  await open();
  await openAnswers(page, silver);
  const before = (await savedFrom(page)).text;
  await page.getByRole('button', { name: languages['zh-CN'].name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: languages.en.name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect((await savedFrom(page)).text).toBe(before);
});
