import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { parseAssessment } from '../../src/assessment/index.ts';
import { languages } from '../../src/text/languages.ts';
import { DIST } from '../support/node/serve.ts';
import { customer, partner } from '../support/partners.ts';
import { chooseFile } from './files.ts';
import { Keyboard } from './keyboard.ts';
import { mainHeading, titleOf } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

/** The single file has no parts that could be missing. */
const tag = '@site';

const { shell } = words;

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: shell.loadFailed });
const tryAgain = (page: Page) => page.getByRole('button', { name: shell.tryAgain });
const organisation = (page: Page) => page.getByRole('textbox', { name: shell.start.organisation });

for (const what of ['js', 'css']) {
  test(
    `a screen whose .${what} can’t be had is there, with its styles, at the second try`,
    { tag },
    async ({ page, open, expectNoise }) => {
      expectNoise(/^console error: Failed to load resource/);
      const part = new RegExp(`/Market-[^/]*\\.${what}$`);
      await page.route(part, (route) => route.abort());
      await open();
      const keyboard = new Keyboard(page);
      await keyboard.to(page.getByRole('link', { name: shell.start.begin }));
      await keyboard.press('Enter');
      await expect(notice(page)).toBeVisible();
      // What had the focus went with its screen.
      await expect(tryAgain(page)).toBeFocused();
      await keyboard.press('Enter');
      await expect(tryAgain(page)).toBeVisible();

      await page.unroute(part);
      await keyboard.to(tryAgain(page));
      await keyboard.press('Enter');
      await expect(page).toHaveTitle(titleOf('market'));
      await expect(notice(page)).toHaveCount(0);
      await expect(mainHeading(page)).toBeFocused();
      const rules = await page.evaluate(() =>
        [...document.styleSheets]
          .filter(({ href }) => href?.includes('/Market-'))
          .map(({ cssRules }) => cssRules.length > 0),
      );
      expect(rules).toEqual([true]);
    },
  );
}

test(
  'whatever the user does while its part can’t be had is done at the second try, and nothing is lost',
  { tag },
  async ({ page, context, open, expectNoise }) => {
    expectNoise(/^console error: Failed to load resource/);
    // Without this, all parts are there a moment later.
    await page.route('**/loadEverything-*.js', (route) => route.abort());
    await open();
    await organisation(page).fill('Adventure Works');
    const failsOnce = async (act: () => Promise<unknown>, outcome: () => Promise<unknown>) => {
      await context.setOffline(true);
      await act();
      await expect(notice(page)).toBeVisible();
      await context.setOffline(false);
      const keyboard = new Keyboard(page);
      await keyboard.to(tryAgain(page));
      const done = outcome();
      await keyboard.press('Enter');
      await done;
      await expect(notice(page)).toHaveCount(0);
      await expect(page.locator(':focus')).toHaveCount(1);
    };
    const press = (button: Locator) => async () => {
      await button.focus();
      await page.keyboard.press('Enter');
    };

    await failsOnce(press(page.getByRole('button', { name: languages['zh-CN'].name })), () =>
      expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN'),
    );
    await page.getByRole('button', { name: languages.en.name }).click();

    await failsOnce(press(page.getByRole('button', { name: shell.save })), async () => {
      const saved = await (await page.waitForEvent('download')).path();
      const parsed = parseAssessment(await readFile(saved, 'utf8'));
      expect(parsed.ok && parsed.assessment.organisation).toBe('Adventure Works');
    });
    await failsOnce(press(page.getByRole('button', { name: shell.startOver })), async () => {
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
    });
    await failsOnce(
      () => chooseFile(page, 'saved.json', JSON.stringify(partner({ organisation: 'Fabrikam' }))),
      async () => {
        await expect(page.getByRole('dialog')).toContainText('Fabrikam');
        await page.keyboard.press('Escape');
      },
    );
    await expect(organisation(page)).toHaveValue('Adventure Works');
  },
);

const customers = Array.from({ length: 3_000 }, (_, index) =>
  customer({ name: `Customer ${index}` }),
);
const { imports } = words;

/** Each as it is chosen, and what is seen once it is read. */
const files = [
  {
    what: 'list',
    place: 'dialog',
    choose: async (page: Page) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: imports.open }).click();
      const buffer = Buffer.from('Customer,Yammer\nContoso,12');
      await (await chooser).setFiles({ name: 'usage.csv', mimeType: '', buffer });
    },
    isRead: (page: Page) =>
      expect(page.getByRole('dialog', { name: imports.preview('usage.csv') })).toContainText(
        imports.summary('customers', 1, 0, 0),
      ),
  },
  {
    what: 'large saved file',
    place: 'main',
    choose: (page: Page) => chooseFile(page, 'saved.json', JSON.stringify(partner({ customers }))),
    isRead: (page: Page) => expect(page).toHaveTitle(titleOf('result')),
  },
];

/** Runs in the page: whether what could not be had is said within such an element as soon as it is said anywhere. */
function saidIn(place: string): Promise<boolean> {
  return new Promise((said) => {
    new MutationObserver(() => {
      if (document.querySelector('[role=alert]'))
        said(document.querySelector(`${place} [role=alert]`) !== null);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

for (const { what, place, choose, isRead } of files)
  test(
    `a ${what} whose reader can’t be had is read at the second try`,
    { tag },
    async ({ page, open, expectNoise }) => {
      expectNoise(/^console error: Failed to load resource/);
      const reader = /\/workerAddress-[^/]*\.js$/;
      await page.route(reader, (route) => route.abort());
      await open('#/entitlements');
      const isInPlace = page.evaluate(saidIn, place);
      await choose(page);
      // Later, it would come over what the user is about to press.
      expect(await isInPlace, 'is said there at once').toBe(true);
      await expect(page.getByRole('progressbar'), 'nothing goes on').toHaveCount(0);
      await page.unroute(reader);
      await page.locator(place).getByRole('button', { name: shell.tryAgain }).click();
      await isRead(page);
      await expect(notice(page)).toHaveCount(0);
    },
  );

test(
  'the scripts that put rows on the page are compiled before anybody waits for them',
  { tag },
  async () => {
    const entry = /<script [^>]*src="\.\/(.+?)"/.exec(
      await readFile(join(DIST, 'index.html'), 'utf8'),
    );
    const names = (await readdir(join(DIST, 'assets'))).filter((name) => name.endsWith('.js'));
    const scripts = await Promise.all(
      names.map(async (name) => ({
        name: `assets/${name}`,
        code: await readFile(join(DIST, 'assets', name), 'utf8'),
      })),
    );
    const meant = scripts.filter(
      ({ name, code }) => name === entry?.[1] || code.includes('aria-rowindex'),
    );
    expect(meant.length).toBeGreaterThan(1);
    for (const { name, code } of meant)
      expect(code.split('\n')[0], name).toBe('//# allFunctionsCalledOnLoad');
  },
);
