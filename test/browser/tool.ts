import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { DIST, serve, type Server } from '../support/node/serve.ts';

export { expect };

export interface ToolOptions {
  /** Which build a project opens: the site from a server, or the single file from disk. */
  build: 'site' | 'file';
}

interface Tool {
  /** Opens the tool at an address within it, such as `#/market`, or at its start, and awaits its screen. */
  open: (path?: string) => Promise<void>;
  /** Where `open` goes to. */
  address: string;
  /**
   * Lets lines that match pass, which would otherwise fail the test; there must be at least one.
   * Lines are such as `console error: …`, `page error: …`, `refused connect-src: …`, `request GET …`.
   */
  expectNoise: (pattern: RegExp) => void;
  noise: Noise;
}

declare global {
  /** In the pages that a test opens: tells the test what the policy refused. */
  function reportRefusal(line: string): void;
}

interface Noise {
  readonly lines: string[];
  readonly expected: RegExp[];
}

/**
 * Every test watches all pages that it opens, and fails when it is over if any of them wrote to the console,
 * threw, did what the policy refuses, or requested anything but the tool's own files.
 */
export const test = base.extend<Tool & ToolOptions, { server: Server }>({
  build: ['site', { option: true }],

  server: [
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  address: async ({ build, server }, use) => {
    await use(
      build === 'site' ? server.address : pathToFileURL(join(DIST, 'self-assessment.html')).href,
    );
  },

  noise: [
    async ({ context, page, address }, use) => {
      const noise: Noise = { lines: [], expected: [] };
      await listen(context, address, noise.lines);
      await use(noise);
      if (!page.isClosed()) await settle(page);
      const { lines, expected } = noise;
      const unexpected = lines.filter((line) => !expected.some((pattern) => pattern.test(line)));
      expect(unexpected, 'nothing but what the test expects is heard of the pages').toEqual([]);
      const unheard = expected.filter((pattern) => !lines.some((line) => pattern.test(line)));
      expect(unheard.map(String), 'what the test expects is heard').toEqual([]);
    },
    { auto: true },
  ],

  expectNoise: async ({ noise }, use) => {
    await use((pattern) => noise.expected.push(pattern));
  },

  open: async ({ page, address }, use) => {
    await use(async (path = '') => {
      await page.goto(address + path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  },
});

async function listen(context: BrowserContext, address: string, lines: string[]): Promise<void> {
  context.on('console', (message) => lines.push(`console ${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => lines.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!isOwn(url, address) || request.method() !== 'GET') {
      lines.push(`request ${request.method()} ${url}`);
    }
  });
  await context.exposeBinding('reportRefusal', (_source, refusal: string) => {
    lines.push(refusal);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      reportRefusal(`refused ${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
}

/** What a page has just caused is reported a moment later. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((settled) => setTimeout(settled, 50)));
}

/**
 * The site loads its own parts when they are needed, from its own folder; the file has nothing to load.
 * A query could carry answers away, so none is allowed.
 */
function isOwn(url: string, address: string): boolean {
  if (/^(blob|data):/.test(url)) return true;
  const [file = '', query] = url.replace(/#.*$/, '').split('?', 2);
  if (query !== undefined) return false;
  return file === address || (address.startsWith('http') && file.startsWith(address));
}
