import { describe, expect, test } from 'vitest';
import { requirements } from '../../../src/assessment/index.ts';
import { words } from '../../../src/text/en/index.ts';
import { renderTool } from '../../support/renderTool.ts';
import { said } from '../../support/said.ts';
import { textCellsOf, threeCustomers, tickCell, yammerOf } from '../../support/sheetCells.ts';

const { questions, programme, sheet } = words;
const { entitlements } = questions;
const hash = '#/entitlements';

describe('all that is selected with Ctrl+A', () => {
  test('leaves the focus where it is, and goes on from its far corner with Shift', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    yammerOf('Fabrikam').focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(yammerOf('Fabrikam')).toHaveFocus();
    expect(said()).toContain(sheet.selected(3, 8));
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(said()).toContain(sheet.selected(2, 8));
    expect(tickCell(entitlements.trial, 'Fabrikam')).toHaveFocus();
    await user.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(said()).toContain(sheet.selected(2, 6));
    await user.keyboard('{Delete}');
    expect(textCellsOf(programme.workloads.yammer)[0]).toHaveValue('');
    expect(tickCell(entitlements.trial, 'Tailspin')).toBeChecked();
  });

  test('includes names that are filled in elsewhere', async () => {
    const { user } = await renderTool({ hash: '#/associations', draft: threeCustomers });
    tickCell(programme.noneOfThese, 'Contoso').focus();
    await user.keyboard('{Control>}a{/Control}{Shift>}{ArrowUp}{/Shift}');
    expect(tickCell(programme.noneOfThese, 'Fabrikam')).toHaveFocus();
    // The name, each association, none of these, and what counts.
    expect(said()).toContain(sheet.selected(2, requirements.associations.length + 3));
  });
});
