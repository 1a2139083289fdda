import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { words } from '../../../src/text/en/index.ts';
import { shell } from '../../../src/text/en/shell.ts';
import { draft, draftCustomer } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';

const { questions, sheet } = words;
const { entitlements } = questions;

const rowsOnPage = () => [
  ...document.querySelectorAll<HTMLTableRowElement>('main tbody > [aria-rowindex]'),
];
const nameIn = (row: Element | undefined) => row?.querySelector('input')?.value;
const table = () => screen.queryByRole('table', { name: entitlements.table });

/** Until the page has had time for it. */
async function standInsAreThere(): Promise<void> {
  await waitFor(() => expect(rowsOnPage().length).toBeGreaterThan(5));
}

test('an empty sheet stands ready where nobody meets it', async () => {
  const { user } = await renderTool({ hash: '#/entitlements' });
  await standInsAreThere();
  expect(table()).toBeNull();
  expect(screen.queryByRole('searchbox', { name: sheet.find.customers })).toBeNull();
  expect(screen.getByText(entitlements.empty)).toBeVisible();
  for (const row of rowsOnPage()) expect(row).not.toBeVisible();
  await user.click(screen.getByRole('button', { name: new RegExp(`${entitlements.add}$`) }));
  expect(rowsOnPage().map(nameIn)).toEqual(['']);
  expect(within(table() ?? document.body).getAllByRole('row')).toHaveLength(3);
});

test('rows that come take the elements of those that stood in for them, and give them back', async () => {
  const customers = Array.from({ length: 5 }, (_, place) =>
    draftCustomer({ id: `${place}`, name: `C${place}` }),
  );
  const { user } = await renderTool({ hash: '#/entitlements', draft: draft({ customers }) });
  const undo = screen.getByRole('button', { name: new RegExp(`${shell.undo}$`) });
  for (const { name } of customers)
    await user.click(screen.getByRole('button', { name: questions.remove(name) }));
  expect(table()).toBeNull();
  await standInsAreThere();
  const standIns = rowsOnPage();
  expect(standIns.map(nameIn)).toEqual(standIns.map(() => ''));
  await user.click(undo);
  expect(rowsOnPage()).toEqual(standIns.slice(0, 1));
  expect(rowsOnPage().map(nameIn)).toEqual(['C4']);
  await user.click(undo);
  expect(rowsOnPage().map(nameIn)).toEqual(['C3', 'C4']);
});
