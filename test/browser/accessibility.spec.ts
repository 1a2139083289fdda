import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { languages, type LanguageCode } from '../../src/text/languages.ts';
import { customer, partner, person } from '../support/partners.ts';
import { chooseFile, openAnswers, openSample } from './files.ts';
import { cell, goTo, primaryButton, screens, titleOf, type Screen } from './screens.ts';
import { sidewaysOn, unseenFocus } from './shown.ts';
import { expect, test } from './tool.ts';
import { spoken, words, type Spoken } from './words.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that the standards ask for, up to WCAG 2.2 AA, and what axe thinks is good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** In light and in dark, where all that differs are the colours. */
async function expectNoViolation(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await violations(page, { type: 'tag', values: RULES }), where).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = await violations(page, { type: 'rule', values: ['color-contrast'] });
  expect(contrast, `${where}, dark`).toEqual([]);
}

/** Evaluated by the test, not put into the page, so that the page's policy stays as it is. */
async function violations(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource);
  return await page.evaluate(async (only) => {
    const found = await window.axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`,
      ),
    );
  }, runOnly);
}

async function speak(page: Page, code: LanguageCode): Promise<void> {
  await page.getByRole('button', { name: languages[code].name, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', code);
}

/** With everything unfolded that can be. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What one build shows, the other shows too: the widest is enough for both. */
const circumstances: readonly { code: LanguageCode; width: number; tag: string[] }[] = [
  { code: 'en', width: 1280, tag: [] },
  { code: 'en', width: 400, tag: ['@site'] },
  { code: 'zh-CN', width: 1280, tag: ['@site'] },
  { code: 'zh-CN', width: 400, tag: ['@site'] },
];

for (const { code, width, tag } of circumstances) {
  test.describe(`in ${code}, ${width} px wide, light and dark`, { tag }, () => {
    const said = spoken[code];

    test.beforeEach(async ({ page, open }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open();
      await speak(page, code);
    });

    test('no screen has an accessibility violation, empty or with the sample', async ({ page }) => {
      for (const screen of screens) {
        await goTo(page, screen, said);
        await unfold(page);
        await expectNoViolation(page, `${screen}, empty`);
      }
      await goTo(page, 'start', said);
      await openSample(page, said);
      for (const screen of screens) {
        await goTo(page, screen, said);
        await unfold(page);
        await expectNoViolation(page, `${screen}, with the sample`);
      }
    });

    // Of the single file, its screens are enough.
    test(
      'no error and no note has an accessibility violation',
      { tag: '@site' },
      async ({ page }) => {
        await goTo(page, 'market', said);
        await primaryButton(page, 'market', said).click();
        await expectNoViolation(page, 'market, not chosen');

        await openAnswers(page, troubled, said);
        await goTo(page, 'entitlements', said);
        const exchange = said.programme.workloads['exchange-online'];
        await cell(page, exchange, 'Fabrikam', { words: said }).fill('12o');
        await primaryButton(page, 'entitlements', said).click();
        await expect(page.getByRole('region', { name: said.questions.errorSummary })).toBeFocused();
        await expectNoViolation(page, 'entitlements with an error and a duplicate');

        await page.getByRole('columnheader', { name: exchange }).getByRole('button').click();
        await cell(page, exchange, 'Fabrikam', { words: said }).focus();
        await page.keyboard.press('Shift+ArrowUp');
        await expectNoViolation(page, 'entitlements sorted, with cells selected');
        await page.getByRole('searchbox').fill('nobody is called so');
        await expectNoViolation(page, 'entitlements with nothing found');

        await goTo(page, 'result', said);
        await expectNoViolation(page, 'result with an entry that can’t be read');
        await goTo(page, 'staff', said);
        await page
          .getByRole('textbox', {
            name: said.questions.cell(said.questions.staff.person, '1'),
            exact: true,
          })
          .fill('');
        await primaryButton(page, 'staff', said).click();
        await expect(page.getByRole('region', { name: said.questions.errorSummary })).toBeFocused();
        await expectNoViolation(page, 'staff with an error and a duplicate');
      },
    );

    test('no dialog has an accessibility violation', { tag: '@site' }, async ({ page }) => {
      await openAnswers(page, troubled, said);
      for (const [what, open] of dialogs(page, said)) {
        await open();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectNoViolation(page, what);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await chooseFile(page, 'saved.json', JSON.stringify(partner()), said);
      await page.getByRole('dialog').getByRole('button', { name: said.files.replace }).click();
      await expect(page.getByRole('status').filter({ hasText: said.panel.replaced })).toBeVisible();
      await expectNoViolation(page, 'the note that answers were replaced');
    });
  });
}

const troubled = partner({
  market: null,
  customers: [customer(), customer(), customer({ name: 'Fabrikam', associations: null })],
  staff: [person({ exams: ['70-346'] }), person({ name: 'Sam' }), person({ name: 'Sam' })],
});

function dialogs(
  page: Page,
  { shell, questions, programme, imports, passing }: Spoken,
): readonly (readonly [string, () => Promise<void>])[] {
  const said = { shell, questions, programme };
  return [
    [
      'replacing',
      () => chooseFile(page, 'other.json', JSON.stringify(partner()), { ...words, ...said }),
    ],
    ['refusing', () => chooseFile(page, 'bad.json', '{"', { ...words, ...said })],
    [
      'starting over',
      () => page.getByRole('main').getByRole('button', { name: shell.startOver }).click(),
    ],
    [
      'passing on',
      async () => {
        await page.getByRole('button', { name: passing.passOn, exact: true }).click();
        await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
      },
    ],
    [
      'opening a link',
      async () => {
        await page.evaluate(() => (location.hash = '#/'));
        await page.getByRole('button', { name: shell.start.openPassedOn, exact: true }).click();
      },
    ],
    [
      'saving without what can’t be read',
      async () => {
        await page.evaluate(() => (location.hash = '#/entitlements'));
        const exchange = programme.workloads['exchange-online'];
        await page
          .getByRole('textbox', { name: questions.cell(exchange, 'Fabrikam'), exact: true })
          .fill('12o');
        await page.getByRole('button', { name: shell.save, exact: true }).click();
      },
    ],
    [
      'reviewing an import',
      async () => {
        const chooser = page.waitForEvent('filechooser');
        await page.getByRole('button', { name: imports.open }).click();
        const text = 'Customer,Yammer,Country\nContoso,12o,DE\n,-3,\nTotal,9,\n';
        const buffer = Buffer.from(text);
        await (await chooser).setFiles({ name: 'usage.csv', mimeType: '', buffer });
        await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
      },
    ],
  ];
}

const UNBROKEN = 'W'.repeat(200);
const wide = partner({
  organisation: UNBROKEN,
  customers: [
    customer({ name: UNBROKEN, activeEntitlements: { 'exchange-online': 100_000_000 } }),
    customer({
      name: `${UNBROKEN.slice(1)}X`,
      associations: null,
      activeEntitlements: { yammer: 7 },
    }),
  ],
  staff: [person({ name: UNBROKEN, certifications: ['mcsa-office-365'] })],
});

for (const code of ['en', 'zh-CN'] as const) {
  test(
    `nothing scrolls sideways at 320 px, in ${code}`,
    { tag: '@site' },
    async ({ page, open }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open();
      await speak(page, code);
      const said = spoken[code];
      const expectReflow = async (circumstance: string) => {
        for (const screen of screens) {
          await goTo(page, screen, said);
          await unfold(page);
          expect(await sidewaysOn(page), `${screen}, ${circumstance}`).toEqual([]);
        }
      };
      await openSample(page, said);
      await expectReflow('with the sample');
      for (const width of [768, 820]) {
        await page.setViewportSize({ width, height: 640 });
        await goTo(page, 'result', said);
        expect(await sidewaysOn(page), `the result, ${width} px wide`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await goTo(page, 'entitlements', said);
      await dialogs(page, said).at(-1)?.[1]();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await sidewaysOn(page), 'the review of an import').toEqual([]);
      await page.keyboard.press('Escape');
      await chooseFile(page, `${UNBROKEN}.json`, JSON.stringify(wide), said);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await sidewaysOn(page), 'the dialog').toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: said.files.replace }).click();
      await expect(page).toHaveTitle(titleOf('result', said));
      await expectReflow('with a name of 200 characters');
    },
  );
}

for (const code of ['en', 'zh-CN'] as const) {
  test(
    `the names of the steps have their room, in ${code}`,
    { tag: '@site' },
    async ({ page, context, open }) => {
      await open();
      await speak(page, code);
      const said = spoken[code];
      const steps = page
        .getByRole('navigation', { name: said.shell.progress })
        .getByRole('listitem');
      const session = await context.newCDPSession(page);
      await session.send('Page.enable');
      for (const size of [16, 32]) {
        await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: 13 } });
        for (const screen of ['entitlements', 'associations'] as const) {
          await goTo(page, screen, said);
          for (const width of [1280, 768, 700, 641, 480, ...(size > 16 ? [] : [320])]) {
            await page.setViewportSize({ width, height: 900 });
            const where = `${screen}, ${width} px wide, in ${size} px`;
            const tooWide = await steps.evaluateAll(
              (items) => items.filter((item) => item.scrollWidth > item.clientWidth).length,
            );
            expect(tooWide, where).toBe(0);
            expect(await sidewaysOn(page), where).toEqual([]);
          }
        }
      }
    },
  );
}

test(
  'text at 400 % leaves the primary button whole and in the window',
  { tag: '@site' },
  async ({ page, context, open }) => {
    // As the browser's own setting of the font size does it, which media queries follow too.
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: 64, fixed: 52 } });
    await page.setViewportSize({ width: 1280, height: 900 });
    await open();
    const expectWhole = async (screen: Screen) => {
      await goTo(page, screen);
      const primary = page.getByRole('main').locator('.primary').first();
      await primary.scrollIntoViewIfNeeded();
      const { box, clipped, size } = await primary.evaluate((element) => {
        const { left, right } = element.getBoundingClientRect();
        return {
          box: { left, right, within: document.documentElement.clientWidth },
          clipped:
            element.scrollWidth > element.clientWidth ||
            element.scrollHeight > element.clientHeight,
          size: parseFloat(getComputedStyle(element).fontSize),
        };
      });
      expect(size, `${screen}: the text is four times as large`).toBeGreaterThanOrEqual(60);
      expect(box.left, screen).toBeGreaterThanOrEqual(0);
      expect(box.right, screen).toBeLessThanOrEqual(box.within);
      expect(clipped, `${screen}: the words are cut off`).toBe(false);
      expect(await sidewaysOn(page), screen).toEqual([]);
    };
    for (const screen of [
      'start',
      'market',
      'entitlements',
      'associations',
      'staff',
      'privacy',
      'not-found',
    ] as const)
      await expectWhole(screen);
  },
);

test(
  'with forced colours, what is chosen can be told from what is not',
  { tag: '@site' },
  async ({ page, open }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open();
    await openSample(page);
    for (const screen of screens) {
      await goTo(page, screen);
      const looks = await page
        .getByRole('button', { pressed: true })
        .or(page.getByRole('button', { pressed: false }))
        .evaluateAll((buttons) =>
          buttons.map((button) => {
            const { backgroundColor, borderColor, outlineStyle, textDecorationLine } =
              getComputedStyle(button);
            return {
              group: button.parentElement?.getAttribute('aria-label'),
              pressed: button.ariaPressed,
              look: [backgroundColor, borderColor, outlineStyle, textDecorationLine].join(),
            };
          }),
        );
      for (const { group, look } of looks.filter(({ pressed }) => pressed === 'true')) {
        const others = looks.filter((one) => one.group === group && one.pressed === 'false');
        expect(
          others.map((one) => one.look),
          `${screen}, ${group ?? ''}`,
        ).not.toContain(look);
      }
    }
  },
);

test('with reduced motion nothing moves', { tag: '@site' }, async ({ page, open }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open();
  await openSample(page);
  for (const screen of screens) {
    await goTo(page, screen);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            animationName !== 'none' ||
            transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
          );
        })
        .map(({ tagName }) => tagName),
    );
    expect(moving, screen).toEqual([]);
  }
});

test(
  'whoever goes through a screen with Tab always sees where they are',
  { tag: '@site' },
  async ({ page, open }) => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await open();
    await openSample(page);
    for (const screen of screens) {
      await goTo(page, screen);
      await page.getByRole('heading', { level: 1 }).focus();
      const lost: string[] = [];
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        lost.push(...(await page.evaluate(unseenFocus)));
      }
      expect(lost, screen).toEqual([]);
    }
  },
);
