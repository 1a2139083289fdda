import type { Page } from '@playwright/test';
import type { Assessment } from '../../src/assessment/index.ts';
import { languages } from '../../src/text/languages.ts';
import { resultId } from '../../src/passing/resultId.ts';
import { customer, partner, person } from '../support/partners.ts';
import { openAnswers, openSample } from './files.ts';
import { expectAllOfItPrinted, linesForPrint, printed, squeezed, type Format } from './paper.ts';
import { goTo, mainHeading } from './screens.ts';
import { expect, test } from './tool.ts';
import { spoken, words } from './words.ts';

const { passing, result, shell } = words;
const formats: readonly Format[] = ['A4', 'Letter'];

const nameOf = (index: number) => `Customer no. ${index + 1} of Northwind`;

/**
 * Silver is met with a little to spare, and the way to Gold is as long as the customers are many: each
 * of them adds a number of its own, so that a row can be told from the others.
 */
function partnerOf(customers: number): Assessment {
  return partner({
    customers: Array.from({ length: customers }, (_, index) =>
      index === 0
        ? customer({ name: nameOf(0), activeEntitlements: { 'exchange-online': 2345 } })
        : customer({
            name: nameOf(index),
            activeEntitlements: { 'sharepoint-online': 10 + (index % 7), yammer: 20_000 + index },
            associations: [],
            trial: index % 2 === 0,
          }),
    ),
    staff: [
      person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] }),
      person({ name: 'Li Na', exams: ['70-346'] }),
    ],
  });
}

/** Every line of the part of the result under a heading is on the page. */
async function expectSectionOn(text: string, page: Page, heading: RegExp): Promise<void> {
  const section = page
    .getByRole('article')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading }) });
  for (const line of await linesForPrint(page, section)) expect(text).toContain(squeezed(line));
}

for (const format of formats) {
  test(`the start prints its heading on ${format}`, async ({ page, open }) => {
    await open();
    // While styles are loading the browser prints nothing.
    await page.waitForLoadState('networkidle');
    const [first] = await printed(page, format);
    expect(first).toContain(squeezed(await mainHeading(page).innerText()));
  });

  for (const customers of [0, 1, 12, 200, 5000]) {
    // One size is enough to see that the single file prints as the site does.
    const details = customers === 12 ? {} : { tag: '@site' };
    const stands = `a partner with ${customers} customers stands`;
    test(`the first page of ${format} says where ${stands}`, details, async ({ page, open }) => {
      await open();
      await openAnswers(page, partnerOf(customers));
      const pages = await printed(page, format);
      const [first = ''] = pages;
      const isSilver = customers > 0;
      const level = isSilver ? 'silver' : null;
      expect(first).toContain(
        squeezed(
          level
            ? result.meets('Adventure Works', level)
            : result.doesNotMeet('Adventure Works', 'silver'),
        ),
      );
      const levels = page.getByRole('table').first();
      await expect(levels).toContainText(result.whole);
      for (const cell of await levels.getByRole('cell').allInnerTexts())
        expect(first).toContain(squeezed(cell));
      const way = new RegExp(
        `^${result.wayHeading(level ? 'gold' : 'silver', 9, 0).split(':')[0]}`,
      );
      await expectSectionOn(first, page, way);
      if (level) {
        const margin = new RegExp(`^${result.marginHeading(level)}$`);
        await expectSectionOn(first, page, margin);
      }
      await expectAllOfItPrinted(page, pages, words);
      const id = passing.inMargin(resultId(partnerOf(customers)));
      for (const text of pages) expect(text).toContain(squeezed(id));
    });
  }

  test(`on ${format} the head of a table stands on each of its pages, and no row is split`, async ({
    page,
    open,
  }) => {
    await open();
    const customers = 150;
    await openAnswers(page, partnerOf(customers));
    const pages = await printed(page, format);
    const heads = [result.customer, result.linkedAs, result.counted].map(squeezed);
    const withRows = pages.filter((text) =>
      Array.from({ length: customers }, (_, index) => index).some(
        (index) => index > 0 && isRowOn(text, index),
      ),
    );
    expect(withRows.length).toBeGreaterThan(2);
    for (const text of withRows) for (const head of heads) expect(text).toContain(head);
    const split = Array.from({ length: customers - 1 }, (_, index) => index + 1).filter(
      (index) => pages.filter((text) => isRowOn(text, index)).length !== 1,
    );
    expect(split).toEqual([]);
  });
}

/** The name of a customer's row with the number that only this row has, on one page. */
function isRowOn(text: string, index: number): boolean {
  return (
    text.includes(squeezed(nameOf(index))) && text.includes(squeezed(shell.number(20_000 + index)))
  );
}

const long = (text: string) => text.repeat(20).slice(0, 190);

for (const [code, format] of [
  ['en', 'Letter'],
  ['zh-CN', 'A4'],
] as const) {
  const said = spoken[code];

  test(`the first page of ${format} has room for the way in ${code}, however long names and lists are`, async ({
    page,
    open,
  }) => {
    await open();
    await page.getByRole('button', { name: languages[code].name }).click();
    const answers = partner({
      organisation: long('Adventure Works '),
      market: null,
      customers: Array.from({ length: 40 }, (_, index) =>
        customer({
          name: `${long(code === 'en' ? 'Northwind Traders ' : '北风贸易有限公司')} ${index}`,
          activeEntitlements: { yammer: 30 + index },
          associations: index % 2 === 0 ? null : [],
          trial: index % 3 === 0,
        }),
      ),
      staff: Array.from({ length: 4 }, (_, index) =>
        person({ name: `${long('Li Na ')} ${index}`, exams: ['70-346'] }),
      ),
    });
    await openAnswers(page, answers, said);
    const pages = await printed(page, format);
    const way = said.result.wayHeading('silver', 9, 9).split(/[:：]/)[0] ?? '';
    await expectSectionOn(pages[0] ?? '', page, new RegExp(`^${way}`));
    const id = said.passing.inMargin(resultId(answers));
    for (const text of pages) expect(text).toContain(squeezed(id));
  });
}

test('of 5,000 customers, the paper in Chinese lists the largest, sums up the rest, and says where all are', async ({
  page,
  open,
}) => {
  await open();
  const chinese = spoken['zh-CN'];
  await page.getByRole('button', { name: languages['zh-CN'].name }).click();
  await openAnswers(page, partnerOf(5000), chinese);
  const pages = await printed(page, 'A4');
  await expectAllOfItPrinted(page, pages, chinese);
  const paper = pages.join('');
  expect(paper).toContain(squeezed(chinese.result.restOf(4950)));
  expect(paper).toContain(squeezed(chinese.result.fullList(50)));
});

test('nothing of the page around the result is printed', async ({ page, open }) => {
  await open();
  await openSample(page);
  await goTo(page, 'result');
  const paper = (await printed(page, 'A4')).join('');
  for (const text of [
    shell.save,
    shell.startOver,
    result.print,
    result.ruleOut,
    result.change,
    shell.skip,
  ])
    expect(paper).not.toContain(squeezed(text));
});

test('what is printed in the dark is as light as ever', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open();
  await openSample(page);
  await goTo(page, 'result');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { ink, paper } = await page.getByRole('article').evaluate((article) => ({
    ink: getComputedStyle(article).color,
    paper: getComputedStyle(document.documentElement).colorScheme,
  }));
  expect(paper).toBe('light');
  const channels = ink
    .match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number) ?? [255];
  expect(Math.max(...channels), `${ink} is dark`).toBeLessThan(100);
});
