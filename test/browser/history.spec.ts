import type { Page } from '@playwright/test';
import { limits } from '../../src/assessment/index.ts';
import { languageCodes, languages } from '../../src/text/languages.ts';
import { customer, partner, person } from '../support/partners.ts';
import { openAnswers, openSample } from './files.ts';
import { cell, goTo, mainHeading, primaryButton, screens, titleOf } from './screens.ts';
import { expect, test } from './tool.ts';
import { spoken, words } from './words.ts';

const { shell, questions, programme, result } = words;

async function expectArrival(page: Page, screen: (typeof screens)[number]): Promise<void> {
  await expect(page).toHaveTitle(titleOf(screen));
  await expect(mainHeading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY), 'the page is at its top').toBe(0);
}

test('Back and Forward show each screen as it was left', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await open();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.getByRole('link', { name: shell.start.begin, exact: true }).click();
  await expectArrival(page, 'market');
  await page.getByRole('radio', { name: questions.market.emerging }).check();
  await primaryButton(page, 'market').click();
  await expectArrival(page, 'entitlements');
  await page.getByRole('button', { name: questions.entitlements.add }).click();
  await cell(page, questions.entitlements.customer, '1').fill('Contoso');
  await primaryButton(page, 'entitlements').click();
  await expectArrival(page, 'associations');
  await cell(page, programme.noneOfThese, 'Contoso', { role: 'checkbox' }).check();

  await page.goBack();
  await expectArrival(page, 'entitlements');
  await expect(cell(page, questions.entitlements.customer, '1')).toHaveValue('Contoso');
  await page.goBack();
  await expectArrival(page, 'market');
  await expect(page.getByRole('radio', { name: questions.market.emerging })).toBeChecked();
  await page.goBack();
  await expectArrival(page, 'start');
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expectArrival(page, 'associations');
  await expect(cell(page, programme.noneOfThese, 'Contoso', { role: 'checkbox' })).toBeChecked();
});

test(
  'Back on the page goes one question back, and the step list to any',
  { tag: '@site' },
  async ({ page, open }) => {
    await open('#/staff');
    for (const screen of ['associations', 'entitlements', 'market', 'start'] as const) {
      await page.getByRole('link', { name: questions.back, exact: true }).click();
      await expectArrival(page, screen);
    }
    const steps = page.getByRole('navigation', { name: shell.progress });
    for (const step of ['result', 'staff', 'market'] as const) {
      await steps.getByRole('link', { name: shell.steps[step] }).click();
      await expectArrival(page, step);
      await expect(steps.getByRole('link', { name: shell.steps[step] })).toHaveAttribute(
        'aria-current',
        'step',
      );
    }
  },
);

test(
  'a screen that was scrolled is followed by the top of the next one',
  { tag: '@site' },
  async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 300 });
    await open();
    await openSample(page);
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await primaryButton(page, 'entitlements').click();
    await expectArrival(page, 'associations');
  },
);

test('a reload comes back to the same screen with every keystroke', async ({ page, open }) => {
  await open();
  await page.getByRole('textbox', { name: shell.start.organisation }).fill('阿德文图尔 Works');
  await goTo(page, 'entitlements');
  await page.getByRole('button', { name: questions.entitlements.add }).click();
  await page.keyboard.type('Contoso ');
  const exchange = cell(page, programme.workloads['exchange-online'], 'Contoso');
  await exchange.press('1');
  await page.keyboard.type('2o');
  // At once: what is not kept yet has to be kept on the way out.
  await page.reload();
  await expect(page).toHaveTitle(titleOf('entitlements'));
  await expect(exchange).toHaveValue('12o');
  await expect(exchange).toHaveAccessibleDescription(
    questions.cellProblems['not-a-number'](limits),
  );
  await expect(cell(page, questions.entitlements.customer, '1')).toHaveValue('Contoso ');

  await goTo(page, 'start');
  await page.reload();
  await expect(page.getByRole('textbox', { name: shell.start.organisation })).toHaveValue(
    '阿德文图尔 Works',
  );
  await page.getByRole('link', { name: shell.start.resume, exact: true }).click();
  await expectArrival(page, 'entitlements');
  await expect(exchange).toHaveValue('12o');
});

test('a reload on each step comes back to it', { tag: '@site' }, async ({ page, open }) => {
  await open();
  await openSample(page);
  for (const screen of ['market', 'associations', 'staff', 'result', 'privacy'] as const) {
    await goTo(page, screen);
    const heading = await mainHeading(page).innerText();
    await page.reload();
    await expect(page).toHaveTitle(titleOf(screen));
    await expect(mainHeading(page)).toHaveText(heading);
  }
});

test('an unknown address says so and leads to the start', async ({ page, open }) => {
  await open('#/no-such-page');
  await expect(mainHeading(page)).toHaveText(questions.notFound.heading);
  await expect(page).toHaveTitle(titleOf('not-found'));
  await page.getByRole('link', { name: questions.notFound.go }).click();
  await expectArrival(page, 'start');
});

for (const code of languageCodes) {
  test(
    `no two screens share a title or a heading, and each has one of each, in ${code}`,
    { tag: '@site' },
    async ({ page, open }) => {
      await open();
      await page.getByRole('button', { name: languages[code].name }).click();
      await expect(page).toHaveTitle(titleOf('start', spoken[code]));
      const titles = new Set<string>();
      const headings = new Set<string>();
      for (const screen of screens) {
        await goTo(page, screen, spoken[code]);
        await expect(mainHeading(page)).toHaveCount(1);
        await expect(mainHeading(page)).not.toHaveText('');
        titles.add(await page.title());
        headings.add(await mainHeading(page).innerText());
      }
      expect([...titles]).toHaveLength(screens.length);
      expect([...headings]).toHaveLength(screens.length);
    },
  );
}

test(
  'changing an answer from the result comes back to the result',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(
      page,
      partner({
        customers: [customer({ activeEntitlements: { 'exchange-online': 1000 } })],
        staff: [person({ certifications: ['mcsa-office-365'] })],
      }),
    );
    await expect(mainHeading(page)).toHaveText(result.doesNotMeet('Adventure Works', 'silver'));
    // The first word is seen, the others are heard.
    const change = (what: string) =>
      page.getByRole('link', { name: new RegExp(`^${result.change} ?: ${what}$`) });
    await change(result.market).click();
    await expectArrival(page, 'market');
    await page.getByRole('radio', { name: questions.market.emerging }).check();
    await page.getByRole('button', { name: questions.backToResult, exact: true }).click();
    await expectArrival(page, 'result');
    await expect(mainHeading(page)).toHaveText(result.meets('Adventure Works', 'silver'));

    for (const [what, screen] of [
      [result.market, 'market'],
      [result.requirements['active-entitlements'], 'entitlements'],
      [result.requirements['qualified-individuals'], 'staff'],
    ] as const) {
      await change(what).click();
      await expectArrival(page, screen);
      await page.getByRole('link', { name: questions.back, exact: true }).click();
      await expectArrival(page, 'result');
    }
  },
);
