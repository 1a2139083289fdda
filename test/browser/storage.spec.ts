import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { parseAssessment } from '../../src/assessment/index.ts';
import { customer, partner } from '../support/partners.ts';
import { openAnswers, openSample } from './files.ts';
import { cell, goTo, titleOf } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

const { shell, panel, questions, programme } = words;
const { keeping } = panel;

const organisation = (page: Page) => page.getByRole('textbox', { name: shell.start.organisation });
const notice = (page: Page) => page.getByRole('status');
const keptKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage));
const databases = (page: Page) => page.evaluate(() => indexedDB.databases());
const saved = (page: Page) => page.getByText(keeping.savedAt(new Date()).replace(/\d.*/, ''));

/** Every page of the context finds its storage filled to the last byte. */
async function fillStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      // The large pieces have keys of their own: no long text is written again for every byte to come.
      const key = size < 1024 ? 'filler' : `filler ${size}`;
      try {
        const filler = localStorage.getItem(key) ?? '';
        localStorage.setItem(key, filler + 'x'.repeat(size));
      } catch {
        // Full for so much; half of it may still fit.
      }
    }
  });
}

/** Every page of the context is denied its storage, as browsers do it. */
async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
}

for (const [why, deny, tag] of [
  ['full', fillStorage, ['@site']],
  ['blocked', blockStorage, []],
] as const) {
  test.describe(`where the browser’s storage is ${why}`, { tag: [...tag] }, () => {
    test.beforeEach(async ({ context }) => deny(context));

    test('a lasting notice says so, and a copy can be saved', async ({ page, open }) => {
      await open();
      await openSample(page);
      const lasting = notice(page).filter({ hasText: keeping.failed[why] });
      await expect(lasting).toBeVisible();
      await goTo(page, 'staff');
      await expect(lasting).toBeVisible();

      const download = page.waitForEvent('download');
      await lasting.getByRole('button', { name: shell.save }).click();
      const saved = await readFile(await (await download).path(), 'utf8');
      const parsed = parseAssessment(saved);
      expect(parsed.ok && parsed.assessment.customers).toHaveLength(words.sample.customers.length);
    });

    test('closing the page asks first once something was entered', async ({ page, open }) => {
      await open();
      await organisation(page).click();
      await page.keyboard.type('Adventure Works');
      const asked = page.waitForEvent('dialog');
      const closed = page.close({ runBeforeUnload: true });
      const dialog = await asked;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
      await closed;
      await expect(organisation(page)).toHaveValue('Adventure Works');
    });
  });
}

test('closing does not ask where everything is kept', async ({ page, open }) => {
  await open();
  await organisation(page).click();
  await page.keyboard.type('Adventure Works');
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.accept();
  });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(asked).toBe(false);
});

test('a change is kept within half a second', { tag: '@site' }, async ({ page, open }) => {
  await page.clock.install();
  await open();
  await page.clock.pauseAt(Date.now() + 60_000);
  await organisation(page).fill('Adventure Works');
  expect(await keptText(page)).not.toContain('Adventure Works');
  await page.clock.runFor(500);
  expect(await keptText(page)).toContain('Adventure Works');
  await page.clock.resume();
});

test('a change is kept at once when the page is hidden', async ({ page, open }) => {
  await page.clock.install();
  await open();
  await page.clock.pauseAt(Date.now() + 60_000);
  await organisation(page).fill('Adventure Works');
  expect(await keptText(page)).not.toContain('Adventure Works');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await keptText(page)).toContain('Adventure Works');
  await page.clock.resume();
});

test('of two tabs the older says so, overwrites nothing, and can take over', async ({
  page: older,
  context,
  open,
}) => {
  await open();
  await organisation(older).fill('Older');
  await goTo(older, 'market');
  await expect(
    older.getByText(keeping.savedAt(new Date()).replace(/\d.*/, '')).first(),
  ).toBeVisible();
  await goTo(older, 'start');

  const newer = await context.newPage();
  await newer.goto(addressOf(older));
  await expect(organisation(newer)).toHaveValue('Older');
  const superseded = (page: Page) => notice(page).filter({ hasText: keeping.superseded });
  await expect(superseded(older)).toBeVisible();
  await expect(superseded(newer)).toHaveCount(0);

  await organisation(newer).fill('Newer');
  await expect.poll(() => keptText(newer)).toContain('Newer');
  await organisation(older).fill('Older again');
  // Leaving would keep whatever still waits to be kept.
  await older.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await keptText(newer)).toContain('Newer');
  expect(await keptText(newer)).not.toContain('Older again');
  await expect(organisation(older)).toHaveValue('Older again');

  await superseded(older).getByRole('button', { name: keeping.takeOver }).click();
  await expect(organisation(older)).toHaveValue('Newer');
  await expect(superseded(older)).toHaveCount(0);
  await expect(superseded(newer)).toBeVisible();
  await notice(older).getByRole('button', { name: shell.undo }).click();
  await expect(organisation(older)).toHaveValue('Older again');
  await expect.poll(() => keptText(older)).toContain('Older again');
});

for (const [what, kept, tag] of [
  ['cut off', '{"version":1,"draft":{"organ', []],
  ['of another kind', '{"version":1,"draft":{"organisation":7}}', ['@site']],
] as const) {
  test(
    `kept answers that are ${what} are said to be unreadable, and can be saved`,
    { tag: [...tag] },
    async ({ page, open }) => {
      // The first visit makes the key, whatever it is called.
      await open();
      await organisation(page).fill('Adventure Works');
      await expect.poll(() => keptText(page)).toContain('Adventure Works');
      await page.evaluate((text) => {
        const keys = Object.keys(localStorage);
        const answers = keys.find((key) => localStorage.getItem(key)?.includes('Adventure Works'));
        if (answers !== undefined) localStorage.setItem(answers, text);
      }, kept);
      await page.reload();

      const unreadable = notice(page).filter({ hasText: keeping.unreadable });
      await expect(unreadable).toBeVisible();
      await expect(organisation(page)).toHaveValue('');
      expect(await keptText(page)).toContain(kept);
      const download = page.waitForEvent('download');
      await unreadable.getByRole('button', { name: keeping.saveKept }).click();
      expect(await readFile(await (await download).path(), 'utf8')).toBe(kept);
      await unreadable.getByRole('button', { name: panel.close }).click();
      await expect(unreadable).toHaveCount(0);
    },
  );
}

test('deleting everything leaves nothing of the tool in the browser', async ({ page, open }) => {
  await open();
  await openSample(page);
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.evaluate(() => localStorage.setItem('somebody else’s', 'stays'));
  await expect.poll(() => keptText(page)).toContain(words.sample.organisation);
  await goTo(page, 'privacy');
  const { deleteEverything } = words.files;
  await page.getByRole('button', { name: deleteEverything }).click();
  await page.getByRole('dialog').getByRole('button', { name: deleteEverything }).click();
  await expect(page).toHaveTitle(titleOf('start'));
  await expect(organisation(page)).toHaveValue('');
  expect(await keptKeys(page)).toEqual(['somebody else’s']);

  // Nor does going on looking around, or closing the page, bring a key back.
  await goTo(page, 'entitlements');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await keptKeys(page)).toEqual(['somebody else’s']);
  await page.getByRole('button', { name: questions.entitlements.add }).click();
  await cell(page, questions.entitlements.customer, '1').fill('Contoso');
  await expect.poll(() => keptText(page)).toContain('Contoso');
});

/** To the last of so many rows of the sheet, as it is shown. */
async function lastCell(
  page: Page,
  column: string,
  customers: number,
  value: string,
): Promise<Locator> {
  await cell(page, column, 'Customer 0').focus();
  await page.keyboard.press('Control+End');
  const found = cell(page, column, `Customer ${customers - 1}`);
  await expect(found).toHaveValue(value);
  return found;
}

/** How the single file keeps what is too long for one entry, fewer show as well as many. */
for (const [count, tag] of [
  [100_000, '@site'],
  [10_000, '@file'],
] as const) {
  test(
    `answers of ${shell.number(count)} customers are kept, and resume with the last keystroke`,
    { tag },
    async ({ page, open }) => {
      test.slow();
      await open();
      await openAnswers(
        page,
        partner({
          customers: Array.from({ length: count }, (_, row) =>
            customer({ name: `Customer ${row}`, activeEntitlements: { yammer: row % 500 } }),
          ),
        }),
      );
      await goTo(page, 'entitlements');
      await expect(saved(page).first()).toBeVisible({ timeout: 60_000 });
      expect((await keptText(page)).length).toBeLessThan(10_000);

      const last = await lastCell(
        page,
        programme.workloads.yammer,
        count,
        String((count - 1) % 500),
      );
      await last.fill('123');
      await page.keyboard.type('4');
      await page.reload();

      await expect(page).toHaveTitle(titleOf('entitlements'), { timeout: 60_000 });
      await expect(notice(page).filter({ hasText: keeping.unreadable })).toHaveCount(0);
      await lastCell(page, programme.workloads.yammer, count, '1234');

      await page.evaluate(() => dispatchEvent(new Event('pagehide')));
      await goTo(page, 'privacy');
      const { deleteEverything } = words.files;
      await page.getByRole('button', { name: deleteEverything }).click();
      await page.getByRole('dialog').getByRole('button', { name: deleteEverything }).click();
      await expect(page).toHaveTitle(titleOf('start'));
      expect(await keptKeys(page)).toEqual([]);
      await expect.poll(() => databases(page)).toEqual([]);
    },
  );
}

function keptText(page: Page): Promise<string> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .map((key) => localStorage.getItem(key))
      .join('\n'),
  );
}

function addressOf(page: Page): string {
  return page.url().replace(/#.*$/, '');
}
