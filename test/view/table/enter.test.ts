import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/text/en/index.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';

const { questions } = words;
const { entitlements, staff } = questions;
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
const rowsOf = (column: string) =>
  screen.getAllByRole('textbox', { name: new RegExp(`^${column}, `) });

describe('Enter in the last row', () => {
  test('adds another, unless nothing is entered in it yet', async () => {
    const { user } = await renderTool({ hash, draft: all });
    field(entitlements.customer, '3').focus();
    await user.keyboard('{F2}{Enter}');
    expect(rowsOf(entitlements.customer)).toHaveLength(4);
    await user.keyboard('{Enter}{Enter}');
    expect(rowsOf(entitlements.customer)).toHaveLength(4);
    expect(field(entitlements.customer, '4')).toHaveFocus();
    await user.keyboard('Wingtip{Enter}');
    expect(rowsOf(entitlements.customer)).toHaveLength(5);
  });

  test('adds another where no more than a tick is set', async () => {
    const people = [draftPerson({ name: '', exams: [] })];
    const { user } = await renderTool({ hash: '#/staff', draft: draft({ staff: people }) });
    field(staff.person, '1').focus();
    await user.keyboard('{Enter}');
    expect(rowsOf(staff.person)).toHaveLength(1);
    await user.keyboard('{ArrowRight} {Enter}');
    expect(rowsOf(staff.person)).toHaveLength(2);
  });
});
