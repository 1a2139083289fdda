import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/assessment/index.ts';
import { words } from '../../../src/text/en/index.ts';
import { shell } from '../../../src/text/en/shell.ts';
import { chooseFile } from '../../support/chooseFile.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';
import { said } from '../../support/said.ts';

const { questions, programme, sheet, imports } = words;
const { entitlements, associations } = questions;
const hash = '#/entitlements';

const customers = [
  draftCustomer({ id: 'c', name: 'Contoso', counts: { yammer: '30' } }),
  draftCustomer({ id: 'e', name: 'Élan Toys', counts: { yammer: '1,200' } }),
  draftCustomer({ id: 'f', name: 'Fabrikam', counts: { yammer: 'many' }, associations: null }),
  draftCustomer({ id: 't', name: 'Tailspin Toys', counts: { yammer: '5' }, trial: true }),
  draftCustomer({ id: 'w', name: 'ＣＯＮＴＯＳＯ', counts: {} }),
];
const all = draft({ customers });
const names = ['Contoso', 'Élan Toys', 'Fabrikam', 'Tailspin Toys', 'ＣＯＮＴＯＳＯ'];

const table = () => screen.getByRole('table', { name: entitlements.table });
const shown = () =>
  within(table())
    .queryAllByRole<HTMLInputElement>('textbox', {
      name: new RegExp(`^${entitlements.customer}, `),
    })
    .map(({ value }) => value);
const finder = (kind: 'customers' | 'staff' = 'customers') =>
  screen.getByRole('searchbox', { name: sheet.find[kind] });
const filter = (name: string, count: number) =>
  screen.getByRole('button', { name: sheet.filter(name, count) });
const sorter = (column: string) =>
  within(screen.getByRole('columnheader', { name: new RegExp(`^${column}`) })).getByRole('button');
const nameOf = (row: number) =>
  screen.getByRole('textbox', { name: questions.cell(entitlements.customer, String(row)) });
const yammer = (customer: string) =>
  screen.getByRole('textbox', { name: questions.cell(programme.workloads.yammer, customer) });
const trialOf = (customer: string) =>
  screen.getByRole('checkbox', { name: questions.cell(entitlements.trial, customer) });
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`${name}$`) });
const showAll = () => screen.getByRole('button', { name: sheet.showAll });

describe('what was said is taken back', () => {
  test('when a row is added among those that were found', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.type(finder(), 'nobody');
    expect(said().join(' ')).toContain(sheet.shown('customers', 0, 5));
    await user.click(button(entitlements.add));
    expect(said().join(' ')).not.toContain(sheet.shown('customers', 0, 5));
  });

  test('when all rows are shown again for the one that a problem is in', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.type(finder(), 'conto');
    await user.click(button(entitlements.go));
    await user.click(screen.getByRole('link', { name: /Fabrikam/ }));
    expect(shown()).toEqual(names);
    expect(said()).toContain(sheet.allShown('customers', 5));
  });

  test('when other rows are read', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(screen.getByRole('button', { name: questions.remove('Contoso') }));
    expect(said()).toContain(questions.removed('Contoso'));
    const file = new File(['Customer,Yammer\nLitware,5\n'], 'more.csv');
    await chooseFile(user, screen.getByRole('button', { name: imports.open }), file);
    expect(said()).not.toContain(questions.removed('Contoso'));
  });
});

describe('finding', () => {
  test.each([
    ['conto', ['Contoso', 'ＣＯＮＴＯＳＯ']],
    ['elan', ['Élan Toys']],
    ['SPIN  TO', ['Tailspin Toys']],
    ['ｆａｂ', ['Fabrikam']],
  ])('%s finds names whatever their case, width and marks', async (typed, found) => {
    const { user } = await renderTool({ hash, draft: all });
    await user.type(finder(), typed);
    expect(shown()).toEqual(found);
    expect(said()).toContain(sheet.shown('customers', found.length, 5));
  });

  test('counts the rows that are shown, and sums them up beside all', async () => {
    const { user } = await renderTool({ hash, draft: all });
    const sums = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(sums(entitlements.allCustomers)).toHaveAttribute('aria-rowindex', '7');
    await user.type(finder(), 'toys');
    // The head, two customers, the totals of these and those of all.
    expect(table()).toHaveAttribute('aria-rowcount', '5');
    expect(nameOf(4).closest('tr')).toHaveAttribute('aria-rowindex', '3');
    expect(sums(sheet.shownOnly(2))).toHaveTextContent('1,200');
    expect(sums(sheet.shownOnly(2))).toHaveAttribute('aria-rowindex', '4');
    expect(sums(entitlements.allCustomers)).toHaveTextContent('1,230');
    expect(sums(entitlements.allCustomers)).toHaveAttribute('aria-rowindex', '5');
    // A trial has no part in them, and what is typed has at once.
    await user.click(trialOf('Tailspin Toys'));
    expect(sums(sheet.shownOnly(2))).toHaveTextContent('1,205');
    await user.click(showAll());
    expect(screen.queryByRole('row', { name: sheet.shownOnly(2) })).not.toBeInTheDocument();
  });

  test('nothing says so, and shows all again', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.type(finder(), 'nobody');
    expect(screen.getByText(sheet.noneShown.customers)).toBeVisible();
    await user.click(showAll());
    expect(shown()).toEqual(names);
    expect(finder()).toHaveValue('');
    expect(nameOf(1)).toHaveFocus();
  });

  test('leads to the first that was found with Enter', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.type(finder(), 'fab{Enter}');
    expect(nameOf(3)).toHaveFocus();
  });

  test('is not offered for a row alone', async () => {
    await renderTool({ hash, draft: draft({ customers: customers.slice(0, 1) }) });
    expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
    expect(within(table()).queryByRole('button', { name: entitlements.total })).toBeNull();
  });
});

test('a name of two lines, as a cell of a file may hold it, is one line with its words apart', async () => {
  const two = draftCustomer({ id: 'c', name: 'Contoso\nLtd' });
  await renderTool({ hash, draft: draft({ customers: [two] }) });
  expect(nameOf(1)).toHaveValue('Contoso Ltd');
});

describe('filtering', () => {
  test.each([
    ['counts', 2, ['Contoso', 'Élan Toys']],
    ['association-not-answered', 1, ['Fabrikam']],
    ['excluded', 3, ['Fabrikam', 'Tailspin Toys', 'ＣＯＮＴＯＳＯ']],
    ['trial', 1, ['Tailspin Toys']],
    ['no-entitlements', 2, ['Fabrikam', 'ＣＯＮＴＯＳＯ']],
    ['problem', 1, ['Fabrikam']],
    ['duplicate', 2, ['Contoso', 'ＣＯＮＴＯＳＯ']],
  ] as const)('by “%s” shows %i', async (id, count, found) => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters[id], count));
    expect(shown()).toEqual(found);
    expect(filter(sheet.filters[id], count)).toHaveAttribute('aria-pressed', 'true');
    expect(said()).toContain(sheet.shown('customers', count, 5));
  });

  test('offers nothing that would show nothing', async () => {
    await renderTool({ hash, draft: draft({ customers: customers.slice(0, 2) }) });
    expect(screen.queryByRole('button', { name: sheet.filter(sheet.filters.trial, 0) })).toBeNull();
  });

  test('by what has a problem shows a name that is missing as one', async () => {
    const two = [draftCustomer({ id: 'c' }), draftCustomer({ id: 'd', name: '' })];
    const { user } = await renderTool({ hash, draft: draft({ customers: two }) });
    expect(nameOf(2)).toBeValid();
    await user.click(filter(sheet.filters.problem, 1));
    expect(nameOf(2)).toBeInvalid();
    expect(nameOf(2)).toHaveAccessibleDescription(questions.cellProblems['name-missing'](limits));
  });

  test('sorted when none of them is left there lead to where all are shown', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters.problem, 1));
    yammer('Fabrikam').focus();
    await user.keyboard('5{ArrowDown}');
    await user.click(sorter(entitlements.customer));
    await waitFor(() => expect(showAll()).toHaveFocus());
    expect(showAll()).toHaveAccessibleDescription(sheet.noneShown.customers);
  });

  test('keeps a row while it is mended, and shows one that is added', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters.problem, 1));
    await user.clear(yammer('Fabrikam'));
    await user.type(yammer('Fabrikam'), '7');
    expect(shown()).toEqual(['Fabrikam']);
    await user.click(button(entitlements.add));
    expect(shown()).toEqual(['Fabrikam', '']);
    expect(nameOf(6)).toHaveFocus();
  });

  test('adds no row with Enter in the last that is shown', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters.trial, 1));
    await user.click(nameOf(4));
    await user.keyboard('{Enter}');
    expect(shown()).toEqual(['Tailspin Toys']);
  });

  test('is left to show a cell with a problem, and a row that others were merged into', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters.trial, 1));
    await user.click(screen.getByRole('button', { name: entitlements.go }));
    const region = await screen.findByRole('region', { name: questions.errorSummary });
    await user.click(within(region).getByRole('link'));
    expect(yammer('Fabrikam')).toHaveFocus();
    expect(shown()).toEqual(names);

    await user.click(filter(sheet.filters.trial, 1));
    await user.click(screen.getByRole('button', { name: `${questions.merge}: Contoso` }));
    expect(nameOf(1)).toHaveFocus();
  });

  test('stays through undo and redo', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters.duplicate, 2));
    await user.click(screen.getByRole('button', { name: questions.remove('Contoso') }));
    expect(shown()).toEqual(['ＣＯＮＴＯＳＯ']);
    await user.click(button(shell.undo));
    expect(shown()).toEqual(['Contoso', 'ＣＯＮＴＯＳＯ']);
    await user.click(button(shell.redo));
    expect(shown()).toEqual(['ＣＯＮＴＯＳＯ']);
  });

  test('works on the staff, by what is missing', async () => {
    const staff = [
      draftPerson({ id: 'a', name: 'Ana', exams: ['70-346'] }),
      draftPerson({ id: 'b', name: 'Bo', exams: ['70-346', '70-347'] }),
      draftPerson({ id: 'c', name: 'Chen' }),
    ];
    const { user } = await renderTool({ hash: '#/staff', draft: draft({ staff }) });
    const people = () =>
      within(screen.getByRole('table', { name: questions.staff.table }))
        .getAllByRole<HTMLInputElement>('textbox')
        .map(({ value }) => value);
    const { filters } = sheet;
    for (const [id, found] of [
      ['qualified', ['Bo']],
      ['not-qualified', ['Ana', 'Chen']],
      ['needs-one-exam', ['Ana']],
      ['no-credential', ['Chen']],
    ] as const) {
      await user.click(filter(filters[id], found.length));
      expect(people()).toEqual(found);
    }
    await user.click(filter(filters.all, 3));
    await user.type(finder('staff'), 'BO');
    expect(said()).toContain(sheet.shown('staff', 1, 3));
  });
});

describe('sorting', () => {
  test('goes up, down, and back to the order in which the rows were entered', async () => {
    const { user } = await renderTool({ hash, draft: all });
    const column = programme.workloads.yammer;
    const header = () => screen.getByRole('columnheader', { name: new RegExp(`^${column}`) });
    expect(header()).not.toHaveAttribute('aria-sort');
    await user.click(sorter(column));
    expect(shown()).toEqual([
      'Tailspin Toys',
      'Contoso',
      'Élan Toys',
      'Fabrikam',
      'ＣＯＮＴＯＳＯ',
    ]);
    expect(header()).toHaveAttribute('aria-sort', 'ascending');
    expect(said()).toContain(sheet.ascending(column));
    await user.click(sorter(column));
    expect(shown()).toEqual([
      'Fabrikam',
      'Élan Toys',
      'Contoso',
      'Tailspin Toys',
      'ＣＯＮＴＯＳＯ',
    ]);
    expect(header()).toHaveAttribute('aria-sort', 'descending');
    await user.click(sorter(column));
    expect(shown()).toEqual(names);
    expect(said()).toContain(sheet.asEntered);
  });

  test('moves no row while the column is typed into, nor by undoing it', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(sorter(programme.workloads.yammer));
    const before = shown();
    await user.clear(yammer('Tailspin Toys'));
    await user.type(yammer('Tailspin Toys'), '9000');
    expect(shown()).toEqual(before);
    await user.keyboard('{Control>}z{/Control}');
    expect(shown()).toEqual(before);
    expect(yammer('Tailspin Toys')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(yammer('Contoso')).toHaveFocus();
  });

  test('goes together with a filter', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(sorter(entitlements.customer));
    await user.click(sorter(entitlements.customer));
    await user.click(filter(sheet.filters.excluded, 3));
    expect(shown()).toEqual(['Tailspin Toys', 'Fabrikam', 'ＣＯＮＴＯＳＯ']);
  });
});

describe('the cells that are selected', () => {
  test('are said, copied with what follows from them, and emptied in one step', async () => {
    const { user } = await renderTool({ hash, draft: all });
    nameOf(1).focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(said()).toContain(sheet.selected(3, 1));
    expect(nameOf(3)).toHaveFocus();
    expect((await user.copy())?.getData('text/plain')).toBe('Contoso\r\nÉlan Toys\r\nFabrikam');
    expect(said()).toContain(sheet.copied(3, 1));
    await user.keyboard('{Delete}');
    expect(shown()).toEqual(['', '', '', ...names.slice(3)]);
    expect(said()).toContain(sheet.cleared(3, 1));
    await user.keyboard('{Control>}z{/Control}');
    expect(shown()).toEqual(names);
    expect(button(shell.undo)).toHaveAttribute('aria-disabled', 'true');
  });

  test('are all of them with Ctrl+A, ticks as words that an import understands', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: customers.slice(2, 4) }) });
    nameOf(1).focus();
    await user.keyboard('{Control>}a{/Control}');
    const { yes, no } = imports.exports;
    expect((await user.copy())?.getData('text/plain')).toBe(
      [
        ['Fabrikam', '', '', '', 'many', '', no, '0'],
        ['Tailspin Toys', '', '', '', '5', '', yes, '0'],
      ]
        .map((cells) => cells.join('\t'))
        .join('\r\n'),
    );
  });

  test('are the cell alone once it is gone on from', async () => {
    const { user } = await renderTool({ hash, draft: all });
    nameOf(1).focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(said()).toContain(sheet.selected(2, 1));
    await user.keyboard('{ArrowDown}');
    expect(said()).not.toContain(sheet.selected(2, 1));
    expect((await user.copy())?.getData('text/plain')).toBe('Fabrikam');
    expect(said()).toContain(sheet.copied(1, 1));
  });

  test('are pasted as they are, apostrophes that stand before a sign among them', async () => {
    const named = ["'=1+1", "'Total", "'t Hart", '=1+1'];
    const { user } = await renderTool({
      hash,
      draft: draft({
        customers: named.map((name, place) => draftCustomer({ id: `${place}`, name })),
      }),
    });
    nameOf(1).focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
    const copied = await user.copy();
    await user.keyboard('{Delete}');
    expect(nameOf(1)).toHaveValue('');
    nameOf(1).focus();
    await user.paste(copied);
    for (const [place, name] of named.entries()) expect(nameOf(place + 1)).toHaveValue(name);
  });

  test('are cut and pasted elsewhere', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Contoso').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    const cut = await user.cut();
    expect(yammer('Contoso')).toHaveValue('');
    expect(yammer('Élan Toys')).toHaveValue('');
    await user.keyboard('{ArrowRight}{ArrowUp}');
    await user.paste(cut);
    const proPlus = (customer: string) =>
      screen.getByRole('textbox', {
        name: questions.cell(programme.workloads['pro-plus'], customer),
      });
    expect(proPlus('Contoso')).toHaveValue('30');
    expect(proPlus('Élan Toys')).toHaveValue('1,200');
  });

  test('reach to a cell that is clicked with Shift, and no tick is changed by it', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Contoso').focus();
    await user.keyboard('{Shift>}');
    await user.click(trialOf('Fabrikam'));
    await user.keyboard('{/Shift}');
    expect(said()).toContain(sheet.selected(3, 3));
    expect(trialOf('Fabrikam')).not.toBeChecked();
  });

  test('leave a part of a text to the text', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(nameOf(1));
    await user.keyboard('{F2}{Shift>}{ArrowLeft}{/Shift}{Delete}');
    expect(said()).not.toContain(sheet.cleared(1, 1));
  });
});

test.each(['{Delete}', '{Backspace}'])('%s unticks a tick', async (key) => {
  const { user } = await renderTool({ hash, draft: all });
  trialOf('Tailspin Toys').focus();
  await user.keyboard(key);
  expect(trialOf('Tailspin Toys')).not.toBeChecked();
  expect(trialOf('Tailspin Toys')).toHaveFocus();
  await user.keyboard(key);
  expect(trialOf('Tailspin Toys')).not.toBeChecked();
});

describe('a block that is pasted into a cell', () => {
  test('fills what is right of it and below, adds rows, and is one step to undo', async () => {
    const { user } = await renderTool({ hash, draft: all });
    nameOf(5).focus();
    await user.paste('Litware\t1\t2\r\nProseware\t3\tx\r\n');
    expect(shown()).toEqual([...names.slice(0, 4), 'Litware', 'Proseware']);
    expect(said()).toContain(`${sheet.pasted(2, 3)} ${sheet.rowsAdded(1)} ${sheet.toMend(1)}`);
    const wrong = screen.getByRole('textbox', {
      name: questions.cell(programme.workloads['sharepoint-online'], 'Proseware'),
    });
    expect(wrong).toHaveValue('x');
    expect(wrong).toHaveAccessibleDescription(questions.cellProblems['not-a-number'](limits));
    expect(nameOf(5)).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(shown()).toEqual(names);
    expect(said()).toContain(sheet.changedRows(questions.undone, 2));
    await user.keyboard('{Control>}y{/Control}');
    expect(shown()).toHaveLength(6);
    expect(said()).toContain(sheet.changedRows(questions.redone, 2));
  });

  test('goes into the rows that are shown, in the order in which they are', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters.duplicate, 2));
    yammer('Contoso').focus();
    await user.paste('1\n2');
    expect(yammer('ＣＯＮＴＯＳＯ')).toHaveValue('2');
    await user.click(showAll());
    expect(yammer('Élan Toys')).toHaveValue('1,200');
  });

  test('says what did not fit, and which words are neither yes nor no', async () => {
    const { user } = await renderTool({ hash: '#/associations', draft: all });
    const tick = screen.getByRole('checkbox', {
      name: questions.cell(programme.noneOfThese, 'ＣＯＮＴＯＳＯ'),
    });
    tick.focus();
    await user.paste('perhaps\t9\nyes\t9');
    expect(said()).toContain(
      [
        sheet.pasted(1, 1),
        sheet.rowsLeftOut(1),
        sheet.columnsLeftOut(1),
        sheet.notUnderstood(1),
      ].join(' '),
    );
    expect(tick).not.toBeChecked();
    await user.paste('yes');
    expect(tick).toBeChecked();
  });

  test('of one cell fills all that is selected', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Contoso').focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await user.paste('8\n');
    for (const name of names.slice(0, 3)) expect(yammer(name)).toHaveValue('8');
  });

  test.each([
    ['with names above its columns', 'Customer\tYammer\nLitware\t5'],
    ['that is wider than the sheet', `Litware${'\t5'.repeat(5)}\tno\tDPOR\tother\nB\t1`],
  ])('is imported as a table %s', async (_, text) => {
    const { user } = await renderTool({ hash, draft: all });
    nameOf(5).focus();
    await user.paste(text);
    await waitFor(() => expect(screen.getByRole('dialog')).toBeInTheDocument());
    expect(shown()).toEqual(names);
  });
});

test('F2 on a tick leaves it and what is selected as they are', async () => {
  const { user } = await renderTool({ hash, draft: all });
  yammer('Contoso').focus();
  await user.keyboard('{Shift>}{End}{/Shift}');
  expect(trialOf('Contoso')).toHaveFocus();
  await user.keyboard('{F2}{Delete}');
  expect(said()).toContain(sheet.cleared(1, 3));
});

test('a browser that looks at all fields of a form on each key looks at one row', async () => {
  await renderTool({ hash, draft: all });
  const fields = within(table()).getAllByRole<HTMLInputElement>('textbox');
  expect(fields).toHaveLength(30);
  for (const field of fields) {
    const row = field.closest('tr');
    expect([...(field.form?.elements ?? [])]).toEqual([...(row?.querySelectorAll('input') ?? [])]);
  }
});

test('Enter in a row with no field but ticks submits nothing', async () => {
  const submitted: boolean[] = [];
  const note = (event: Event) => submitted.push(event.defaultPrevented);
  window.addEventListener('submit', note);
  await renderTool({ hash: '#/associations', draft: all });
  const [tick] = within(screen.getByRole('table')).getAllByRole<HTMLInputElement>('checkbox');
  tick?.form?.requestSubmit();
  window.removeEventListener('submit', note);
  expect(submitted).toEqual([true]);
});

test('the box to paste into is in sight as long as there is nothing else', async () => {
  const { user } = await renderTool({ hash: '#/entitlements' });
  const box = screen.getByRole('textbox', { name: imports.pasteBox });
  expect(box).toBeVisible();
  await user.click(screen.getByRole('button', { name: new RegExp(entitlements.add) }));
  expect(box).not.toBeVisible();
  expect(screen.getByText(imports.pasteBoxSummary)).toBeVisible();
});

test('rows that are pasted on the associations, outside of a cell, are imported', async () => {
  const { user } = await renderTool({ hash: '#/associations', draft: all });
  expect(screen.getByRole('button', { name: imports.open })).toBeInTheDocument();
  expect(screen.getByText(imports.pasteBoxSummary)).toBeVisible();
  screen.getByRole('button', { name: associations.go }).focus();
  await user.paste('Litware\t5\nProseware\t6');
  await waitFor(() => expect(screen.getByRole('dialog')).toBeInTheDocument());
});
