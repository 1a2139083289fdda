import type { Page } from '@playwright/test';
import { evaluate, type Assessment } from '../../src/assessment/index.ts';
import { resultId } from '../../src/passing/resultId.ts';
import { inLink } from '../../src/passing/spelling.ts';
import { writePayload } from '../../src/passing/writePayload.ts';
import { codesOfPages } from '../support/node/pdf.ts';
import { customer, partner, person } from '../support/partners.ts';
import { openAnswers, openSample } from './files.ts';
import { goTo, mainHeading, titleOf } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

const { files, passing, result, shell } = words;

const gold = partner({
  organisation: 'Litware',
  customers: [customer({ activeEntitlements: { 'pro-plus': 4000 } })],
  staff: ['Li Na', 'Sam'].map((name) => person({ name, certifications: ['mcsa-office-365'] })),
});

async function payloadOf(assessment: Assessment): Promise<string> {
  const how = { withNames: true, spelling: inLink };
  return (await writePayload(assessment, evaluate(assessment), how)) ?? '';
}

const dialog = (page: Page) => page.getByRole('dialog');

/** Reads the code from a picture of the paper, and opens it where the answers are still there. */
async function openFromPaper(page: Page): Promise<void> {
  const paper = await page.pdf({ format: 'A4' });
  const codes = (await codesOfPages(paper, 150)).flat();
  expect(codes).toHaveLength(1);
  const [code = ''] = codes;
  if (code.startsWith('http')) await page.goto(code);
  else {
    await goTo(page, 'start');
    await page.getByRole('button', { name: shell.start.openPassedOn }).click();
    await dialog(page).getByRole('textbox').fill(code);
    await dialog(page).getByRole('button', { name: passing.open, exact: true }).click();
  }
  await page.getByRole('button', { name: files.replace, exact: true }).click();
  await expect(page).toHaveTitle(titleOf('result'));
}

test('a code read from a picture of the printed sample opens to the result that the paper says', async ({
  page,
  open,
}) => {
  await open();
  await openSample(page);
  await goTo(page, 'result');
  const id = await page
    .getByRole('term')
    .filter({ hasText: passing.resultId })
    .locator('+ dd')
    .innerText();
  await openFromPaper(page);
  await expect(page.getByRole('status').filter({ hasText: id })).toContainText(
    passing.said.holds(
      id,
      passing.verdict({ highestLevelMet: 'silver', highestLevelPossible: 'silver' }),
    ),
  );
  await expect(
    page.getByRole('rowheader', { name: words.sample.customers[0] ?? '' }),
  ).toBeVisible();
});

test(
  'the largest code that a paper holds is read from it, without the names',
  { tag: '@site' },
  async ({ page, open }) => {
    const large = partner({
      customers: Array.from({ length: 130 }, (_, index) =>
        customer({
          name: `Customer no. ${index + 1} of Northwind`,
          activeEntitlements: {
            'exchange-online': 1 + ((index * 7919) % 3001),
            'sharepoint-online': 1 + ((index * 104_729) % 907),
            yammer: 1 + ((index * 1_299_709) % 499),
          },
          trial: index % 5 === 0,
        }),
      ),
    });
    await open();
    await openAnswers(page, large);
    await expect(page.getByRole('article')).toContainText(passing.codeHasNoRoomForNames);
    await openFromPaper(page);
    await expect(page.getByRole('status').filter({ hasText: resultId(large) })).toContainText(
      passing.said.withoutNames,
    );
  },
);

test('a link opens where nothing is, and leaves the address at once', async ({ page, open }) => {
  await open(`#/open/${await payloadOf(gold)}`);
  await expect(mainHeading(page)).toHaveText(result.meets('Litware', 'gold'));
  expect(page.url()).not.toContain('open');
  await page.reload();
  await expect(mainHeading(page)).toHaveText(result.meets('Litware', 'gold'));
  await expect(dialog(page)).toHaveCount(0);
});

test('a link followed in a tab with answers replaces nothing, and goes nowhere, before the user says so', async ({
  page,
  open,
}) => {
  await open();
  await openSample(page);
  const payload = await payloadOf(gold);
  const follow = (hash: string) => page.evaluate((to) => (location.hash = to), hash);

  await follow(`#/open/${payload.slice(0, -9)}`);
  await expect(dialog(page)).toContainText(passing.problem({ why: 'cut-off' }));
  await page.keyboard.press('Escape');
  await expect(page).toHaveTitle(titleOf('entitlements'));

  await follow(`#/open/${payload}`);
  await expect(dialog(page)).toContainText('Litware');
  await dialog(page).getByRole('button', { name: files.cancel }).click();
  await page.goBack();
  await expect(page).toHaveTitle(titleOf('entitlements'));
  await expect(dialog(page)).toHaveCount(0);
  await goTo(page, 'result');
  await expect(mainHeading(page)).toHaveText(result.meets(words.sample.organisation, 'silver'));
});
