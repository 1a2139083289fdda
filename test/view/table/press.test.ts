import { describe, expect, test } from 'vitest';
import { words } from '../../../src/text/en/index.ts';
import { renderTool } from '../../support/renderTool.ts';
import { textCell, threeCustomers, tickCell, yammerOf } from '../../support/sheetCells.ts';

const { questions, programme } = words;
const { entitlements } = questions;
const hash = '#/entitlements';

const caret = ({ selectionStart, selectionEnd }: HTMLInputElement) => [
  selectionStart,
  selectionEnd,
];

describe('a cell that is pressed', () => {
  test('has all of its text selected, so that what is typed replaces it', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    await user.click(yammerOf('Contoso'));
    expect(yammerOf('Contoso')).toHaveFocus();
    expect(caret(yammerOf('Contoso'))).toEqual([0, 3]);
    await user.keyboard('5');
    expect(yammerOf('Contoso')).toHaveValue('5');
    await user.keyboard('{ArrowDown}');
    expect(yammerOf('Fabrikam')).toHaveFocus();
  });

  test('is gone on from by the arrows, and emptied by Delete', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    await user.click(yammerOf('Contoso'));
    await user.keyboard('{Delete}{ArrowRight}');
    expect(yammerOf('Contoso')).toHaveValue('');
    expect(textCell(programme.workloads['pro-plus'], 'Contoso')).toHaveFocus();
  });

  test('once more, as long as it is not typed into, is replaced by what is typed', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    yammerOf('Contoso').focus();
    await user.click(yammerOf('Contoso'));
    expect(caret(yammerOf('Contoso'))).toEqual([0, 3]);
    await user.keyboard('50');
    expect(yammerOf('Contoso')).toHaveValue('50');
  });

  test.each([
    ['twice', '[MouseLeft][MouseLeft]', ''],
    ['while it is typed into', '[MouseLeft]', '120'],
  ])('%s has the caret in the text', async (_, keys, typed) => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    yammerOf('Contoso').focus();
    if (typed !== '') await user.keyboard(typed);
    await user.pointer({ keys, target: yammerOf('Contoso'), offset: 1 });
    await user.keyboard('5{ArrowRight}6');
    // There is no layout here to say where, of a double click.
    expect(yammerOf('Contoso').value).toHaveLength(typed === '' ? 2 : 5);
    expect(yammerOf('Contoso')).toHaveFocus();
  });

  test('by a finger has the caret there at once', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    await user.pointer({ keys: '[TouchA]', target: yammerOf('Contoso'), offset: 1 });
    expect(yammerOf('Contoso')).toHaveFocus();
    await user.keyboard('5');
    expect(yammerOf('Contoso')).toHaveValue('1520');
  });

  test('as the end of what is selected is the cell alone', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    yammerOf('Contoso').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.click(yammerOf('Fabrikam'));
    expect(caret(yammerOf('Fabrikam'))).toEqual([0, 2]);
    await user.keyboard('5');
    expect(yammerOf('Fabrikam')).toHaveValue('5');
    expect(yammerOf('Contoso')).toHaveValue('120');
  });

  test('with the other button is what the menu is about, as is all that is selected', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    const press = (target: Element) => user.pointer({ keys: '[MouseRight]', target });
    await press(yammerOf('Contoso'));
    expect(caret(yammerOf('Contoso'))).toEqual([0, 3]);
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await press(yammerOf('Contoso'));
    expect((await user.copy())?.getData('text/plain')).toBe('120\r\n30');
  });

  test('on its tick is ticked', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    await user.click(tickCell(entitlements.trial, 'Tailspin'));
    expect(tickCell(entitlements.trial, 'Tailspin')).not.toBeChecked();
    await user.dblClick(tickCell(entitlements.trial, 'Tailspin'));
    expect(tickCell(entitlements.trial, 'Tailspin')).not.toBeChecked();
  });
});
