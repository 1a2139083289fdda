import type { Locator, Page } from '@playwright/test';
import { languages } from '../../src/text/languages.ts';
import { customer, partner, person } from '../support/partners.ts';
import { openAnswers } from './files.ts';
import { Keyboard } from './keyboard.ts';
import { mainHeading } from './screens.ts';
import { sidewaysOn, unseenFocus } from './shown.ts';
import { expect, test } from './tool.ts';
import { spoken, type Spoken } from './words.ts';

/** Silver on one reading alone, Gold open and on both routes: every part of the result has something to say. */
const assessment = partner({
  customers: [
    customer({ name: 'Contoso', activeEntitlements: { 'exchange-online': 900, yammer: 700 } }),
    customer({ name: 'Fabrikam', activeEntitlements: { 'pro-plus': 600, yammer: 500 } }),
    customer({
      name: 'Wide World Importers',
      activeEntitlements: { yammer: 800 },
      associations: null,
    }),
    customer({ name: 'Tailspin', activeEntitlements: { yammer: 500 }, associations: null }),
    customer({ name: 'Litware', activeEntitlements: { 'pro-plus': 400 }, associations: [] }),
    customer({ name: 'Proseware', activeEntitlements: { 'pro-plus': 300 }, associations: [] }),
    customer({ name: 'Wingtip Toys', activeEntitlements: { yammer: 640 }, trial: true }),
    customer({
      name: 'Lucerne',
      activeEntitlements: { yammer: 250 },
      trial: true,
      associations: [],
    }),
    customer({ name: 'Margie’s Travel' }),
    ...['Relecloud', 'Trey Research', 'VanArsdel'].map((name) =>
      customer({ name, activeEntitlements: { 'sharepoint-online': 20 } }),
    ),
  ],
  staff: [
    person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] }),
    person({ name: 'Sam Rivera', exams: ['70-346', '70-347'] }),
    person({ name: 'Li Na', exams: ['70-346'] }),
  ],
});

const STOPS = 'a[href], button, summary, input, select, textarea';

for (const code of ['en', 'zh-CN'] as const) {
  test(
    `at 320 px and by keyboard alone all of the result is read and used, in ${code}`,
    { tag: '@site' },
    async ({ page, open }) => {
      const said = spoken[code];
      const { result, passing } = said;
      await page.setViewportSize({ width: 320, height: 640 });
      await open();
      await page.getByRole('button', { name: languages[code].name }).click();
      await openAnswers(page, assessment, said);
      const keyboard = new Keyboard(page);
      const article = page.getByRole('article');
      const button = (name: string) => page.getByRole('button', { name });

      expect(await sidewaysOn(page)).toEqual([]);
      await expectHeadings(page, said);
      await expectStopsInOrder(page, keyboard);

      const openers = article.locator('button[aria-expanded], summary');
      await expect(openers).toHaveCount(12);
      for (const opener of await openers.all()) await expectToOpen(opener, page, keyboard);

      const way = article.getByRole('heading', { name: /：|:/, level: 2 }).first();
      await keyboard.to(button(result.ruleOut).first());
      await keyboard.press('Enter');
      await expect(way).toBeFocused();
      await expectWhole(page, 'with a customer ruled out');
      await keyboard.to(button(result.ruleInAll));
      await keyboard.press('Space');
      await expect(way).toBeFocused();
      await expect(button(result.ruleInAll)).toHaveCount(0);

      await keyboard.to(button(result.asIfDone));
      await keyboard.press('Enter');
      await expect(button(result.asItIs)).toBeFocused();
      await expectWhole(page, 'as if done');
      await keyboard.press('Enter');
      await expect(mainHeading(page)).toBeFocused();
      expect(await sidewaysOn(page), 'as it is again').toEqual([]);
      await expectHeadings(page, said);

      await keyboard.backTo(page.getByRole('button', { name: passing.passOn, exact: true }));
      await keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
      expect(await sidewaysOn(page), 'passing it on').toEqual([]);
      await keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('button', { name: passing.passOn, exact: true })).toBeFocused();
    },
  );
}

/** Nothing is beyond the window's edge, and what has the focus is seen. */
async function expectWhole(page: Page, when: string): Promise<void> {
  expect(await sidewaysOn(page), when).toEqual([]);
  expect(await page.evaluate(unseenFocus), when).toEqual([]);
}

/** As a screen reader lists them: one first, none a level too deep, and the parts in their order. */
async function expectHeadings(page: Page, { result, passing }: Spoken): Promise<void> {
  const tree = await page.getByRole('main').ariaSnapshot();
  const headings = [...tree.matchAll(/heading "(.*)" \[level=(\d)\]/g)].map(
    ([, name = '', level]) => ({ name, level: Number(level) }),
  );
  expect(headings.filter(({ level }) => level === 1)).toEqual(headings.slice(0, 1));
  const tooDeep = headings.filter(
    ({ level }, place) => place > 0 && level > (headings[place - 1]?.level ?? 0) + 1,
  );
  expect(tooDeep).toEqual([]);
  const way = result.wayHeading('gold', 9, 0).split(/[:：]/)[0] ?? '';
  const parts = [
    result.levelsHeading,
    way,
    result.marginHeading('silver'),
    passing.paperCodeHeading,
    result.decidesHeading,
    result.countedHeading,
    result.staffHeading,
    result.readingsHeading,
    result.notAssessedHeading,
    result.evidenceHeading,
    result.limitsHeading,
  ];
  const second = headings.filter(({ level }) => level === 2).map(({ name }) => name);
  expect(second.map((name) => (name.startsWith(way) ? way : name))).toEqual(parts);
}

/** Tab reaches everything that can be used, once, and goes on as the eye does: down, and along a line. */
async function expectStopsInOrder(page: Page, keyboard: Keyboard): Promise<void> {
  const stops = page.getByRole('main').locator(STOPS).filter({ visible: true });
  const count = await stops.count();
  expect(count).toBeGreaterThanOrEqual(30);
  await keyboard.backTo(stops.first());
  let before = { start: 0, end: 0, left: 0 };
  for (const stop of await stops.all()) {
    await expect(stop).toBeFocused();
    expect(await page.evaluate(unseenFocus)).toEqual([]);
    const place = await stop.evaluate((element) => {
      const [first] = element.getClientRects();
      return {
        start: (first?.top ?? 0) + scrollY,
        end: (first?.bottom ?? 0) + scrollY,
        left: first?.left ?? 0,
      };
    });
    const isAlongTheLine = place.start < before.end - 1 && place.left > before.left;
    const isBelow = place.start >= before.end - 1;
    expect(isAlongTheLine || isBelow || before.end === 0, await stop.innerText()).toBe(true);
    before = place;
    await keyboard.press('Tab');
  }
}

/** Enter opens it and Space closes it, and the focus stays where it was. */
async function expectToOpen(opener: Locator, page: Page, keyboard: Keyboard): Promise<void> {
  const article = page.getByRole('article');
  const length = async () => (await article.innerText()).length;
  const closed = await length();
  await keyboard.to(opener);
  await keyboard.press('Enter');
  await expect.poll(length).toBeGreaterThan(closed);
  await expectWhole(page, await opener.innerText());
  await keyboard.press('Space');
  await expect.poll(length).toBe(closed);
  await expect(opener).toBeFocused();
}
