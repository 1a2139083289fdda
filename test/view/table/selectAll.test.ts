import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { requirements } from '../../../src/assessment/index.ts';
import { words } from '../../../src/text/en/index.ts';
import { draft, draftCustomer } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';
import { said } from '../../support/said.ts';

const { questions, programme, sheet } = words;
const { entitlements } = questions;
const hash = '#/entitlements';

const all = draft({
  customers: [
    draftCustomer({ id: 'c', name: 'Contoso', counts: { yammer: '120' } }),
    draftCustomer({ id: 'f', name: 'Fabrikam', counts: { yammer: '30' } }),
    draftCustomer({ id: 't', name: 'Tailspin', counts: {}, trial: true }),
  ],
});

const field = (column: string, row: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: questions.cell(column, row) });
const tick = (column: string, row: string) =>
  screen.getByRole('checkbox', { name: questions.cell(column, row) });
const yammer = (row: string) => field(programme.workloads.yammer, row);
const rowsOf = (column: string) =>
  screen.getAllByRole('textbox', { name: new RegExp(`^${column}, `) });

describe('all that is selected with Ctrl+A', () => {
  test('leaves the focus where it is, and goes on from its far corner with Shift', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Fabrikam').focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(yammer('Fabrikam')).toHaveFocus();
    expect(said()).toContain(sheet.selected(3, 8));
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(said()).toContain(sheet.selected(2, 8));
    expect(tick(entitlements.trial, 'Fabrikam')).toHaveFocus();
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(said()).toContain(sheet.selected(2, 6));
    await user.keyboard('{Delete}');
    expect(rowsOf(programme.workloads.yammer)[0]).toHaveValue('');
    expect(tick(entitlements.trial, 'Tailspin')).toBeChecked();
  });

  test('includes names that are filled in elsewhere', async () => {
    const { user } = await renderTool({ hash: '#/associations', draft: all });
    tick(programme.noneOfThese, 'Contoso').focus();
    await user.keyboard('{Control>}a{/Control}{Shift>}{ArrowUp}{/Shift}');
    expect(tick(programme.noneOfThese, 'Fabrikam')).toHaveFocus();
    // The name, each association, none of these, and what counts.
    expect(said()).toContain(sheet.selected(2, requirements.associations.length + 3));
  });
});
