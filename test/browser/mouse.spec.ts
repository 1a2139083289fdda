import type { Locator, Page } from '@playwright/test';
import { customer, partner } from '../support/partners.ts';
import { openAnswers } from './files.ts';
import { cell, goTo } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

const { entitlements } = words.questions;
const exchange = words.programme.workloads['exchange-online'];

async function openCustomers(page: Page, count: number): Promise<void> {
  const customers = Array.from({ length: count }, (_, index) =>
    customer({ name: `C${index + 1}`, activeEntitlements: { 'exchange-online': 120 + index } }),
  );
  await openAnswers(page, partner({ customers }));
  await goTo(page, 'entitlements');
}

async function boxOf(field: Locator) {
  const box = await field.boundingBox();
  if (!box) throw new Error('The cell is nowhere.');
  return box;
}

const partOf = (field: Locator) =>
  field.evaluate(
    (input) =>
      input instanceof HTMLInputElement &&
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );

test(
  'a cell that is pressed is typed over, and one that is pressed twice is typed into',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 3);
    const first = cell(page, exchange, 'C1');
    await first.click();
    expect(await partOf(first)).toBe('120');
    await page.keyboard.type('5');
    await expect(first).toHaveValue('5');
    await page.keyboard.press('ArrowDown');

    // Right of its text is its end, where the caret comes to stand.
    const { width, height } = await boxOf(first);
    const atEnd = { position: { x: width - 4, y: height / 2 } };
    const third = cell(page, exchange, 'C3');
    await third.dblclick(atEnd);
    expect(await partOf(third)).toBe('');
    await page.keyboard.type('5');
    await expect(third).toHaveValue('1225');
    await page.keyboard.press('ArrowLeft');
    await expect(third).toBeFocused();

    // So is one that keys came to: once, it is typed over.
    const second = cell(page, exchange, 'C2');
    await page.keyboard.press('ArrowUp');
    await expect(second).toBeFocused();
    await second.click(atEnd);
    await page.keyboard.type('6');
    await expect(second).toHaveValue('6');
    // In a text that is typed into already, it is as in any.
    await page.keyboard.press('ArrowUp');
    await first.dblclick(atEnd);
    await page.keyboard.type('7');
    await expect(first).toHaveValue('57');
    await first.dblclick(atEnd);
    expect(await partOf(first)).toBe('57');
  },
);

test(
  'within a cell that is typed into the mouse selects text, and from one that is not it selects cells',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 2);
    const name = cell(page, entitlements.customer, '1');
    await name.fill('Contoso Limited');
    const { x, y, width, height } = await boxOf(name);
    await name.dblclick({ position: { x: width - 4, y: height / 2 } });
    expect(await partOf(name)).toBe('');
    await page.mouse.move(x + 30, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width - 2, y + height / 2, { steps: 5 });
    const part = await partOf(name);
    await page.mouse.up();
    expect(await partOf(name)).toBe(part);
    expect(part).toMatch(/^.+Limited$/);
    expect(part).not.toBe('Contoso Limited');

    const [first, second] = [cell(page, exchange, 'Contoso Limited'), cell(page, exchange, 'C2')];
    await first.focus();
    await first.hover();
    await page.mouse.down();
    await second.hover();
    await page.mouse.up();
    await page.keyboard.type('42');
    await expect(first).toHaveValue('42');
    await expect(second).toHaveValue('121');
  },
);

for (const [count, what] of [
  [300, 'the sheet'],
  [30, 'the page'],
] as const)
  test(
    `a mouse that is held beyond an edge scrolls ${what}, and selects until it is let go of`,
    { tag: '@site' },
    async ({ page, open }) => {
      await open();
      await openCustomers(page, count);
      const rowOfFocus = () =>
        page.evaluate(() => Number(document.activeElement?.closest('tr')?.ariaRowIndex) - 1);
      await cell(page, exchange, 'C2').evaluate((field) =>
        field.scrollIntoView({ block: 'center' }),
      );
      const box = await boxOf(cell(page, exchange, 'C2'));
      const { height = 0 } = page.viewportSize() ?? {};
      await page.mouse.move(box.x + 20, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + 20, height - 2, { steps: 4 });
      await page.mouse.move(box.x + 20, height + 30, { steps: 2 });
      await expect.poll(rowOfFocus).toBeGreaterThan(24);
      await expect(page.locator(':focus')).toBeInViewport();
      // Up again, past where it began.
      await page.mouse.move(box.x + 20, -20, { steps: 4 });
      await expect.poll(rowOfFocus).toBe(1);
      await page.mouse.move(box.x + 20, height + 30, { steps: 4 });
      await expect.poll(rowOfFocus).toBeGreaterThan(5);
      await page.mouse.up();
      const last = await rowOfFocus();
      const selected = words.sheet.selected(last - 1, 1);
      const says = page.getByRole('main').getByRole('status').filter({ hasText: selected });
      await expect(says).toHaveCount(1);
      // Had it gone on, the selection would have grown by now.
      await page.evaluate(() => new Promise((later) => setTimeout(later, 300)));
      expect(await rowOfFocus()).toBe(last);
      await page.keyboard.press('Delete');
      await expect(cell(page, exchange, 'C2')).toHaveValue('');
      await page.keyboard.press('Control+Home');
      await expect(cell(page, exchange, 'C1')).toHaveValue('120');
    },
  );
