import type { Locator, Page } from '@playwright/test';
import { limits } from '../../src/assessment/index.ts';
import { customer, partner } from '../support/partners.ts';
import { openAnswers } from './files.ts';
import { Keyboard } from './keyboard.ts';
import { cell, goTo } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

const { entitlements } = words.questions;
const exchange = words.programme.workloads['exchange-online'];

async function openCustomers(
  page: Page,
  count: number,
  nameOf = (index: number) => `C${index + 1}`,
): Promise<void> {
  const customers = Array.from({ length: count }, (_, index) =>
    customer({ name: nameOf(index), activeEntitlements: { 'exchange-online': index + 1 } }),
  );
  await openAnswers(page, partner({ customers }));
  await goTo(page, 'entitlements');
}

/** The only one on the screen. */
const sheet = (page: Page) => page.getByRole('main').getByRole('table');

/** Which rows a user sees between the head and the totals; fails where there is a hole. */
async function rowsSeen(page: Page): Promise<{ first: number; last: number }> {
  const seen = await sheet(page).evaluate((table) => {
    const [head, body, foot] = table.querySelectorAll('thead, tbody, tfoot');
    const bottomOf = (element?: Element) => element?.getBoundingClientRect().bottom ?? 0;
    const from = bottomOf(head);
    const to =
      (foot ?? table.closest('.scroller'))?.getBoundingClientRect()[foot ? 'top' : 'bottom'] ?? 0;
    const shown = [...(body?.querySelectorAll('tr[aria-rowindex]') ?? [])].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > from + 1 && top < to - 1;
    });
    const height = shown.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
    const numbers = shown.map((row) => Number(row.getAttribute('aria-rowindex')) - 1);
    return { numbers, isFull: height >= to - from - 1 };
  });
  expect(seen.isFull, 'there is no hole between the rows').toBe(true);
  const [first = 0] = seen.numbers;
  expect(seen.numbers).toEqual(seen.numbers.map((_, index) => first + index));
  return { first, last: first + seen.numbers.length - 1 };
}

/** Where the row of a place is in the window. */
function topOf(page: Page, place: number): Promise<number> {
  return sheet(page).evaluate(
    (table, index) =>
      table.querySelector(`[aria-rowindex='${index}']`)?.getBoundingClientRect().top ?? 0,
    place + 1,
  );
}

async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** What stands beyond the cell that it is of, sums and headings among it, or the cell beyond the sheet. */
function beyondCells(page: Page): Promise<readonly string[]> {
  return sheet(page).evaluate((table) => {
    const end = table.closest('.sheet')?.getBoundingClientRect().right ?? 0;
    return [...table.querySelectorAll('th, td')].flatMap((cell) => {
      const place = cell.getBoundingClientRect();
      const content = new Range();
      content.selectNodeContents(cell);
      const { left, right, width } = content.getBoundingClientRect();
      if (width === 0 || cell.querySelector('.visually-hidden')) return [];
      const isWithin = left >= place.left - 1 && right <= place.right + 1 && place.right <= end + 1;
      return isWithin ? [] : [cell.textContent.trim()];
    });
  });
}

test(
  'beside the panel and without it, all stands in its own cell, however large the sums',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    const { workloads } = words.programme;
    const activeEntitlements = Object.fromEntries(
      Object.keys(workloads).map((workload) => [workload, limits.largestCount]),
    );
    const customers = Array.from({ length: 12 }, (_, place) =>
      customer({ name: `Customer ${place + 1}`, activeEntitlements }),
    );
    await openAnswers(page, partner({ customers }));
    for (const step of ['entitlements', 'associations'] as const) {
      await goTo(page, step);
      await sheet(page).getByRole('columnheader').nth(2).getByRole('button').click();
      for (const width of [1280, 1100, 1024, 800, 700]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await beyondCells(page), `${step}, ${width} px wide`).toEqual([]);
      }
    }
  },
);

test(
  'on a small laptop, rows are in sight as soon as a step is opened',
  { tag: '@site' },
  async ({ page, open }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await open();
    await openCustomers(page, 500);
    for (const screen of ['entitlements', 'associations'] as const) {
      await goTo(page, screen);
      await expect(sheet(page)).toBeVisible();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await topOf(page, 4), screen).toBeLessThan(768);
    }
  },
);

test(
  'what is said of the rows that are shown moves none of them',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 30);
    const top = await topOf(page, 1);
    await page.getByRole('searchbox', { name: words.sheet.find.customers }).fill('C1');
    await expect(page.getByRole('main')).toContainText(words.sheet.shown('customers', 11, 30));
    expect(await topOf(page, 1)).toBe(top);
  },
);

test(
  'on a phone, what removes a row leaves its name alone',
  { tag: '@site' },
  async ({ page, open }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open();
    const called = 'شركة الاتصالات السعودية';
    await openCustomers(page, 2, () => called);
    const name = cell(page, entitlements.customer, '1');
    const remover = page.getByRole('button', { name: words.questions.remove(called) }).first();
    const [field, button] = [await name.boundingBox(), await remover.boundingBox()];
    expect((field?.x ?? 0) + (field?.width ?? Infinity)).toBeLessThanOrEqual(button?.x ?? 0);
  },
);

test(
  '2,000 customers are scrolled through without a hole, and the focus stays',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 2_000);
    expect(await sheet(page).locator('input').count()).toBeLessThan(600);
    await cell(page, exchange, 'C3').focus();
    await page.locator('.scroller').hover();
    for (const step of [700, 2_500, -400, 90_000, -700]) {
      await page.mouse.wheel(0, step);
      await drawn(page);
      await rowsSeen(page);
    }
    await expect(cell(page, exchange, 'C3')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(cell(page, exchange, 'C4')).toBeFocused();
    await expect(cell(page, exchange, 'C4')).toBeInViewport();
    await rowsSeen(page);
  },
);

test(
  'after none was found, the rows begin with the first again',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 2_000);
    await page.locator('.scroller').hover();
    await page.mouse.wheel(0, 40_000);
    await drawn(page);
    expect((await rowsSeen(page)).first).toBeGreaterThan(100);
    await page.getByRole('searchbox').fill('nobody');
    await expect(sheet(page)).toBeHidden();
    await page.getByRole('searchbox').fill('');
    await expect(sheet(page)).toBeVisible();
    await drawn(page);
    expect((await rowsSeen(page)).first).toBe(1);
  },
);

test(
  'rows of any height move as far as they are scrolled',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    const long = 'International Consolidated Holdings of the Far North ';
    await openCustomers(page, 1_000, (index) => `${long.repeat(index % 4)}C${index + 1}`);
    await goTo(page, 'associations');
    // Not the table: to hover its middle, the sheet would be scrolled there.
    await page.locator('.scroller').hover();
    const steps = [...Array<number>(8).fill(300), 40_000, ...Array<number>(8).fill(300)];
    for (const step of [...steps, ...Array<number>(12).fill(-300)]) {
      const { last } = await rowsSeen(page);
      const before = await topOf(page, last);
      await page.mouse.wheel(0, step);
      await drawn(page);
      await rowsSeen(page);
      if (Math.abs(step) > 300) continue;
      expect(before - (await topOf(page, last)), `from row ${last}`).toBeCloseTo(step, 0);
    }
  },
);

test(
  'the keys of a spreadsheet lead through all of a long sheet',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 2_000);
    await cell(page, entitlements.customer, '1').focus();
    await page.keyboard.press('Control+End');
    await expect(cell(page, entitlements.trial, 'C2000', { role: 'checkbox' })).toBeFocused();
    expect((await rowsSeen(page)).last).toBe(2_000);
    await page.keyboard.press('Home');
    await page.keyboard.press('PageUp');
    const { first, last } = await rowsSeen(page);
    const place = await page.evaluate(() => document.activeElement?.closest('tr')?.ariaRowIndex);
    expect(Number(place) - 1).toBeGreaterThanOrEqual(first);
    expect(last - (Number(place) - 1)).toBeGreaterThanOrEqual(Math.min(5, last - first - 1));
    // Tab goes along the row alone, and then on, past all the others; back it comes to the same one.
    const row = String(Number(place) - 1);
    await page.keyboard.press('End');
    for (let stop = 0; stop < 2; stop += 1) await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: entitlements.go, exact: true })).toBeFocused();
    await page.locator('.scroller').hover();
    await page.mouse.wheel(0, -90_000);
    await drawn(page);
    for (let stop = 0; stop < 8; stop += 1) await page.keyboard.press('Shift+Tab');
    await expect(cell(page, entitlements.customer, row)).toBeFocused();
    await expect(cell(page, entitlements.customer, row)).toBeInViewport();
    await rowsSeen(page);
    await page.keyboard.press('Shift+Tab');
    await expect(sheet(page).locator('thead button').last()).toBeFocused();
  },
);

test(
  'a change far down or hidden is shown when it is undone, by a key as by the button',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 2_000);
    await cell(page, exchange, 'C3').focus();
    await page.keyboard.type('7');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(cell(page, exchange, 'C3')).toBeFocused();
    await expect(cell(page, exchange, 'C3')).toBeInViewport({ ratio: 1 });
    await rowsSeen(page);
    await page.keyboard.press('Control+End');
    expect((await rowsSeen(page)).last).toBe(2_000);
    const redo = page.getByRole('button', { name: words.shell.redo });
    await redo.click();
    await expect(redo).toBeFocused();
    await drawn(page);
    const { first, last } = await rowsSeen(page);
    expect(first).toBeLessThanOrEqual(3);
    expect(last).toBeGreaterThanOrEqual(3);
    await page.getByRole('searchbox').fill('C20');
    await expect(cell(page, exchange, 'C3')).toHaveCount(0);
    await page.getByRole('button', { name: words.shell.undo }).click();
    await expect(cell(page, exchange, 'C3')).toHaveValue('3');
    await expect(cell(page, exchange, 'C4')).toHaveCount(0);
  },
);

test(
  'a mouse that is drawn over cells selects them, and carries no text away',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 5);
    const from = cell(page, exchange, 'C2');
    const to = cell(page, words.programme.workloads['skype-for-business'], 'C4');
    // All of its text is selected: to drag it would be to move it.
    await from.focus();
    const middleOf = async (field: Locator, fromRight = 0) => {
      const box = await field.boundingBox();
      if (!box) throw new Error('The cell is nowhere.');
      return [
        fromRight > 0 ? box.x + box.width - fromRight : box.x + box.width / 2,
        box.y + box.height / 2,
      ] as const;
    };
    await page.mouse.move(...(await middleOf(from, 13)));
    await page.mouse.down();
    await page.mouse.move(...(await middleOf(cell(page, exchange, 'C3'))), { steps: 6 });
    await page.mouse.move(...(await middleOf(to)), { steps: 6 });
    await page.mouse.up();
    await expect(
      page
        .getByRole('main')
        .getByRole('status')
        .filter({ hasText: words.sheet.selected(3, 3) }),
    ).toHaveCount(1);
    await expect(from).toHaveValue('2');
    await expect(to).toHaveValue('');
    await page.keyboard.press('Delete');
    await expect(from).toHaveValue('');
    await expect(cell(page, exchange, 'C4')).toHaveValue('');
    await expect(cell(page, exchange, 'C5')).toHaveValue('5');
    // Within a cell it is the text's, as ever.
    const name = cell(page, entitlements.customer, '1');
    const box = await name.boundingBox();
    if (!box) throw new Error('The cell is nowhere.');
    await page.mouse.move(box.x + 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.type('Z');
    await expect(name).toHaveValue('Z');
  },
);

test(
  'Chinese is typed straight into a cell, and Enter is the input method’s own',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 3);
    const name = cell(page, entitlements.customer, '1');
    await name.focus();
    const devices = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      devices.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('wei');
    await expect(name).toHaveValue('wei');
    await name.evaluate((field) => {
      const key = { key: 'Enter', bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', { ...key, isComposing: true }));
      // As Safari tells of the one that ends a word.
      field.dispatchEvent(new KeyboardEvent('keydown', { ...key, keyCode: 229 }));
    });
    await expect(name).toBeFocused();
    await compose('微');
    await devices.send('Input.insertText', { text: '微软' });
    await expect(name).toHaveValue('微软');
    await page.keyboard.press('Enter');
    await expect(cell(page, entitlements.customer, '2')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(name).toHaveValue('C1');
  },
);

test(
  'of 30,000 customers all is cleared while the page goes on, and what is typed meanwhile stays',
  { tag: '@site' },
  async ({ page, open }) => {
    const counts = (place: number) =>
      cell(page, exchange, place < 0 ? words.questions.unnamedCustomer(-place) : `C${place}`);
    await open();
    await openCustomers(page, 30_000);
    await counts(2).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type('5');
    await expect(counts(-2)).toHaveValue('5');
    await expect(counts(-1)).toHaveValue('');
    await page.keyboard.press('Control+Z');
    await expect(counts(-2)).toHaveValue('');
    await page.keyboard.press('Control+Z');
    await expect(counts(2)).toHaveValue('2');
    await expect(counts(1)).toHaveValue('1');
  },
);

test(
  'what is typed over more rows than are in sight goes into the first of them',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openCustomers(page, 300);
    const first = cell(page, exchange, 'C2');
    await first.focus();
    for (let screenful = 0; screenful < 8; screenful += 1)
      await page.keyboard.press('Shift+PageDown');
    await expect(first).toHaveCount(0);
    await page.keyboard.type('77');
    await expect(first).toHaveValue('77');
    await expect(first).toBeFocused();
    await page.keyboard.press('Control+Z');
    await expect(first).toHaveValue('2');
  },
);

test('what removes the selected rows is in sight wherever they are, and hides none of them', async ({
  page,
  open,
}) => {
  await open();
  await openCustomers(page, 40);
  const remove = (count: number) =>
    page.getByRole('button', { name: words.sheet.remove('customers', count) });
  // The window may end anywhere in a row.
  for (const height of [700, 720, 740]) {
    await page.setViewportSize({ width: 1280, height });
    await cell(page, exchange, 'C12').focus();
    for (let count = 2; count < 12; count += 1) {
      await page.keyboard.press('Shift+ArrowDown');
      await expect(remove(count)).toBeInViewport({ ratio: 1 });
      const selected = await cell(page, exchange, `C${11 + count}`).boundingBox();
      const bar = await remove(count).boundingBox();
      expect((selected?.y ?? 0) + (selected?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    }
    if (height < 740) await page.keyboard.press('Escape');
  }
  await remove(11).click();
  await expect(cell(page, exchange, 'C23')).toBeVisible();
  await expect(cell(page, exchange, 'C12')).toHaveCount(0);
  await expect(cell(page, entitlements.customer, '12')).toBeFocused();
});

test('with a keyboard alone, rows are found, filtered, sorted, copied, pasted at the cursor, undone and redone', async ({
  page,
  open,
}) => {
  const keyboard = new Keyboard(page);
  const { sheet: said } = words;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const hears = (text: string) =>
    expect(page.getByRole('main').getByRole('status').filter({ hasText: text })).toHaveCount(1);
  await open();
  const names = ['Wingtip', 'Contoso', 'Élan', 'Fabrikam'];
  const customers = names.map((name, index) =>
    customer({ name, trial: index === 3, activeEntitlements: { 'exchange-online': 10 - index } }),
  );
  await openAnswers(page, partner({ customers }));
  await goTo(page, 'entitlements');

  await keyboard.to(page.getByRole('searchbox', { name: said.find.customers }));
  await keyboard.type('elan');
  await hears(said.shown('customers', 1, 4));
  await keyboard.press('Enter');
  await expect(cell(page, entitlements.customer, '3')).toBeFocused();
  await keyboard.backTo(button(said.showAll));
  await keyboard.press('Enter');
  await hears(said.allShown('customers', 4));
  await keyboard.backTo(button(said.filter(said.filters.trial, 1)));
  await keyboard.press('Space');
  await hears(said.shown('customers', 1, 4));
  await keyboard.backTo(button(said.filter(said.filters.all, 4)));
  await keyboard.press('Space');
  const header = page.getByRole('columnheader', { name: exchange });
  await keyboard.to(header.getByRole('button'));
  await keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');

  // Fabrikam comes first now, and Élan below it.
  await keyboard.to(cell(page, exchange, 'Fabrikam'));
  await keyboard.press('Shift+ArrowDown');
  await hears(said.selected(2, 1));
  await keyboard.press('ControlOrMeta+c');
  await hears(said.copied(2, 1));
  const proPlus = (row: string) => cell(page, words.programme.workloads['pro-plus'], row);
  await keyboard.press('ArrowDown');
  await keyboard.to(proPlus('Contoso'));
  await keyboard.press('ControlOrMeta+v');
  await hears(said.pasted(2, 1));
  await expect(proPlus('Contoso')).toHaveValue('7');
  await expect(proPlus('Wingtip')).toHaveValue('8');
  await keyboard.press('ControlOrMeta+z');
  await expect(proPlus('Wingtip')).toHaveValue('');
  await keyboard.press('ControlOrMeta+y');
  await expect(proPlus('Wingtip')).toHaveValue('8');

  // A tick is copied as a word, and any tick understands it.
  const trialOf = (row: string) => cell(page, entitlements.trial, row, { role: 'checkbox' });
  for (let row = 0; row < 2; row += 1) await keyboard.press('ArrowUp');
  await keyboard.to(trialOf('Fabrikam'));
  await keyboard.press('ControlOrMeta+c');
  await keyboard.press('ArrowDown');
  await keyboard.press('ControlOrMeta+v');
  await expect(trialOf('Élan')).toBeChecked();
  await keyboard.press('Delete');
  await expect(trialOf('Élan')).not.toBeChecked();
});
