import type { Browser, Page } from '@playwright/test';
import { imported } from './candidates.ts';
import { inFreshPage, settle } from './freshPage.ts';
import { asCsv, nameOf } from './rows.ts';

/** Of the built site, and of the pages of the bench. */
export interface Addresses {
  readonly site: string;
  readonly pages: string;
}

/** What somebody does among very many rows. */
interface Job {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

export interface JobMeasurement {
  readonly name: string;
  /** In milliseconds, until the page has come to rest. */
  readonly longestTask: number;
}

/** Its text is handed over by the browser in one task, which takes the longer the more memory it needs. */
export const COPY = 'all selected and copied';
/** The same of a page that has a text as long, and nothing else to do. */
export const COPY_ALONE = '  by a page that only copies';

/** Before a key that needs what the one before it began, in milliseconds: nobody presses two sooner. */
const PAUSE = 100;

/** In this order, as each begins where the one before it has led. */
const JOBS: readonly Job[] = [
  { name: 'two rows of a name merged', act: pressed('Merge') },
  { name: '  taken back', act: pressed('Undo') },
  { name: '  and made again', act: pressed('Redo') },
  { name: 'to a cell', act: toCell },
  { name: 'three pages down', act: keys('PageDown', 'PageDown', 'PageDown') },
  { name: 'to the last row', act: keys('Control+End') },
  { name: 'to the first row', act: keys('Control+Home', PAUSE, 'ArrowRight') },
  { name: 'a column emptied', act: keys('Control+Space', PAUSE, 'Delete') },
  { name: '  taken back', act: keys('Control+z') },
  { name: '  and made again', act: keys('Control+y') },
  { name: 'a row removed', act: keys('Control+Delete') },
  { name: '  taken back', act: keys('Control+z') },
  { name: COPY, act: keys('Control+a', PAUSE, 'Control+c') },
  { name: 'sorted by name', act: pressed('Customer') },
  { name: '  the other way round', act: pressed('Customer') },
  { name: 'found by a part of the name', act: (page) => page.getByRole('searchbox').fill('99') },
  { name: 'trials alone', act: pressed('Trial') },
  { name: 'all again', act: pressed('Show all') },
];

/** So many rows, and a few more whose names stand among them already. */
export function asCsvToWorkOn(count: number): string {
  const again = [1, count / 2, count - 1].map((place) => `${nameOf(place)},1,1,1,1,1,no\n`);
  return asCsv(count) + again.join('');
}

/** How long the page answers nothing while somebody works on what is in a file. */
export async function measureWork(
  browser: Browser,
  addresses: Addresses,
  file: string,
): Promise<readonly JobMeasurement[]> {
  const address = `${addresses.site}#/entitlements`;
  return inFreshPage(browser, address, 'main .toolbar', async (page) => {
    await imported(page, file);
    await settle(page);
    const measured: JobMeasurement[] = [];
    for (const { name, act } of JOBS) {
      await page.evaluate(() => probe.watch());
      await act(page);
      await settle(page);
      measured.push({ name, longestTask: await page.evaluate(() => probe.longestTask()) });
      if (name === COPY) measured.push(await measureCopy(browser, addresses.pages, page));
    }
    return measured;
  });
}

/** Of a text as long as the one that the page has copied. */
async function measureCopy(
  browser: Browser,
  address: string,
  copied: Page,
): Promise<JobMeasurement> {
  await copied.context().grantPermissions(['clipboard-read']);
  const length = await copied.evaluate(async () => (await navigator.clipboard.readText()).length);
  return inFreshPage(browser, `${address}papaparse/index.html`, 'input', async (page) => {
    await page.evaluate((characters) => {
      const text = '0123456789'.repeat(characters / 10);
      addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
      });
    }, length);
    await settle(page);
    await page.evaluate(() => probe.watch());
    await page.keyboard.press('Control+c');
    await settle(page);
    return { name: COPY_ALONE, longestTask: await page.evaluate(() => probe.longestTask()) };
  });
}

/** The first button of which the words begin so. */
function pressed(words: string): Job['act'] {
  const name = new RegExp(`^\\W*${words}`);
  return (page) => page.getByRole('main').getByRole('button', { name }).first().click();
}

function keys(...all: readonly (string | number)[]): Job['act'] {
  return async (page) => {
    for (const key of all)
      await (typeof key === 'number' ? page.waitForTimeout(key) : page.keyboard.press(key));
  };
}

async function toCell(page: Page): Promise<void> {
  await page.locator('tbody input[inputmode=numeric]').first().click();
}
