import { goTo } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

const { privacy, shell } = words;

test('the button that tries to send something shows the browser refuse', async ({
  page,
  open,
  expectNoise,
}) => {
  // What the button provokes. A request would be heard all the same, and fail the test.
  expectNoise(/^refused connect-src: (.*made-up-answer|file )/);
  expectNoise(/^console error: (Connecting to|Fetch API)/);
  await open();
  await page.getByRole('link', { name: shell.proof }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(privacy.heading);
  await page.getByRole('button', { name: privacy.tryIt }).click();
  await expect(page.getByRole('status').filter({ hasText: privacy.refused })).toBeVisible();
  await expect(page.getByText(privacy.notRefused)).toHaveCount(0);
});

test(
  'the button says so where nothing refuses',
  { tag: '@site' },
  async ({ page, open, address, expectNoise }) => {
    expectNoise(/^request POST .*made-up-answer/);
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const markup = await response.text();
      const bare = markup.replace(/<meta[^>]*Content-Security-Policy[^>]*>/i, '');
      expect(bare, 'the policy is taken out of the page').not.toBe(markup);
      await route.fulfill({ response, body: bare });
    });
    await page.route('**/made-up-answer', (route) => route.fulfill({ body: '' }));
    await open('#/privacy');
    await page.getByRole('button', { name: privacy.tryIt }).click();
    await expect(page.getByText(privacy.notRefused)).toBeVisible();
    await expect(page.getByText(privacy.refused)).toHaveCount(0);
  },
);

test('no cookie is set', { tag: '@site' }, async ({ page, context, open }) => {
  await open();
  await goTo(page, 'market');
  expect(await context.cookies()).toEqual([]);
});
