import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { words } from '../../../src/text/en/index.ts';
import { draft, draftCustomer } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';

const { questions, programme } = words;
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
const caret = ({ selectionStart, selectionEnd }: HTMLInputElement) => [
  selectionStart,
  selectionEnd,
];

describe('a cell that is pressed', () => {
  test('has all of its text selected, so that what is typed replaces it', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(yammer('Contoso'));
    expect(yammer('Contoso')).toHaveFocus();
    expect(caret(yammer('Contoso'))).toEqual([0, 3]);
    await user.keyboard('5');
    expect(yammer('Contoso')).toHaveValue('5');
    await user.keyboard('{ArrowDown}');
    expect(yammer('Fabrikam')).toHaveFocus();
  });

  test('is gone on from by the arrows, and emptied by Delete', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(yammer('Contoso'));
    await user.keyboard('{Delete}{ArrowRight}');
    expect(yammer('Contoso')).toHaveValue('');
    expect(field(programme.workloads['pro-plus'], 'Contoso')).toHaveFocus();
  });

  test('again has the caret where it is pressed', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(yammer('Contoso'));
    await user.pointer({ keys: '[MouseLeft]', target: yammer('Contoso'), offset: 1 });
    expect(caret(yammer('Contoso'))).toEqual([1, 1]);
    await user.keyboard('5{ArrowRight}6');
    expect(yammer('Contoso')).toHaveValue('15260');
  });

  test('by a finger has the caret there at once', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.pointer({ keys: '[TouchA]', target: yammer('Contoso'), offset: 1 });
    expect(yammer('Contoso')).toHaveFocus();
    await user.keyboard('5');
    expect(yammer('Contoso')).toHaveValue('1520');
  });

  test('as the end of what is selected is the cell alone', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammer('Contoso').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.click(yammer('Fabrikam'));
    expect(caret(yammer('Fabrikam'))).toEqual([0, 2]);
    await user.keyboard('5');
    expect(yammer('Fabrikam')).toHaveValue('5');
    expect(yammer('Contoso')).toHaveValue('120');
  });

  test('with the other button is what the menu is about, as is all that is selected', async () => {
    const { user } = await renderTool({ hash, draft: all });
    const press = (target: Element) => user.pointer({ keys: '[MouseRight]', target });
    await press(yammer('Contoso'));
    expect(caret(yammer('Contoso'))).toEqual([0, 3]);
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await press(yammer('Contoso'));
    expect((await user.copy())?.getData('text/plain')).toBe('120\r\n30');
  });

  test('on its tick is ticked', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(tick(entitlements.trial, 'Tailspin'));
    expect(tick(entitlements.trial, 'Tailspin')).not.toBeChecked();
    await user.dblClick(tick(entitlements.trial, 'Tailspin'));
    expect(tick(entitlements.trial, 'Tailspin')).not.toBeChecked();
  });
});
