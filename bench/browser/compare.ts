import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { ROOT } from '../../scripts/run.mjs';
import { serve } from '../../test/support/node/serve.ts';
import { askingFloor, floor, ours, peers, type Candidate } from './candidates.ts';
import { measure, measureFile, measureLibrary } from './measure.ts';
import { report } from './report.ts';
import { Results } from './results.ts';
import { asCsv } from './rows.ts';
import { asCsvToWorkOn, measureWork, type Addresses } from './work.ts';

export interface Options {
  readonly executablePath: string;
  /** How often each job is done, of which the medians are taken. */
  readonly runs: number;
  readonly withPeers: boolean;
  /** Is told how far it is, and in the end what came out. */
  readonly say: (line: string) => void;
}

/** Rows in the file. */
const CSV_ROWS = 100_000;
const BUILT = join(ROOT, 'test-output', 'bench');
const CSV = join(BUILT, 'customers.csv');
const CSV_TO_WORK_ON = join(BUILT, 'customers-again.csv');

export async function compare({ executablePath, runs, withPeers, say }: Options): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  const site = await serve();
  const pages = await serve(BUILT);
  const addresses = { site: site.address, pages: pages.address };
  const own = [floor, askingFloor, ours];
  const candidates = withPeers ? [...own, ...peers] : own;
  const results = new Results();
  await writeFile(CSV, asCsv(CSV_ROWS));
  await writeFile(CSV_TO_WORK_ON, asCsvToWorkOn(CSV_ROWS));
  try {
    // In turn rather than one after the other, so that what else the machine does meets all of them.
    for (let round = 1; round <= runs; round += 1) {
      await measureAll(browser, candidates, addresses, results, (what) =>
        say(`Round ${round} of ${runs}: ${what}`),
      );
    }
  } finally {
    await browser.close();
    await site.close();
    await pages.close();
  }
  for (const line of report(results, candidates)) say(line);
}

async function measureAll(
  browser: Browser,
  candidates: readonly Candidate[],
  addresses: Addresses,
  results: Results,
  say: (what: string) => void,
): Promise<void> {
  const sizes = new Set(ours.sizes);
  for (const size of sizes) {
    for (const candidate of candidates) {
      if (!candidate.sizes.includes(size) || results.tookLong(candidate, size)) continue;
      say(`${size} customers, ${candidate.name}`);
      const address = candidate === ours ? addresses.site : addresses.pages;
      const from = Date.now();
      const measured = await measure(browser, candidate, address, size);
      results.add(candidate, size, measured, Date.now() - from);
    }
  }
  say(`${CSV_ROWS} rows of CSV`);
  results.files.push({
    rows: CSV_ROWS,
    library: await measureLibrary(browser, addresses.pages, CSV),
    ...(await measureFile(browser, addresses.site, CSV)),
  });
  say(`work among ${CSV_ROWS} customers`);
  results.work.push(await measureWork(browser, addresses, CSV_TO_WORK_ON));
}
