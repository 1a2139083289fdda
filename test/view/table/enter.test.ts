import { describe, expect, test } from 'vitest';
import { words } from '../../../src/text/en/index.ts';
import { draft, draftPerson } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';
import { textCell, textCellsOf, threeCustomers, yammerOf } from '../../support/sheetCells.ts';

const { questions } = words;
const { entitlements, staff } = questions;
const hash = '#/entitlements';

describe('Enter in the last row', () => {
  test('adds another, unless nothing is entered in it yet', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    textCell(entitlements.customer, '3').focus();
    await user.keyboard('{F2}{Enter}');
    expect(textCellsOf(entitlements.customer)).toHaveLength(4);
    await user.keyboard('{Enter}{Enter}');
    expect(textCellsOf(entitlements.customer)).toHaveLength(4);
    expect(textCell(entitlements.customer, '4')).toHaveFocus();
    await user.keyboard('Wingtip{Enter}');
    expect(textCellsOf(entitlements.customer)).toHaveLength(5);
  });

  test('stays in its column, as from one row to the next', async () => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    yammerOf('Tailspin').focus();
    await user.keyboard('7{Enter}');
    expect(yammerOf(questions.unnamedCustomer(4))).toHaveFocus();
    await user.keyboard('8{Enter}');
    expect(yammerOf(questions.unnamedCustomer(4))).toHaveValue('8');
    expect(yammerOf(questions.unnamedCustomer(5))).toHaveFocus();
  });

  test('adds another where no more than a tick is set', async () => {
    const people = [draftPerson({ name: '', exams: [] })];
    const { user } = await renderTool({ hash: '#/staff', draft: draft({ staff: people }) });
    textCell(staff.person, '1').focus();
    await user.keyboard('{Enter}');
    expect(textCellsOf(staff.person)).toHaveLength(1);
    await user.keyboard('{ArrowRight} {Enter}');
    expect(textCellsOf(staff.person)).toHaveLength(2);
  });
});

test.each(['{ArrowUp}', '{ArrowLeft}', '{Shift>}{Enter}{/Shift}'])(
  'what was typed is done where %s leads no further, and Esc takes nothing of it back',
  async (key) => {
    const { user } = await renderTool({ hash, draft: threeCustomers });
    textCell(entitlements.customer, '1').focus();
    await user.keyboard(`Wingtip${key}{Escape}`);
    expect(textCell(entitlements.customer, '1')).toHaveValue('Wingtip');
    expect(textCell(entitlements.customer, '1')).toHaveFocus();
    await user.keyboard('Adatum');
    expect(textCell(entitlements.customer, '1'), 'and gives way to the next').toHaveValue('Adatum');
  },
);
