import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { languages } from '../../src/text/languages.ts';
import { DIST, serve } from '../support/node/serve.ts';
import { goTo, mainHeading, primaryButton, titleOf } from './screens.ts';
import { expect, test as base } from './tool.ts';
import { spoken, words } from './words.ts';

const { imports, offline, shell } = words;

interface Host {
  readonly address: string;
  /** Nobody answers there any more. */
  readonly close: () => Promise<void>;
  /** Puts another build in the place of this one, whose page bears a mark; halfway, its page is still missing. */
  readonly publish: (mark: string, options?: { readonly halfway: boolean }) => Promise<void>;
}

/** A host for each test, which it may change and close. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'site-'));
    await cp(DIST, folder, { recursive: true });
    const { address, close } = await serve(folder);
    await use({ address, close, publish: (mark, options) => publish(folder, mark, options) });
    await close();
    await rm(folder, { recursive: true });
  },
  address: ({ host }, use) => use(host.address),
});

/** Another page needs another hash in the worker's list, and the list another version. */
async function publish(
  folder: string,
  mark: string,
  { halfway } = { halfway: false },
): Promise<void> {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'offline-worker.js')];
  const before = await readFile(page, 'utf8');
  const after = before.replace('</body>', `<p hidden>${mark}</p></body>`);
  const list = await readFile(worker, 'utf8');
  const newList = list
    .replace(integrity(before), integrity(after))
    .replace(/`[0-9a-f]{16}`/, `\`${mark}\``);
  expect(newList, 'the worker lists the page and its version').toContain(integrity(after));
  expect(newList).toContain(`\`${mark}\``);
  if (!halfway) await writeFile(page, after);
  await writeFile(worker, newList);
}

function integrity(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

async function expectReady(page: Page): Promise<void> {
  await goTo(page, 'privacy');
  await expect(page.getByText(offline.ready)).toBeVisible();
}

const organisation = (page: Page) => page.getByRole('textbox', { name: shell.start.organisation });
const notice = (page: Page) => page.getByRole('status').filter({ hasText: offline.newer });
const mark = (page: Page, text: string) => page.getByText(text, { exact: true });
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** As the browser does of its own accord, now and then: whether a newer version came of it. */
const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await (await navigator.serviceWorker.ready).update();
    const worker = registration.installing;
    if (worker) await new Promise((settled) => (worker.onstatechange = settled));
    return worker?.state;
  });

const tag = '@site';

test(
  'once it was visited, the site works from its start to its result without its server',
  { tag },
  async ({ page, open, host }) => {
    await open();
    await expectReady(page);
    await host.close();
    await goTo(page, 'start');
    await page.reload();

    await organisation(page).fill('Adventure Works');
    await page.getByRole('link', { name: shell.start.begin }).click();
    await page.getByRole('radio', { name: words.programme.markets.mature }).check();
    await primaryButton(page, 'market').click();
    await expect(page).toHaveTitle(titleOf('entitlements'));
    await page.reload();

    // The worker that reads files is there too.
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: imports.open }).click();
    const buffer = Buffer.from('Customer,Exchange Online\nContoso,1200\n');
    await (await chooser).setFiles({ name: 'customers.csv', mimeType: '', buffer });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: imports.apply('customers', 1, 0) }).click();
    await expect(dialog).toHaveCount(0);

    await goTo(page, 'result');
    await page.getByRole('button', { name: languages['zh-CN'].name }).click();
    await expect(page).toHaveTitle(titleOf('result', spoken['zh-CN']));
    await expect(mainHeading(page)).toContainText('Adventure Works');
    await expect(page.getByText('Contoso').first()).toBeVisible();
  },
);

test(
  'a newer version takes over without a word while nobody has touched the page',
  { tag },
  async ({ page, open, host }) => {
    await open();
    await expectReady(page);
    const [old] = await cacheNames(page);
    await host.publish('newer');
    // Whatever asks the page for something counts as a touch, so it is only listened to.
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.reload();
    await expect.poll(() => loads).toBe(2);
    await expect(mark(page, 'newer')).toBeAttached();
    await expect(notice(page)).toHaveCount(0);
    await expect.poll(() => cacheNames(page)).toHaveLength(1);
    expect(await cacheNames(page)).not.toContain(old);
  },
);

test(
  'a newer version waits until the user says so, and the answers stay',
  { tag },
  async ({ page, open, host }) => {
    await open();
    await expectReady(page);
    await page.reload();
    await goTo(page, 'start');
    await organisation(page).fill('Adventure Works');
    await host.publish('newer');
    expect(await lookForNewer(page)).toBe('installed');
    await expect(notice(page)).toBeVisible();
    await expect(mark(page, 'newer')).toHaveCount(0);
    await expect(organisation(page)).toHaveValue('Adventure Works');

    await organisation(page).fill('Adventure Works Ltd');
    await notice(page).getByRole('button', { name: offline.reload }).click();
    await expect(mark(page, 'newer')).toBeAttached();
    await expect(organisation(page)).toHaveValue('Adventure Works Ltd');
    await expect(notice(page)).toHaveCount(0);
  },
);

test(
  'a newer version that one tab takes is offered to the other, and never forced on it',
  { tag },
  async ({ page: first, context, open, host }) => {
    await open();
    await expectReady(first);
    await first.reload();
    await goTo(first, 'start');
    await organisation(first).fill('First');
    await host.publish('newer');
    const second = await context.newPage();
    await second.goto(host.address);
    // Untouched, but not alone.
    await notice(second).getByRole('button', { name: offline.reload }).click();
    await expect(mark(second, 'newer')).toBeAttached();
    await expect(mark(first, 'newer')).toHaveCount(0);
    await expect(organisation(first)).toHaveValue('First');
  },
);

test(
  'a version of which one file is not yet there is not taken',
  { tag },
  async ({ page, open, host }) => {
    await open();
    await expectReady(page);
    const kept = await cacheNames(page);
    await host.publish('newer', { halfway: true });
    expect(await lookForNewer(page)).toBe('redundant');
    expect(await cacheNames(page)).toEqual(kept);
    await host.close();
    await page.reload();
    await expect(mainHeading(page)).toBeVisible();
  },
);

test(
  'the worker keeps the files of the build, all of them and nothing else',
  { tag },
  async ({ page, open, host }) => {
    await open();
    await expectReady(page);
    const [name = ''] = await cacheNames(page);
    const kept = await page.evaluate(async (cache) => {
      const requests = await (await caches.open(cache)).keys();
      return requests.map(({ url }) => url);
    }, name);
    const built = await readdir(DIST, { recursive: true, withFileTypes: true });
    const files = built
      .filter((entry) => entry.isFile())
      .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      // The worker itself is kept by the browser, and the single file stands for itself.
      .filter((file) => file !== 'offline-worker.js' && file !== 'self-assessment.html')
      .map((file) => host.address + (file === 'index.html' ? '' : file));
    expect(kept.toSorted()).toEqual(files.toSorted());
  },
);

test(
  'deleting everything deletes the tool’s own files too, until it is opened again',
  { tag },
  async ({ page, open }) => {
    await open();
    await page.evaluate(() => caches.open('somebody else’s'));
    await expectReady(page);
    const { deleteEverything } = words.files;
    await page.getByRole('button', { name: deleteEverything }).click();
    await page.getByRole('dialog').getByRole('button', { name: deleteEverything }).click();
    await expect(page).toHaveTitle(titleOf('start'));
    await expect.poll(() => cacheNames(page)).toEqual(['somebody else’s']);
    await goTo(page, 'privacy');
    await expect(page.getByText(offline.notKept)).toBeVisible();
    await page.reload();
    await expect(page.getByText(offline.ready)).toBeVisible();
  },
);
