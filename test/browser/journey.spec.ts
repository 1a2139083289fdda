import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languageCodes, languages } from '../../src/text/languages.ts';
import { Keyboard } from './keyboard.ts';
import { DIST } from '../support/node/serve.ts';
import { expectAllOfItPrinted, printed, squeezed } from './paper.ts';
import { expect, test } from './tool.ts';
import { spoken, type Spoken } from './words.ts';

const ORGANISATION = 'Adventure Works';

/**
 * 2,400 of Contoso and 2,300 of Fabrikam count; Litware is on trial. Two people qualify, by different
 * routes. So Gold is met with 700 to spare, and rests on both readings of the text.
 */
const customers = [
  { name: 'Contoso', counts: { 'exchange-online': '1,200', 'sharepoint-online': '1 200' } },
  { name: 'Fabrikam', counts: { 'exchange-online': '１２００', yammer: "1'100" } },
  { name: 'Litware', counts: { 'pro-plus': '1.500' } },
] as const;

for (const code of languageCodes) {
  const other = code === 'en' ? 'zh-CN' : 'en';
  // Either way the verdict is read and printed in both languages: of the single file, one way is enough.
  const tag = code === 'en' ? [] : ['@site'];

  test(
    `a partner who only has a keyboard gets from the start to a printed verdict, in ${code}`,
    { tag },
    async ({ page, context, build, open }) => {
      const requests: string[] = [];
      await open();
      if (build === 'site') await everythingLoaded(page);
      await context.setOffline(true);
      page.on('request', (request) => requests.push(request.url()));

      const words = spoken[code];
      await switchTo(page, code);
      await answerEverything(page, words);

      await expectVerdict(page, words);
      await expectSameOnPaper(page, words);
      await switchTo(page, other);
      await expectVerdict(page, spoken[other]);
      await expectSameOnPaper(page, spoken[other]);

      // A blob is the page's own memory: the reading worker, which starts a moment after the page.
      const sent = requests.filter((address) => !address.startsWith('blob:'));
      expect(sent, 'nothing is requested once the page has loaded').toEqual([]);
    },
  );
}

/** All parts are loaded ahead of need, and kept by a worker; from then on the tool goes on without a network. */
async function everythingLoaded(page: Page): Promise<void> {
  const parts = await readdir(join(DIST, 'assets'));
  await expect
    .poll(async () => {
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      return parts.filter((part) => !loaded.some((address) => address.endsWith(`/${part}`)));
    })
    .toEqual([]);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

async function switchTo(page: Page, code: keyof typeof spoken): Promise<void> {
  const keyboard = new Keyboard(page);
  const button = page.getByRole('button', { name: languages[code].name, exact: true });
  await keyboard.backTo(button);
  await keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('lang', code);
}

async function answerEverything(page: Page, { shell, questions, programme }: Spoken) {
  const keyboard = new Keyboard(page);
  const heading = page.getByRole('heading', { level: 1 });
  const field = (column: string, row: string) =>
    page.getByRole('textbox', { name: questions.cell(column, row), exact: true });
  const tick = async (column: string, row: string) => {
    const box = page.getByRole('checkbox', { name: questions.cell(column, row), exact: true });
    await keyboard.to(box);
    await keyboard.press('Space');
    await expect(box).toBeChecked();
  };
  const goOn = async (name: string, role: 'button' | 'link' = 'button') => {
    await keyboard.to(page.getByRole(role, { name, exact: true }));
    await keyboard.press('Enter');
  };

  await keyboard.to(page.getByRole('textbox', { name: shell.start.organisation }));
  await keyboard.type(ORGANISATION);
  await goOn(shell.start.begin, 'link');

  await expect(heading).toHaveText(questions.market.heading);
  await keyboard.to(page.getByRole('radio', { name: questions.market.mature }));
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: questions.market.emerging })).toBeChecked();
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: questions.market.mature })).toBeChecked();
  await goOn(questions.market.go);

  await expect(heading).toHaveText(questions.entitlements.heading);
  const { customer, add, trial, go } = questions.entitlements;
  const addCustomer = page.getByRole('button', { name: add });
  await keyboard.to(addCustomer);
  for (const [index, { name, counts }] of customers.entries()) {
    if (index > 0) await keyboard.backTo(addCustomer);
    await keyboard.press('Enter');
    await expect(field(customer, String(index + 1))).toBeFocused();
    await keyboard.type(name);
    for (const [workload, count] of Object.entries(counts)) {
      await keyboard.to(field(workloadName(programme, workload), name));
      await keyboard.type(count);
    }
  }
  await tick(trial, 'Litware');
  await goOn(go);

  await expect(heading).toHaveText(questions.associations.heading);
  await tick(programme.associations['delegated-administrator'], 'Contoso');
  await tick(programme.associations['digital-partner-of-record'], 'Contoso');
  // Tab goes along a row alone.
  const toNextRow = async () => {
    await keyboard.press('ArrowDown');
    await keyboard.press('Home');
  };
  await toNextRow();
  await tick(programme.associations['transacting-partner'], 'Fabrikam');
  await toNextRow();
  await tick(programme.associations['fasttrack-partner'], 'Litware');
  await goOn(questions.associations.go);

  await expect(heading).toHaveText(questions.staff.heading);
  const addPerson = page.getByRole('button', { name: questions.staff.add });
  await keyboard.to(addPerson);
  await keyboard.press('Enter');
  await keyboard.type('Chen Wei');
  await tick(programme.certifications['mcsa-office-365'], 'Chen Wei');
  await keyboard.backTo(addPerson);
  await keyboard.press('Enter');
  await keyboard.type('Li Na');
  await tick(questions.staff.exam('70-346'), 'Li Na');
  await tick(questions.staff.exam('70-347'), 'Li Na');
  await goOn(questions.staff.go);
}

function workloadName({ workloads }: Spoken['programme'], id: string): string {
  const found = Object.entries(workloads).find(([workload]) => workload === id);
  if (!found) throw new Error(`There is no workload ${id}.`);
  return found[1];
}

/** What the result says, worked out by hand from the answers above. */
async function expectVerdict(page: Page, { shell, result }: Spoken): Promise<void> {
  const verdict = page.getByRole('heading', { level: 1 });
  await expect(verdict).toHaveText(result.meets(ORGANISATION, 'gold'));
  const row = (id: keyof typeof result.requirements) =>
    page.getByRole('row', { name: result.requirements[id] }).first().getByRole('cell');
  await expect(row('active-entitlements')).toHaveText([
    shell.number(4700),
    new RegExp(`^${shell.number(2000)}.*${result.met}$`, 's'),
    new RegExp(`^${shell.number(4000)}.*${result.met}$`, 's'),
  ]);
  await expect(row('qualified-individuals')).toHaveText([
    '2',
    new RegExp(`^1.*${result.met}$`, 's'),
    new RegExp(`^2.*${result.met}$`, 's'),
  ]);
  for (const sentence of [
    result.spare(700, 0),
    result.restsOnWorkloads(4700, 2400, 4000, 'gold'),
    result.restsOnRoutes(1, 1, 'gold'),
    result.countedSentence(4700, 6200),
    result.excludedBy.trial(1, 1500),
  ]) {
    await expect(page.getByRole('main')).toContainText(sentence);
  }
}

/** The paper holds the same verdict, and the same figures in words and in the table. */
async function expectSameOnPaper(page: Page, words: Spoken): Promise<void> {
  const pages = await printed(page, 'A4');
  expect(pages[0]).toContain(squeezed(words.result.meets(ORGANISATION, 'gold')));
  expect(pages.join('')).toContain(squeezed(words.result.countedSentence(4700, 6200)));
  await expectAllOfItPrinted(page, pages, words);
}
