import { expect, test } from './tool.ts';

test('the tool opens at its start', async ({ page, open }) => {
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
