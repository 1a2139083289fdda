import { expect, test } from './tool.ts';

// Addresses of `.example` belong to nobody, so nothing is sent even where a policy fails.
const ELSEWHERE = 'https://elsewhere.example/';

test('the browser refuses to send anything', async ({ page, open, expectNoise }) => {
  await open();
  expectNoise(/^refused connect-src: https:\/\/elsewhere\.example/);
  expectNoise(/^console error: (Connecting to|Fetch API)/);
  const outcome = await page.evaluate(
    (address) =>
      fetch(address, { method: 'POST', body: 'answers' }).then(String, (error: unknown) =>
        String(error),
      ),
    ELSEWHERE,
  );
  expect(outcome).toContain('TypeError');
});

test('the browser refuses a picture from elsewhere', async ({ page, open, expectNoise }) => {
  await open();
  // Playwright hears of it before the browser refuses.
  expectNoise(/^request GET https:\/\/elsewhere\.example/);
  expectNoise(/^refused img-src: https:\/\/elsewhere\.example/);
  expectNoise(/^console error: .*img-src/);
  await page.evaluate(async (address) => {
    const image = new Image();
    image.src = `${address}?answers`;
    await image.decode().catch(() => undefined);
  }, ELSEWHERE);
});

test('the browser refuses to take text for markup or for a script', async ({
  page,
  open,
  expectNoise,
}) => {
  await open();
  expectNoise(/^refused require-trusted-types-for: trusted-types-sink Element innerHTML/);
  expectNoise(
    /^refused require-trusted-types-for: trusted-types-sink HTMLScriptElement textContent/,
  );
  expectNoise(/^console error: .*TrustedHTML/);
  expectNoise(/^console error: .*TrustedScript/);
  const title = await page.title();
  await page.evaluate(() => {
    const script = document.createElement('script');
    for (const act of [
      () => (document.body.innerHTML = '<img alt="" />'),
      () => (script.textContent = 'document.title = "ran"'),
    ]) {
      try {
        act();
      } catch {
        // That it throws is up to the browser; that nothing comes of it is what counts.
      }
    }
    document.head.append(script);
  });
  expect(await page.title()).toBe(title);
  expect(await page.locator('body > img').count()).toBe(0);
});
