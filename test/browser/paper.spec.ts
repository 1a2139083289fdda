import type { Page } from '@playwright/test';
import { sources, type Assessment } from '../../src/assessment/index.ts';
import { languages } from '../../src/text/languages.ts';
import { resultId } from '../../src/passing/resultId.ts';
import { customer, partner, person } from '../support/partners.ts';
import { openAnswers, openSample } from './files.ts';
import { linesForPrint, printed, seenOnPage, squeezed, type Format } from './paper.ts';
import { goTo, mainHeading, titleOf } from './screens.ts';
import { expect, test } from './tool.ts';
import { spoken, words, type Spoken } from './words.ts';

const { result, shell } = words;
const formats: readonly Format[] = ['A4', 'Letter'];

const shortName = (index: number) => `Customer no. ${index + 1} of Northwind`;
/** Takes several lines, at any of which a page could end. */
const longName = (index: number) => `${shortName(index)}${' and its subsidiaries'.repeat(7)}`;

/**
 * Silver is met with a little to spare, and the way to Gold is as long as the customers are many: each
 * of them adds a number of its own, so that a row can be told from the others.
 */
function partnerOf(customers: number, nameOf = shortName): Assessment {
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

/** Every line of the part of the result under a heading. */
function linesOfSection(page: Page, heading: RegExp): Promise<readonly string[]> {
  const section = page
    .getByRole('article')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: heading }) });
  return linesForPrint(page, section);
}

/** The papers of one partner, in the language that the page is in: all that each has to hold, and where. */
async function expectPapers(page: Page, assessment: Assessment, said: Spoken): Promise<void> {
  const papers: (readonly string[])[] = [];
  for (const format of formats) papers.push(await printed(page, format));
  // What the page says is asked of it once, and looked for on either paper.
  const all = await seenOnPage(page, said);
  const firstPage = await linesOfFirstPage(page, assessment, said);
  for (const pages of papers) {
    const paper = pages.join('');
    expect(all.filter((text) => !paper.includes(text))).toEqual([]);
    expect(firstPage.filter((text) => pages[0]?.includes(text) !== true)).toEqual([]);
    expectInTurn(paper, said);
    expectNoHeadingAlone(pages, said);
    expectClosingInCompany(pages, said);
    expectMargin(pages, said.passing.inMargin(resultId(assessment)));
    expectRows(paper, assessment, said);
  }
}

/** The level, the table of the requirements, the way and the margin. */
async function linesOfFirstPage(
  page: Page,
  assessment: Assessment,
  said: Spoken,
): Promise<readonly string[]> {
  const customers = assessment.customers.length;
  const level = customers > 0 ? 'silver' : null;
  const levels = page.getByRole('table').first();
  await expect(levels).toContainText(said.result.whole);
  const way = said.result.wayHeading(level ? 'gold' : 'silver', 9, 0).split(/[:：]/)[0] ?? '';
  return [
    level
      ? said.result.meets('Adventure Works', level)
      : said.result.doesNotMeet('Adventure Works', 'silver'),
    ...(await levels.getByRole('cell').allInnerTexts()),
    ...(await linesOfSection(page, new RegExp(`^${way}`))),
    ...(level
      ? await linesOfSection(page, new RegExp(`^${said.result.marginHeading(level)}$`))
      : []),
  ].map(squeezed);
}

/** A page begins, in a file, with what stands in its margin: its number and the result's id. */
function expectMargin(pages: readonly string[], id: string): void {
  for (const [index, text] of pages.entries()) {
    const margin = squeezed(`${index + 1} / ${pages.length} ${id}`);
    expect(text.slice(0, margin.length)).toBe(margin);
  }
}

/** The table of what counted lists all up to 200 customers, and the 50 largest of more: each in one row. */
function expectRows(paper: string, { customers }: Assessment, { result }: Spoken): void {
  const isShortened = customers.length > 200;
  const listed = customers
    .map(({ activeEntitlements }, index) => ({
      index,
      entitlements: Object.values(activeEntitlements).reduce((sum, count) => sum + count, 0),
    }))
    .sort((one, other) => other.entitlements - one.entitlements)
    .slice(0, isShortened ? 50 : customers.length)
    .map(({ index }) => index);
  const table = paper.slice(
    paper.lastIndexOf(squeezed(result.countedHeading)),
    paper.lastIndexOf(squeezed(result.staffHeading)),
  );
  const rows = [...table.matchAll(/Customerno\.(\d+)ofNorthwind/g)].map(([, number]) =>
    Number(number),
  );
  expect(rows.toSorted(ascending)).toEqual(listed.map((index) => index + 1).toSorted(ascending));
  for (const index of listed.filter((each) => each > 0))
    expect(table).toContain(squeezed(shell.number(20_000 + index)));
  expect(paper.includes(squeezed(result.fullList(50)))).toBe(isShortened);
  expect(paper.includes(squeezed(result.restOf(customers.length - 50)))).toBe(isShortened);
}

const ascending = (one: number, other: number) => one - other;

function expectInTurn(paper: string, { result }: Spoken): void {
  const places = [
    result.countedHeading,
    result.staffHeading,
    result.readingsHeading,
    result.notAssessedHeading,
    result.evidenceHeading,
  ].map((heading) => paper.lastIndexOf(squeezed(heading)));
  expect(places).toEqual(places.toSorted(ascending));
  expect(Math.min(...places)).toBeGreaterThan(0);
}

/** No page ends with a heading or with the head of a table. */
function expectNoHeadingAlone(pages: readonly string[], { result, passing, programme }: Spoken) {
  const heads = [
    result.countedHeading,
    result.staffHeading,
    result.readingsHeading,
    result.sourceHeading,
    ...Object.values(result.readingQuestions),
    result.notAssessedHeading,
    result.evidenceHeading,
    result.limitsHeading,
    passing.paperCodeHeading,
    `${programme.workloads['pro-plus']}${result.counted}`,
  ].map(squeezed);
  for (const text of pages)
    expect(
      heads.filter((head) => text.endsWith(head)),
      'what ends a page',
    ).toEqual([]);
}

/** How the requirements were read, where they stand and the closing share the last page, which is none of a few lines. */
function expectClosingInCompany(pages: readonly string[], { result }: Spoken): void {
  const last = pages.at(-1);
  for (const heading of [result.readingsHeading, result.sourceHeading, result.limitsHeading])
    expect(last).toContain(squeezed(heading));
  const { address } = sources.requirements;
  expect(last, 'the address of the source is in one piece').toContain(address);
}

for (const customers of [0, 1, 12, 200, 5000]) {
  // One number is enough to see that the single file prints as the site does.
  const details = customers === 12 ? {} : { tag: '@site' };
  test(
    `the paper of a partner with ${customers} customers holds all of it, in either size and language`,
    details,
    async ({ page, open }) => {
      await open();
      const assessment = partnerOf(customers);
      await openAnswers(page, assessment);
      for (const code of ['en', 'zh-CN'] as const) {
        const said = spoken[code];
        if (code !== 'en') await page.getByRole('button', { name: languages[code].name }).click();
        await expect(page).toHaveTitle(titleOf('result', said));
        await expectPapers(page, assessment, said);
      }
    },
  );
}

for (const format of formats) {
  // One size is enough to see that the single file prints at all.
  const tag = format === 'A4' ? [] : ['@site'];
  test(`the start prints its heading on ${format}`, { tag }, async ({ page, open }) => {
    await open();
    // While styles are loading the browser prints nothing.
    await page.waitForLoadState('networkidle');
    const [first] = await printed(page, format);
    expect(first).toContain(squeezed(await mainHeading(page).innerText()));
  });

  test(
    `on ${format} the head of a table stands on each of its pages, and no row is split`,
    {
      tag: '@site',
    },
    async ({ page, open }) => {
      await open();
      const customers = 60;
      await openAnswers(page, partnerOf(customers, longName));
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
    },
  );
}

/** All of the name of a customer's row with the number that only this row has, on one page. */
function isRowOn(text: string, index: number): boolean {
  return (
    text.includes(squeezed(longName(index))) &&
    text.includes(squeezed(shell.number(20_000 + index)))
  );
}

const long = (text: string) => text.repeat(20).slice(0, 190);

for (const [code, format] of [
  ['en', 'Letter'],
  ['zh-CN', 'A4'],
] as const) {
  const said = spoken[code];

  test(
    `the first page of ${format} has room for the way in ${code}, however long names and lists are`,
    {
      tag: '@site',
    },
    async ({ page, open }) => {
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
      for (const line of await linesOfSection(page, new RegExp(`^${way}`)))
        expect(pages[0]).toContain(squeezed(line));
      const id = said.passing.inMargin(resultId(answers));
      for (const text of pages) expect(text).toContain(squeezed(id));
    },
  );
}

test(
  'no person of the sample is carried over to what comes after the others',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openSample(page);
    await goTo(page, 'result');
    const pages = await printed(page, 'A4');
    const withStaff = pages.filter((text) => text.includes(squeezed(result.staffHeading)));
    expect(withStaff).toHaveLength(1);
    for (const name of words.sample.staff) expect(withStaff[0]).toContain(squeezed(name));
  },
);

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

test(
  'what is printed in the dark is as light as ever',
  { tag: '@site' },
  async ({ page, open }) => {
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
  },
);

test(
  'a browser without boxes in the margin, such as Firefox, prints the id at the foot of every page',
  { tag: '@site' },
  async ({ page, open }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'CSSMarginRule'));
    await open();
    const answers = partnerOf(70);
    await openAnswers(page, answers);
    const id = squeezed(words.passing.inMargin(resultId(answers)));
    for (const format of formats) {
      const pages = await printed(page, format);
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.filter((text) => !text.includes(id))).toEqual([]);
    }
  },
);
