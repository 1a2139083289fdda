import type { Browser, Page } from '@playwright/test';
import { imported } from './candidates.ts';
import { inFreshPage, settle } from './freshPage.ts';
import { asCsv, nameOf } from './rows.ts';

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
  { name: 'all selected and copied', act: keys('Control+a', PAUSE, 'Control+c') },
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
  address: string,
  file: string,
): Promise<readonly JobMeasurement[]> {
  return inFreshPage(browser, `${address}#/entitlements`, 'main .toolbar', async (page) => {
    await imported(page, file);
    await settle(page);
    const measured: JobMeasurement[] = [];
    for (const { name, act } of JOBS) {
      await page.evaluate(() => probe.watch());
      await act(page);
      await settle(page);
      measured.push({ name, longestTask: await page.evaluate(() => probe.longestTask()) });
    }
    return measured;
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
