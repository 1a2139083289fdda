import type { Locator, Page } from '@playwright/test';
import { LARGEST_COUNT, limits } from '../../src/assessment/index.ts';
import { customer, partner, person } from '../support/partners.ts';
import { openAnswers } from './files.ts';
import { cell, goTo, primaryButton, titleOf } from './screens.ts';
import { expect, test } from './tool.ts';
import { words } from './words.ts';

const { shell, questions, programme } = words;
const { cellProblems } = questions;
const exchange = programme.workloads['exchange-online'];

const summary = (page: Page) => page.getByRole('region', { name: questions.errorSummary });

async function expectSummary(page: Page, lines: readonly string[]): Promise<void> {
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('link')).toHaveText([...lines]);
  // Before anything else in the main part.
  const first = page.getByRole('main').locator(':scope section, :scope h1').first();
  await expect(first).toHaveAccessibleName(questions.errorSummary);
}

async function expectLinkLeadsTo(page: Page, line: string, field: Locator): Promise<void> {
  await summary(page).getByRole('link', { name: line, exact: true }).click();
  await expect(field).toBeFocused();
}

test(
  'counts that can’t be read are listed on continuing, each as beside its cell',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    const names = ['Contoso', 'Fabrikam', 'Litware', 'Proseware', 'Tailspin'];
    await openAnswers(page, partner({ customers: names.map((name) => customer({ name })) }));
    await goTo(page, 'entitlements');
    const wrong = [
      ['Contoso', '12o', 'not-a-number'],
      ['Fabrikam', '-3', 'negative'],
      ['Litware', '1.5', 'fraction'],
      ['Proseware', '1e9', 'not-a-number'],
      ['Tailspin', String(LARGEST_COUNT + 1), 'too-large'],
    ] as const;
    for (const [name, text] of wrong) await cell(page, exchange, name).fill(text);
    await expect(summary(page)).toHaveCount(0);
    await expect(page).toHaveTitle(titleOf('entitlements'));

    await primaryButton(page, 'entitlements').click();
    const line = (name: string, problem: keyof typeof cellProblems) =>
      questions.problemAt(questions.cell(exchange, name), cellProblems[problem](limits));
    await expectSummary(
      page,
      wrong.map(([name, , problem]) => line(name, problem)),
    );
    await expect(page).toHaveTitle(shell.titleWithError(titleOf('entitlements')));
    for (const [name, text, problem] of wrong) {
      const field = cell(page, exchange, name);
      await expectLinkLeadsTo(page, line(name, problem), field);
      await expect(field).toHaveValue(text);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(cellProblems[problem](limits));
    }

    // Mended one by one, they go, and with the last one the summary and the title's prefix.
    for (const [name] of wrong) await cell(page, exchange, name).fill('1,200');
    await expect(summary(page)).toHaveCount(0);
    await expect(page).toHaveTitle(titleOf('entitlements'));
    await primaryButton(page, 'entitlements').click();
    await expect(page).toHaveTitle(titleOf('associations'));
  },
);

test(
  'a count is checked when its cell is left, not while it is typed',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(page, partner({ customers: [customer()] }));
    await goTo(page, 'entitlements');
    const field = cell(page, exchange, 'Contoso');
    await field.focus();
    await page.keyboard.type('12o');
    await expect(field).toHaveValue('12o');
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Tab');
    await expect(field).toHaveAccessibleDescription(cellProblems['not-a-number'](limits));
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue('12o');
    await expect(summary(page)).toHaveCount(0);
  },
);

test(
  'the button to go on is pressed at once although an error appears above it',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(page, partner({ customers: [customer()] }));
    await goTo(page, 'entitlements');
    await cell(page, exchange, 'Contoso').focus();
    await page.keyboard.type('12o');
    const button = primaryButton(page, 'entitlements');
    await button.scrollIntoViewIfNeeded();
    const { x, y, width } = (await button.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    // Near the upper edge: pressed there, the button would slip from under the pointer.
    await page.mouse.move(x + width / 2, y + 3);
    await page.mouse.down();
    await page.mouse.up();
    await expect(summary(page)).toBeFocused();
  },
);

test(
  'a customer without a name is asked for one on continuing',
  { tag: '@site' },
  async ({ page, open }) => {
    await open('#/entitlements');
    await page.getByRole('button', { name: questions.entitlements.add }).click();
    const unnamed = questions.unnamedCustomer(1);
    await cell(page, exchange, unnamed).fill('20');
    const name = cell(page, questions.entitlements.customer, '1');
    await expect(name).not.toHaveAttribute('aria-invalid', 'true');
    await primaryButton(page, 'entitlements').click();
    const line = questions.problemAt(unnamed, cellProblems['name-missing'](limits));
    await expectSummary(page, [line]);
    await expectLinkLeadsTo(page, line, name);
    await expect(name).toHaveAccessibleDescription(cellProblems['name-missing'](limits));
    await expect(cell(page, exchange, unnamed)).toHaveValue('20');
  },
);

test(
  'a person without a name is asked for one on continuing',
  { tag: '@site' },
  async ({ page, open }) => {
    await open('#/staff');
    await page.getByRole('button', { name: questions.staff.add }).click();
    const certified = programme.certifications['mcsa-office-365'];
    const unnamed = questions.unnamedPerson(1);
    await cell(page, certified, unnamed, { role: 'checkbox' }).check();
    await primaryButton(page, 'staff').click();
    const line = questions.problemAt(unnamed, cellProblems['name-missing'](limits));
    await expectSummary(page, [line]);
    await expect(page).toHaveTitle(shell.titleWithError(titleOf('staff')));
    const name = cell(page, questions.staff.person, '1');
    await expectLinkLeadsTo(page, line, name);
    await expect(name).toHaveAccessibleDescription(cellProblems['name-missing'](limits));
  },
);

test('a market has to be chosen, and not being sure is a choice', async ({ page, open }) => {
  await open('#/market');
  await primaryButton(page, 'market').click();
  const { required, mature, notSure, legend } = questions.market;
  await expectSummary(page, [required]);
  await expect(page).toHaveTitle(shell.titleWithError(titleOf('market')));
  await expectLinkLeadsTo(page, required, page.getByRole('radio', { name: mature }));
  await expect(page.getByRole('group', { name: legend })).toHaveAccessibleDescription(required);
  await page.getByRole('radio', { name: notSure }).check();
  await expect(summary(page)).toHaveCount(0);
  await primaryButton(page, 'market').click();
  await expect(page).toHaveTitle(titleOf('entitlements'));
});

test('an error far down in a long sheet is led to', { tag: '@site' }, async ({ page, open }) => {
  await open();
  const customers = Array.from({ length: 300 }, (_, index) => customer({ name: `C${index + 1}` }));
  await openAnswers(page, partner({ customers }));
  await goTo(page, 'entitlements');
  await cell(page, exchange, 'C1').focus();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.type('12o');
  await page.keyboard.press('Control+Home');
  await expect(cell(page, exchange, 'C300')).toHaveCount(0);
  await primaryButton(page, 'entitlements').click();
  const line = questions.problemAt(
    questions.cell(exchange, 'C300'),
    cellProblems['not-a-number'](limits),
  );
  await expectSummary(page, [line]);
  await expectLinkLeadsTo(page, line, cell(page, exchange, 'C300'));
});

test(
  'a customer that stands in two rows can be merged or kept as both',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(
      page,
      partner({
        customers: [
          customer({ activeEntitlements: { 'exchange-online': 1200 } }),
          customer({ name: 'contoso', activeEntitlements: { 'exchange-online': 300, yammer: 5 } }),
          customer({ name: 'Fabrikam' }),
          customer({ name: 'Fabrikam' }),
        ],
      }),
    );
    await goTo(page, 'entitlements');
    const main = page.getByRole('main');
    const rows = page.getByRole('table').getByRole('button', { name: /×|Contoso|Fabrikam/i });
    await expect(main).toContainText(questions.duplicate('Contoso', 2));
    await expect(main).toContainText(questions.duplicate('Fabrikam', 2));
    await expect(rows).toHaveCount(4);

    await page.getByRole('button', { name: new RegExp(`^${questions.merge}.*Contoso`) }).click();
    await expect(main).not.toContainText(questions.duplicate('Contoso', 2));
    await expect(rows).toHaveCount(3);
    await expect(cell(page, exchange, 'Contoso')).toHaveValue('1500');
    await expect(cell(page, programme.workloads.yammer, 'Contoso')).toHaveValue('5');

    await page
      .getByRole('button', { name: new RegExp(`^${questions.keepBoth(2)}.*Fabrikam`) })
      .click();
    await expect(main).not.toContainText(questions.duplicate('Fabrikam', 2));
    await expect(rows).toHaveCount(3);
    // It is not asked again, here or after a reload.
    await page.reload();
    await expect(cell(page, exchange, 'Contoso')).toHaveValue('1500');
    await expect(rows).toHaveCount(3);
    await expect(main).not.toContainText(questions.duplicate('Fabrikam', 2));
  },
);

test(
  'rows of a customer with a count that can’t be read are merged once it is mended',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    const customers = [customer(), customer(), customer({ name: 'Fabrikam' })];
    await openAnswers(page, partner({ customers }));
    await goTo(page, 'entitlements');
    const counts = page.getByRole('textbox', { name: questions.cell(exchange, 'Contoso') });
    await counts.first().fill('12o');
    const merge = page.getByRole('button', { name: new RegExp(`^${questions.merge}.*Contoso`) });
    await expect(page.getByRole('main')).toContainText(questions.mergeNeedsNumbers);
    await expect(merge).toHaveCount(0);
    await counts.first().fill('120');
    await merge.click();
    await expect(cell(page, exchange, 'Contoso')).toHaveValue('120');
  },
);

test(
  'a person who stands in two rows can be merged or kept as both',
  { tag: '@site' },
  async ({ page, open }) => {
    await open();
    await openAnswers(
      page,
      partner({
        staff: [
          person({ exams: ['70-346'] }),
          person({ exams: ['70-347'] }),
          person({ name: 'Sam' }),
          person({ name: 'Sam' }),
        ],
      }),
    );
    await goTo(page, 'staff');
    const main = page.getByRole('main');
    await expect(main).toContainText(questions.duplicate('Li Na', 2));
    await page.getByRole('button', { name: new RegExp(`^${questions.merge}.*Li Na`) }).click();
    await expect(main).not.toContainText(questions.duplicate('Li Na', 2));
    await expect(page.getByRole('cell', { name: questions.staff.byExams })).toHaveCount(1);
    await page.getByRole('button', { name: new RegExp(`^${questions.keepBoth(2)}.*Sam`) }).click();
    await expect(main).not.toContainText(questions.duplicate('Sam', 2));
    await expect(page.getByRole('button', { name: questions.remove('Sam') })).toHaveCount(2);
  },
);
