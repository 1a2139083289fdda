import { tick } from 'svelte';
import { expect, test } from 'vitest';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { editCustomer } from '../../../src/state/editing.ts';
import { words } from '../../../src/text/en/index.ts';
import { removeRows } from '../../../src/view/table/comeAndGo.ts';
import { customerColumns } from '../../../src/view/table/customerColumns.ts';
import { OnPage } from '../../../src/view/table/onPage.svelte.ts';
import { SheetState } from '../../../src/view/table/sheetState.svelte.ts';
import { Status } from '../../../src/view/table/status.svelte.ts';
import { draft, draftCustomer } from '../../support/partners.ts';

const names = ['Contoso', 'Élan', 'Fabrikam', 'Litware'];

async function opened(called: readonly string[] = names) {
  const customers = called.map((name) => draftCustomer({ id: name, name }));
  const answers = new Answers(draft({ customers }), () => undefined);
  await answers.loadFindings();
  const sheet = new SheetState(
    {
      kind: 'customers',
      rows: () => answers.draft.customers,
      columns: () => customerColumns(words, answers.findings),
      filters: () => [],
      compareTexts: (one, other) => (one < other ? -1 : 1),
      nameOf: ({ name }) => name,
      problemsOf: () => [],
      edit: () => undefined,
      change: () => Promise.resolve(true),
    },
    new Status(),
  );
  return { answers, sheet, onPage: new OnPage(sheet) };
}

/** The names of those that are not the very same objects as before. */
async function changed(
  { onPage }: Awaited<ReturnType<typeof opened>>,
  act: () => unknown,
): Promise<readonly string[]> {
  const before = new Set(onPage.parts);
  await act();
  return onPage.parts.flatMap((part) =>
    before.has(part) || part.kind === 'gap' ? [] : [part.row.name],
  );
}

test('a key in a row leaves all others the very same', async () => {
  const tool = await opened();
  const type = () => editCustomer(tool.answers, 'Élan', { counts: { yammer: '7' } });
  expect(await changed(tool, type)).toEqual(['Élan']);
});

test('where Tab goes leaves the row that it went to before, and is in the other', async () => {
  const tool = await opened();
  const go = () => {
    tool.sheet.noteFocus({ index: 2, at: 0 });
    return tick();
  };
  expect(await changed(tool, go)).toEqual(['Contoso', 'Fabrikam']);
  expect(tool.onPage.parts).toMatchObject(names.map((_, place) => ({ isCurrent: place === 2 })));
});

test('rows below one that has gone come to stand in other places', async () => {
  const tool = await opened();
  const remove = () => {
    tool.answers.setCustomers(tool.answers.draft.customers.filter(({ id }) => id !== 'Élan'));
  };
  expect(await changed(tool, remove)).toEqual(['Fabrikam', 'Litware']);
});

test('rows that are sorted keep their own place among all', async () => {
  const tool = await opened();
  const sort = () => {
    tool.sheet.arrangement.sortBy('name', () => undefined);
  };
  expect(await changed(tool, sort)).toEqual(['Fabrikam', 'Litware', 'Élan']);
  expect(tool.onPage.parts).toMatchObject([{ place: 0 }, { place: 2 }, { place: 3 }, { place: 1 }]);
});

test('of very many rows those around what is seen are on the page, and the one with the focus', async () => {
  const tool = await opened(Array.from({ length: 200 }, (_, place) => `C${place}`));
  const { sheet, onPage } = tool;
  sheet.noteFocus({ index: 3, at: 0 });
  await tick();
  sheet.window.reveal(120);
  const kinds = onPage.parts.map((part) => (part.kind === 'gap' ? part.key : part.row.name));
  expect(kinds.slice(0, 4)).toEqual(['top', 'C3', 'upper', 'C108']);
  expect(kinds.at(-1)).toBe('bottom');
  const type = () => editCustomer(tool.answers, 'C3', { name: 'Contoso' });
  expect(await changed(tool, type)).toEqual(['Contoso']);
  expect(onPage.parts[1]).toMatchObject({ index: 3, place: 3, isCurrent: true });
});

test('what is selected is so no more once other rows have come there', async () => {
  const { sheet, answers } = await opened();
  const select = () => sheet.selection.select({ index: 0, at: 0 }, { index: 1, at: 0 });
  select();
  editCustomer(answers, 'Contoso', { name: 'Contoso AG' });
  expect(sheet.selection.area).not.toBeNull();
  answers.setCustomers(answers.draft.customers.toReversed());
  expect(sheet.selection.area).toBeNull();
});

test('to remove a row that has gone is no step', async () => {
  const { sheet, answers } = await opened();
  const [gone, ...others] = answers.draft.customers;
  answers.setCustomers(others);
  const { before, draft } = answers;
  await removeRows(sheet, new Status(), gone ? [gone] : []);
  expect([answers.before, answers.draft]).toEqual([before, draft]);
  expect(answers.draft).toBe(draft);
});
