import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/assessment/index.ts';
import { words } from '../../../src/text/en/index.ts';
import { shell } from '../../../src/text/en/shell.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';
import { said } from '../../support/said.ts';

const { questions, programme, sheet } = words;
const { entitlements } = questions;
const hash = '#/entitlements';

const names = ['Contoso', 'Élan', 'Fabrikam', 'Litware'];
const customers = names.map((name, index) =>
  draftCustomer({ id: name, name, counts: { yammer: String(index) }, trial: index === 3 }),
);
const all = draft({ customers, staff: [draftPerson({ id: 'p', name: 'Li Na' })] });

const table = () => screen.getByRole('table', { name: entitlements.table });
const shown = () =>
  within(table())
    .getAllByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${entitlements.customer}, `) })
    .map(({ value }) => value);
const yammer = (customer: string) =>
  screen.getByRole('textbox', { name: questions.cell(programme.workloads.yammer, customer) });
const trialOf = (customer: string) =>
  screen.getByRole('checkbox', { name: questions.cell(entitlements.trial, customer) });
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`${name}$`) });
const remover = (customer: string) =>
  screen.getByRole('button', { name: questions.remove(customer) });
const finder = () => screen.getByRole('searchbox', { name: sheet.find.customers });
const inYammer = (customer: string) => questions.cell(programme.workloads.yammer, customer);

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}y{/Control}';

describe('a step back or forth', () => {
  test('leads to the cell that it changed, and what is typed there next takes its place', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Contoso').focus();
    await user.keyboard(`7{Enter}{Control>}{End}{/Control}${UNDO}`);
    expect(yammer('Contoso')).toHaveFocus();
    expect(said()).toContain(sheet.changedAt(questions.undone, inYammer('Contoso')));
    // Once more in the cell where the focus is already.
    await user.keyboard(`${REDO}5`);
    expect(yammer('Contoso')).toHaveValue('5');
  });

  test('selects no other row between those that it changed, where as many of these are hidden', async () => {
    const rows = ['Ao', 'Hidden', 'Co', 'Bo'].map((name) =>
      draftCustomer({ id: name, name, counts: { yammer: '1' } }),
    );
    const { user } = await renderTool({ hash, draft: draft({ customers: rows }) });
    yammer('Ao').focus();
    await user.paste('7\n8\n9');
    await user.type(finder(), 'o');
    await user.click(screen.getByRole('button', { name: new RegExp(`^${entitlements.customer}`) }));
    expect(shown()).toEqual(['Ao', 'Bo', 'Co']);
    yammer('Ao').focus();
    await user.keyboard(`${UNDO}{Delete}`);
    expect(yammer('Ao')).toHaveValue('');
    expect(yammer('Bo')).toHaveValue('1');
    expect(yammer('Co')).toHaveValue('1');
  });

  test('shows a row that is hidden in its place, and none of the others', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Élan').focus();
    await user.keyboard('77{Enter}');
    await user.type(finder(), 't');
    expect(shown()).toEqual(['Contoso', 'Litware']);
    yammer('Contoso').focus();
    await user.keyboard(UNDO);
    expect(shown()).toEqual(['Contoso', 'Élan', 'Litware']);
    expect(yammer('Élan')).toHaveFocus();
    expect(yammer('Élan')).toHaveValue('1');
    expect(finder()).toHaveValue('t');
    expect(table()).toHaveAttribute('aria-rowcount', '6');
  });

  test('by its button shows what it changed, and leaves the focus on the button', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(trialOf('Fabrikam'));
    await user.type(finder(), 'nobody');
    await user.click(button(shell.undo));
    expect(shown()).toEqual(['Fabrikam']);
    expect(button(shell.undo)).toHaveFocus();
    const where = questions.cell(entitlements.trial, 'Fabrikam');
    expect(said()).toContain(sheet.changedAt(questions.undone, where));
    await user.click(button(shell.redo));
    expect(said()).toContain(sheet.changedAt(questions.redone, where));
  });

  test('selects what was pasted, where it was', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Élan').focus();
    await user.paste('8\t9\r\n8\t9\r\n');
    await user.keyboard('{Control>}{Home}{/Control}');
    await user.keyboard(UNDO);
    expect(yammer('Élan')).toHaveFocus();
    expect(yammer('Élan')).toHaveValue('1');
    expect(said()).toContain(sheet.changedRows(questions.undone, 2));
    await user.copy();
    expect(said()).toContain(sheet.copied(2, 2));
  });

  test('says how many rows it took away, and what it brought back', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(remover('Élan'));
    await user.keyboard(UNDO);
    expect(shown()).toEqual(names);
    expect(said()).toContain(sheet.changedAt(questions.undone, 'Élan'));
    await user.click(button(shell.redo));
    expect(said()).toContain(sheet.rowsGone(questions.redone, 1));
  });

  test('says where it changed nothing in the table', async () => {
    const { user } = await renderTool({ hash: '#/staff', draft: all });
    await user.click(screen.getByRole('checkbox', { name: /70-346/ }));
    await user.click(screen.getByRole('link', { name: new RegExp(shell.steps.entitlements) }));
    await screen.findByRole('heading', { name: entitlements.heading });
    await user.click(button(shell.undo));
    expect(said()).toContain(sheet.elsewhere(questions.undone));
  });

  test.each([
    ['a button of the row', () => remover('Contoso')],
    ['a button elsewhere', () => button(entitlements.add)],
    ['nothing', () => null],
  ])('works with the focus on %s', async (_what, element) => {
    const { user } = await renderTool({ hash, draft: all });
    await user.type(yammer('Contoso'), '5');
    yammer('Contoso').blur();
    element()?.focus();
    await user.keyboard(UNDO);
    expect(yammer('Contoso')).toHaveValue('0');
    await user.keyboard(REDO);
    expect(yammer('Contoso')).toHaveValue('5');
  });

  test('leaves the focus somewhere where it takes away what had it', async () => {
    const { user } = await renderTool({ hash, draft: draft() });
    await user.click(button(entitlements.add));
    await user.paste('Litware\t5\nFabrikam\t6');
    within(table())
      .getByRole('button', { name: new RegExp(entitlements.total) })
      .focus();
    await user.keyboard(UNDO);
    await waitFor(() => expect(shown()).toEqual(['']));
    await waitFor(() => expect(within(table()).getAllByRole('textbox')[0]).toHaveFocus());
    await user.keyboard(UNDO);
    await waitFor(() => expect(button(entitlements.add)).toHaveFocus());
    expect(screen.getByText(entitlements.empty)).toBeVisible();
  });

  test('of very many rows leads back to the column in which one is', async () => {
    const many = Array.from({ length: 4_100 }, (_, index) =>
      draftCustomer({ id: `${index}`, name: `C${index}`, counts: { yammer: '1' } }),
    );
    const { user } = await renderTool({ hash, draft: draft({ customers: many }) });
    yammer('C0').focus();
    await user.keyboard('{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}{Delete}');
    await user.keyboard(
      '{Control>}{Home}{/Control}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}',
    );
    expect(yammer('C0')).toHaveFocus();
    await waitFor(() => expect(yammer('C0')).toHaveValue(''));
    await user.keyboard(UNDO);
    await waitFor(() => expect(yammer('C0')).toHaveValue('1'));
    await waitFor(() => expect(yammer('C0')).toHaveFocus());
  });

  test('takes back no paste that changed nothing', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Contoso').focus();
    await user.keyboard('{Delete}{ArrowDown}');
    await user.paste('1\t');
    expect(said()).toContain(sheet.pasted(1, 2));
    await user.keyboard(UNDO);
    expect(yammer('Contoso')).toHaveValue('0');
  });

  test('forth is there where a step back took all customers', async () => {
    const { user } = await renderTool({ hash, draft: draft() });
    await user.click(button(entitlements.add));
    await user.keyboard('Contoso');
    await user.click(screen.getByRole('link', { name: new RegExp(shell.steps.associations) }));
    await screen.findByRole('heading', { name: questions.associations.heading });
    await user.click(button(shell.undo));
    await user.click(button(shell.undo));
    expect(screen.getByText(new RegExp(questions.associations.noCustomers))).toBeVisible();
    await user.keyboard(`${REDO}${REDO}`);
    expect(screen.getByText('Contoso')).toBeVisible();
  });

  test('is left to the text in the box to find by', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.type(yammer('Contoso'), '5');
    await user.click(finder());
    await user.keyboard(UNDO);
    expect(yammer('Contoso')).toHaveValue('5');
  });

  test('goes back and forth over 120 of them', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Contoso').focus();
    for (let turn = 1; turn <= 60; turn += 1)
      await user.keyboard(`${String(turn)}{Enter}${String(turn + 1)}{ArrowUp}`);
    expect(yammer('Contoso')).toHaveValue('60');
    for (let turn = 0; turn < 119; turn += 1) await user.keyboard(UNDO);
    expect(yammer('Contoso')).toHaveValue('1');
    await user.keyboard(UNDO);
    expect(yammer('Contoso')).toHaveValue('0');
    expect(yammer('Élan')).toHaveValue('1');
    expect(button(shell.undo)).toHaveAttribute('aria-disabled', 'true');
    for (let turn = 0; turn < 120; turn += 1) await user.keyboard(REDO);
    expect(yammer('Contoso')).toHaveValue('60');
    expect(yammer('Élan')).toHaveValue('61');
    expect(button(shell.redo)).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('the keys', () => {
  test('lead from the button at the end of a row back to the cells', async () => {
    const { user } = await renderTool({ hash, draft: all });
    remover('Élan').focus();
    await user.keyboard('{ArrowLeft}');
    expect(trialOf('Élan')).toHaveFocus();
    remover('Élan').focus();
    await user.keyboard('{ArrowDown}');
    expect(trialOf('Fabrikam')).toHaveFocus();
    remover('Élan').focus();
    await user.keyboard('{Enter}');
    expect(shown()).toEqual(['Contoso', 'Fabrikam', 'Litware']);
  });

  test('lead with Tab along a row, and then out of the table', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Élan').focus();
    await user.tab();
    await user.tab();
    await user.tab();
    expect(remover('Élan')).toHaveFocus();
    await user.tab();
    expect(screen.getByText(entitlements.go)).toHaveFocus();
    await user.tab({ shift: true });
    expect(remover('Élan')).toHaveFocus();
    for (let stop = 0; stop < 8; stop += 1) await user.tab({ shift: true });
    expect(
      within(screen.getByRole('columnheader', { name: new RegExp(entitlements.total) })).getByRole(
        'button',
      ),
    ).toHaveFocus();
  });

  test('that leave a cell say what is wrong in it', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Élan').focus();
    await user.keyboard('1.2{Enter}');
    const problem = questions.cellProblems.fraction(limits);
    expect(said()).toContain(questions.problemAt(inYammer('Élan'), problem));
  });
});
