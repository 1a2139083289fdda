import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../src/text/en/index.ts';
import { shell } from '../../../src/text/en/shell.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';
import { said } from '../../support/said.ts';
import { textCell, textCellsOf, yammerOf } from '../../support/sheetCells.ts';
import { workIsLong } from '../../support/slices.ts';

const { questions, sheet } = words;
const { entitlements, staff } = questions;
const hash = '#/entitlements';
const REMOVE = '{Control>}{Delete}{/Control}';

const all = draft({
  customers: ['K', 'L', 'M', 'N', 'O'].map((name, place) =>
    draftCustomer({ id: name, name, counts: { yammer: String(place % 2) } }),
  ),
  staff: ['P', 'Q', 'R'].map((name) => draftPerson({ id: name, name })),
});
const names = () =>
  textCellsOf(entitlements.customer)
    .map((field) => field instanceof HTMLInputElement && field.value)
    .join('');
const button = (count: number) =>
  screen.queryByRole('button', { name: sheet.remove('customers', count) });

test('all selected rows go with one press, which is one step', async () => {
  const { user } = await renderTool({ hash, draft: all });
  yammerOf('L').focus();
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(button(1), 'a row alone has one of its own').not.toBeInTheDocument();
  yammerOf('L').focus();
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await user.click(button(3) ?? document.body);
  expect(names()).toBe('KO');
  expect(said()).toContain(sheet.removed('customers', 3));
  expect(textCell(entitlements.customer, '2'), 'in the place of the first').toHaveFocus();
  expect(button(3)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: new RegExp(shell.undo) }));
  expect(names()).toBe('KLMNO');
});

test('by the keyboard, the focus stays in its column', async () => {
  const { user } = await renderTool({ hash, draft: all });
  yammerOf('K').focus();
  await user.keyboard(`{Shift>}{ArrowDown}{/Shift}${REMOVE}`);
  expect(names()).toBe('MNO');
  expect(yammerOf('M')).toHaveFocus();
  await user.keyboard(REMOVE);
  expect(names(), 'a row alone, too').toBe('NO');
  expect(said()).toContain(questions.removed('M'));
});

test('rows that are hidden between those that are selected stay', async () => {
  const { user } = await renderTool({ hash, draft: all });
  await user.click(
    screen.getByRole('button', {
      name: sheet.filter(sheet.filters['no-entitlements'], 3),
    }),
  );
  yammerOf('K').focus();
  await user.keyboard(`{Shift>}{ArrowDown}{/Shift}${REMOVE}`);
  await user.click(screen.getByRole('button', { name: sheet.showAll }));
  expect(names()).toBe('LNO');
});

test('all of them go where that takes its time', async () => {
  workIsLong();
  const { user } = await renderTool({ hash, draft: all });
  yammerOf('K').focus();
  await user.keyboard('{Control>}a{/Control}');
  await user.click(button(5) ?? document.body);
  expect(await screen.findByText(entitlements.empty)).toBeVisible();
  expect(screen.getByRole('button', { name: new RegExp(entitlements.add) })).toHaveFocus();
});

test('people do so, too, and customers not where they are only asked about', async () => {
  const { user } = await renderTool({ hash: '#/staff', draft: all });
  textCell(staff.person, '1').focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await user.click(screen.getByRole('button', { name: sheet.remove('staff', 2) }));
  expect(textCellsOf(staff.person)).toHaveLength(1);

  location.hash = '#/associations';
  const table = await screen.findByRole('table', { name: questions.associations.table });
  const [tick] = within(table).getAllByRole('checkbox');
  tick?.focus();
  await user.keyboard(`{Shift>}{ArrowDown}{/Shift}${REMOVE}`);
  expect(within(table).getAllByRole('rowheader')).toHaveLength(5);
  expect(button(2)).not.toBeInTheDocument();
});

test('the focus stays where the user has gone while very many go', async () => {
  workIsLong();
  const { user } = await renderTool({ hash, draft: all });
  yammerOf('K').focus();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  void fireEvent.keyDown(yammerOf('L'), { key: 'Delete', ctrlKey: true });
  const find = screen.getByRole('searchbox', { name: sheet.find.customers });
  find.focus();
  await waitFor(() => expect(names()).toBe('MNO'));
  expect(find).toHaveFocus();
});
