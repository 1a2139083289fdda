import type { Page } from '@playwright/test';
import { customer, partner, person } from '../support/partners.ts';
import { openAnswers } from './files.ts';
import { cell, goTo } from './screens.ts';
import { expect, test } from './tool.ts';
import { spoken, words } from './words.ts';
import { languages } from '../../src/text/languages.ts';

const { shell, questions, programme } = words;
const { standing, keeping } = words.panel;
const { silver, gold } = shell.levels;

const panel = (page: Page) => page.getByRole('complementary', { name: standing.label });
const exchange = programme.workloads['exchange-online'];

test('every keystroke in a count moves the panel', { tag: '@site' }, async ({ page, open }) => {
  await open();
  await openAnswers(page, partner({ customers: [customer()] }));
  await goTo(page, 'entitlements');
  const count = cell(page, exchange, 'Contoso');
  await count.focus();
  for (const [key, missing] of [
    ['3', 1997],
    ['9', 1961],
    ['9', 1601],
  ] as const) {
    await page.keyboard.press(key);
    await expect(panel(page)).toContainText(standing.short(missing, silver));
  }
  await page.keyboard.press('9');
  await expect(panel(page)).toContainText(standing.short(1, gold));
  await page.keyboard.press('Backspace');
  await expect(panel(page)).toContainText(standing.short(1601, silver));
  await page.keyboard.press('o');
  await expect(panel(page)).toContainText(standing.unreadable(1));
  await expect(panel(page)).toContainText(standing.short(2000, silver));
});

test(
  'the panel names a level with the very entitlement and person that reach it',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(
      page,
      partner({
        customers: [customer({ activeEntitlements: { 'exchange-online': 199 } })],
        staff: [person()],
      }),
    );
    await goTo(page, 'entitlements');
    await expect(panel(page).getByRole('status')).toHaveText(standing.none);
    await cell(page, exchange, 'Contoso').press('End');
    await page.keyboard.press('9');
    await expect(panel(page)).toContainText(standing.short(1, silver));
    await cell(page, exchange, 'Contoso').fill('2000');
    await expect(panel(page)).toContainText(standing.short(2000, gold));
    await expect(panel(page).getByRole('status')).toHaveText(standing.none);

    await goTo(page, 'staff');
    await expect(panel(page)).toContainText(standing.peopleShort(1, silver));
    const tick = (column: string) => cell(page, column, 'Li Na', { role: 'checkbox' });
    await tick(questions.staff.exam('70-346')).check();
    await expect(panel(page)).toContainText(standing.peopleShort(1, silver));
    await tick(questions.staff.exam('70-347')).check();
    await expect(panel(page).getByRole('status')).toHaveText(standing.met(silver));
    await expect(panel(page)).toContainText(standing.peopleShort(1, gold));
  },
);

test(
  'the panel shows what an open association could add, and what it added',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    const activeEntitlements = { 'exchange-online': 4000 };
    await openAnswers(
      page,
      partner({
        customers: [customer({ activeEntitlements, associations: null })],
        staff: [person({ certifications: ['mcsa-office-365'] })],
      }),
    );
    await goTo(page, 'associations');
    await expect(panel(page)).toContainText(standing.couldAdd(4000));
    await expect(panel(page).getByRole('status')).toHaveText(standing.possible(silver));
    await cell(page, programme.associations['fasttrack-partner'], 'Contoso', {
      role: 'checkbox',
    }).check();
    await expect(panel(page)).toContainText(standing.enough(gold));
    await expect(panel(page)).not.toContainText(standing.couldAdd(4000));
    await cell(page, programme.noneOfThese, 'Contoso', { role: 'checkbox' }).check();
    await expect(panel(page)).toContainText(standing.short(2000, silver));
    await expect(panel(page).getByRole('status')).toHaveText(standing.none);
  },
);

test('the panel follows the market, the language and what was kept', async ({ page, open }) => {
  await open();
  const activeEntitlements = { 'exchange-online': 1000 };
  const staff = [person({ certifications: ['mcsa-office-365'] })];
  await openAnswers(page, partner({ customers: [customer({ activeEntitlements })], staff }));
  await goTo(page, 'market');
  await expect(panel(page)).toContainText(standing.tick(silver, 2000));
  await expect(panel(page).getByRole('status')).toHaveText(standing.none);
  await page.getByRole('radio', { name: questions.market.emerging }).check();
  await expect(panel(page)).toContainText(standing.tick(silver, 1000));
  await expect(panel(page).getByRole('status')).toHaveText(standing.met(silver));
  await page.getByRole('radio', { name: questions.market.notSure }).check();
  await expect(panel(page)).toContainText(standing.marketOpen);
  await expect(panel(page)).toContainText(keeping.savedAt(new Date()).replace(/\d.*/, ''));

  await page.getByRole('button', { name: languages['zh-CN'].name }).click();
  const chinese = spoken['zh-CN'].panel.standing;
  await expect(page.getByRole('complementary', { name: chinese.label })).toContainText(
    chinese.marketOpen,
  );
});

test(
  'the largest numbers stay within the panel, and in one line of a phone’s totals',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    const customers = Array.from({ length: 9 }, (_, index) =>
      customer({
        name: `Customer ${String(index)}`,
        activeEntitlements: { 'exchange-online': 99_999_999 },
      }),
    );
    await openAnswers(page, partner({ customers }));
    await goTo(page, 'entitlements');
    const number = shell.number(899_999_991);
    await page.setViewportSize({ width: 1000, height: 700 });
    const outer = await panel(page).boundingBox();
    const inner = await panel(page).getByText(number).boundingBox();
    expect(right(inner)).toBeLessThan(right(outer) - 8);

    await page.setViewportSize({ width: 400, height: 800 });
    const total = page.getByRole('cell', { name: number }).first();
    const groups = await total.evaluate((cell) =>
      [...cell.querySelectorAll('span:not(:has(*))')].map((group) => group.getBoundingClientRect()),
    );
    expect(groups).toHaveLength(3);
    expect(new Set(groups.map(({ top }) => Math.round(top))).size).toBe(1);
  },
);

const right = (box: { readonly x: number; readonly width: number } | null) =>
  box ? box.x + box.width : NaN;
