import type { Browser, CDPSession, Page } from '@playwright/test';
import { imported, type Candidate } from './candidates.ts';
import { inFreshPage, settle } from './freshPage.ts';
import { median } from './results.ts';
import { asClipboard, nameOf } from './rows.ts';

/** Of one page with rows pasted into it: milliseconds, and bytes. */
export interface Measurement {
  /** All waits together. */
  readonly paste: number;
  readonly longestWait: number;
  /** The longest task on the way there. */
  readonly longestTask: number;
  readonly typingCount: Typing;
  readonly typingName: Typing;
  readonly heap: number;
}

export interface Typing {
  readonly median: number;
  readonly worst: number;
  /** How long the page's thread was busy for each key, pauses and what is done in them included. */
  readonly busy: number;
}

export interface FileMeasurement {
  readonly painted: number;
  readonly longestTask: number;
}

export async function measure(
  browser: Browser,
  { path, ready, paste }: Candidate,
  address: string,
  size: number,
): Promise<Measurement> {
  return inFreshPage(browser, address + path, ready, async (page, session) => {
    await page.evaluate((text) => probe.hold(text), asClipboard(size));
    await settle(page);
    const waits = await paste(page);
    const longestTask = await page.evaluate(() => probe.longestTask());
    await settle(page);
    const typingCount = await type(page, session, 1, '1234567');
    const typingName = await type(page, session, 0, 'abcdefg');
    await settle(page);
    return {
      paste: waits.reduce((sum, wait) => sum + wait, 0),
      longestWait: Math.max(...waits),
      longestTask,
      typingCount,
      typingName,
      heap: await heapOf(session),
    };
  });
}

/** Milliseconds from the choice of a CSV file until its rows are painted, the user's own time not among them. */
export async function measureFile(
  browser: Browser,
  address: string,
  file: string,
): Promise<FileMeasurement> {
  return inFreshPage(browser, `${address}#/entitlements`, 'main .toolbar', async (page) => {
    const painted = await imported(page, file);
    return { painted, longestTask: await page.evaluate(() => probe.longestTask()) };
  });
}

/** Milliseconds from the choice of the same file until the CSV library alone, in a worker, has its rows of cells. */
export async function measureLibrary(
  browser: Browser,
  address: string,
  file: string,
): Promise<number> {
  return inFreshPage(browser, `${address}papaparse/index.html`, 'input', async (page) => {
    const parsed = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let from = 0;
          addEventListener('change', () => (from = performance.now()), true);
          addEventListener('parsed', () => resolve(performance.now() - from));
        }),
    );
    await page.setInputFiles('input', file);
    return parsed;
  });
}

const KEYS = 30;
/** Milliseconds after which no further key is pressed: a page that takes seconds for each has shown what it does. */
const LONG_ENOUGH = 30_000;
/** In milliseconds: as people type, who stop to think now and then; while they do, a page may begin to save. */
const PAUSES = [70, 95, 60, 110, 280];

async function type(
  page: Page,
  session: CDPSession,
  column: number,
  characters: string,
): Promise<Typing> {
  // Neither the first row nor the last in view.
  const field = await page.evaluateHandle(([name, of]) => probe.field(name, of), [
    nameOf(4),
    column,
  ] as const);
  await field.asElement()?.click();
  // Into the text, in a sheet; elsewhere the first of them does nothing.
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  const before = await page.evaluate(() => probe.latencies.length);
  const busyBefore = await busyTime(session);
  const started = Date.now();
  let key = 0;
  for (; key < KEYS && Date.now() - started < LONG_ENOUGH; key += 1) {
    await page.waitForTimeout(PAUSES[key % PAUSES.length] ?? 0);
    await page.keyboard.press(keyAt(key, characters));
    await page.evaluate((keys) => probe.painted(keys), before + key + 1);
  }
  const busy = ((await busyTime(session)) - busyBefore) / key;
  const latencies = (await page.evaluate(() => probe.latencies)).slice(before);
  return { median: median(latencies), worst: Math.max(...latencies), busy };
}

/** A few characters, then as many times Backspace, and again: what is typed stays a number within the limits. */
function keyAt(key: number, characters: string): string {
  const place = key % (2 * LENGTH);
  return place < LENGTH ? characters.charAt(place) : 'Backspace';
}
const LENGTH = 4;

async function busyTime(session: CDPSession): Promise<number> {
  return 1_000 * (await metric(session, 'TaskDuration'));
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((each) => each.name === name);
  if (!found) throw new Error(`The browser does not measure ${name}.`);
  return found.value;
}
