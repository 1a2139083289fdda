import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { limits } from '../../../src/assessment/index.ts';
import { words } from '../../../src/text/en/index.ts';
import { shell } from '../../../src/text/en/shell.ts';
import { draft, draftCustomer } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';
import { said } from '../../support/said.ts';
import { workIsLong, workIsShort } from '../../support/slices.ts';
import { textCell, tickCell, yammerOf } from '../../support/sheetCells.ts';

const { questions, programme, sheet } = words;
const { entitlements } = questions;
const hash = '#/entitlements';
const nameOfFirst = questions.cell(entitlements.customer, '1');
const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}y{/Control}';

const all = draft({
  customers: ['K', 'L', 'M', 'N'].map((name, place) =>
    draftCustomer({ id: name, name, counts: { yammer: String(place + 1) }, associations: null }),
  ),
});
const yammers = () => ['K', 'L', 'M', 'N'].map((name) => yammerOf(name).value).join(' ');
const trialOf = (name: string) => tickCell(entitlements.trial, name);
const exchange = (name: string) => textCell(programme.workloads['exchange-online'], name);
const associated = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole<HTMLInputElement>('checkbox')
    .map(({ checked }) => (checked ? 'x' : '-'))
    .join('');

/** Of an empty field or of a tick, the test's user would have nothing to copy. */
async function copied(): Promise<string> {
  const setData = vi.fn<(type: string, text: string) => void>();
  await fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData } });
  return setData.mock.calls[0]?.[1] ?? '';
}

describe('what is typed', () => {
  test('over cells that are selected goes into the first of them', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('K').focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}9');
    expect(yammers()).toBe('9 2 3 4');
    await user.keyboard(`{Enter}${UNDO}`);
    yammerOf('M').focus();
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}78');
    expect(yammers()).toBe('1 2 78 4');
  });

  test('goes into the first of them where the last is a tick, which the space bar is for', async () => {
    const { user } = await renderTool({ hash, draft: all });
    textCell(programme.workloads['pro-plus'], 'K').focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(trialOf('L')).toHaveFocus();
    await user.keyboard(' ');
    expect(trialOf('K')).toBeChecked();
    expect(trialOf('L')).toBeChecked();
    await user.keyboard('12');
    expect(textCell(programme.workloads['pro-plus'], 'K')).toHaveValue('12');
  });

  test('before cells are selected by the mouse is said if it can’t be read, with how many they are', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('K').focus();
    await user.keyboard('9o{Shift>}');
    await user.click(yammerOf('M'));
    await user.keyboard('{/Shift}');
    const problem = questions.cellProblems['not-a-number'](limits);
    const where = questions.cell(programme.workloads.yammer, 'K');
    expect(said()).toContain(`${questions.problemAt(where, problem)} · ${sheet.selected(3, 1)}`);
  });

  test.each([
    ['all', '{Control>}a{/Control}'],
    ['its row', '{Shift>} {/Shift}'],
    ['its column', '{Control>} {/Control}'],
  ])('goes where the user is, with %s selected', async (_, keys) => {
    const { user } = await renderTool({ hash, draft: all });
    trialOf('N').focus();
    await user.keyboard(`${keys}x`);
    expect(trialOf('N')).toHaveFocus();
    expect(screen.getByRole('textbox', { name: nameOfFirst })).toHaveValue('K');
    exchange('N').focus();
    await user.keyboard(`${keys}8`);
    expect(exchange('N')).toHaveValue('8');
  });

  test('goes into the cell that Tab leads to, be it the last of what was pasted', async () => {
    const { user } = await renderTool({ hash, draft: all });
    exchange('K').focus();
    await user.paste('100\t200\r\n');
    await user.keyboard('{Tab}7');
    expect(exchange('K')).toHaveValue('100');
    expect(textCell(programme.workloads['sharepoint-online'], 'K')).toHaveValue('7');
  });

  test('goes into the cell that a link leads to, be it the last of what was pasted', async () => {
    const { user } = await renderTool({ hash, draft: all });
    exchange('K').focus();
    await user.paste('100\r\n2o0\r\n');
    exchange('L').focus();
    await user.keyboard('200');
    expect([exchange('K').value, exchange('L').value]).toEqual(['100', '200']);
  });

  test('is no step where it changes nothing', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('L').focus();
    await user.keyboard('7{ArrowUp}1{ArrowDown}');
    await user.keyboard(UNDO);
    expect(yammers()).toBe('1 2 3 4');
  });

  test.each([
    ['and is taken away from an empty cell', '5{Backspace}{ArrowRight}'],
    ['and is what stood there, before a step back', '3{Backspace}{Backspace}'],
  ])('%s is no step either', async (_, keys) => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('L').focus();
    await user.keyboard('7{Enter}');
    exchange('K').focus();
    await user.keyboard(`${keys}${UNDO}`);
    expect(yammers()).toBe('1 2 3 4');
  });

  test('and changed nothing is no step below the row that comes after it', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('N').focus();
    await user.keyboard('44{Backspace}{Enter}');
    expect(screen.getAllByRole('rowheader')).toHaveLength(6);
    await user.keyboard(UNDO);
    expect(screen.getByRole('button', { name: new RegExp(`${shell.undo}$`) })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test('and given up leaves steps that were undone to be redone', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('K').focus();
    await user.keyboard(`9{Enter}${UNDO}x{Escape}${REDO}`);
    expect(yammers()).toBe('9 2 3 4');
  });

  test('along a row by Tab is gone on from below where that began', async () => {
    const { user } = await renderTool({ hash, draft: all });
    textCell(entitlements.customer, '1').focus();
    await user.keyboard('E{Tab}5{Enter}F{Tab}6{Tab}7{Enter}');
    expect(textCell(entitlements.customer, '3')).toHaveFocus();
    expect(exchange('E')).toHaveValue('5');
    expect(exchange('F')).toHaveValue('6');
    yammerOf('M').focus();
    await user.keyboard('8{Enter}');
    expect(yammerOf('N'), 'but not after any other move').toHaveFocus();
  });

  test('well takes back what was said of another cell', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('K').focus();
    await user.keyboard('x{Enter}');
    const problem = questions.cellProblems['not-a-number'](limits);
    expect(said().join(' ')).toContain(problem);
    await user.keyboard('{ArrowUp}5{Enter}');
    expect(said().join(' ')).not.toContain(problem);
  });
});

describe('what is pasted', () => {
  test('fills all that is selected where it fits several times', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('K').focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
    await user.paste('7\r\n8\r\n');
    expect(yammers()).toBe('7 8 7 8');
    await user.paste('5\r\n6\r\n4\r\n');
    expect(yammers(), 'and once where it does not').toBe('5 6 4 8');
  });

  test('is gone on from by Shift with the arrows, from its first cell', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('K').focus();
    await user.paste('7\r\n8\r\n');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(yammers()).toBe('   4');
  });

  test.each([
    ['1,200.00', '1,200'],
    ['-', ''],
    ['"7"', '7'],
  ])('as one cell is read as in a block: %s', async (text, value) => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('K').focus();
    await user.paste(text);
    expect(yammerOf('K')).toHaveValue(value);
    await user.keyboard(UNDO);
    expect(yammerOf('K')).toHaveValue('1');
  });

  test('as one name may hold a line break', async () => {
    const { user } = await renderTool({ hash, draft: all });
    textCell(entitlements.customer, '1').focus();
    await user.paste('"Adventure\nWorks"\r\n');
    expect(textCell(entitlements.customer, '1')).toHaveValue('Adventure Works');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('into a text that is typed goes into it', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('K').focus();
    await user.keyboard('5');
    await user.paste('67');
    expect(yammerOf('K')).toHaveValue('567');
  });

  test('is what was copied, an empty cell too', async () => {
    const { user } = await renderTool({ hash, draft: all });
    yammerOf('L').focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(yammers()).toBe('1  3 4'));
    await user.keyboard('{ArrowUp}{Shift>}{ArrowDown}{/Shift}');
    const both = await copied();
    yammerOf('M').focus();
    await user.paste(both);
    await waitFor(() => expect(yammers()).toBe('1  1 '));
    yammerOf('L').focus();
    const empty = await copied();
    yammerOf('K').focus();
    await user.paste(empty);
    await waitFor(() => expect(yammers()).toBe('  1 '));
  });

  test('where the page says so, as Firefox does of a tick, goes to the cell with the focus', async () => {
    const { user } = await renderTool({ hash: '#/associations', draft: all });
    await user.click(tickCell(programme.associations['delegated-administrator'], 'K'));
    const clipboardData = { getData: () => 'no\tyes', files: [] };
    await fireEvent.paste(document.body, { clipboardData });
    await waitFor(() => expect(associated('K')).toBe('-x---'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the associations', () => {
  const copiedAll = async () => {
    const { user } = await renderTool({ hash: '#/associations', draft: all });
    await user.click(tickCell(programme.associations['fasttrack-partner'], 'L'));
    await user.click(tickCell(programme.noneOfThese, 'M'));
    await user.keyboard('{Control>}a{/Control}');
    return { user, text: await copied() };
  };
  const answers = () => ['K', 'L', 'M', 'N'].map(associated);
  const answered = ['-----', '---x-', '----x', '-----'];

  test('pasted where they were copied, with their names, stay as they are', async () => {
    const { user, text } = await copiedAll();
    await user.keyboard('{Control>}{Home}{/Control}');
    await user.paste(text);
    expect(answers()).toEqual(answered);
    await user.paste('k\tyes\nl\tno\tno\tno\tyes');
    await waitFor(() => expect(answers()).toEqual(['x----', '---x-', '----x', '-----']));
  });

  test('are not pasted beside other names', async () => {
    const { user, text } = await copiedAll();
    tickCell(programme.associations['delegated-administrator'], 'L').focus();
    await user.paste(text);
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(answers()).toEqual(answered);
  });

  test('that are selected are ticked together by the space bar, in one step', async () => {
    const { user } = await renderTool({ hash: '#/associations', draft: all });
    tickCell(programme.associations['delegated-administrator'], 'K').focus();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift} ');
    await waitFor(() => expect(answers()).toEqual(['x----', 'x----', 'x----', '-----']));
    expect(said().join(' ')).toContain(sheet.ticked(3, 1));
    await user.keyboard(' ');
    await waitFor(() => expect(associated('K')).toBe('-----'));
    await user.keyboard(UNDO);
    await waitFor(() => expect(associated('M')).toBe('x----'));
    await user.keyboard(UNDO);
    await waitFor(() => expect(answers()).toEqual(['-----', '-----', '-----', '-----']));
  });
});

test('Shift with the space bar selects the row, and Control the column', async () => {
  const { user } = await renderTool({ hash, draft: all });
  yammerOf('L').focus();
  await user.keyboard('{Shift>} {/Shift}');
  expect(await copied()).toBe('L\t\t\t\t2\t\tNo\t2');
  await user.keyboard('{Control>} {/Control}');
  expect(await copied()).toBe('1\r\n2\r\n3\r\n4');
  await user.keyboard('9');
  expect(yammers(), 'and what is typed is typed where one is').toBe('1 9 3 4');
});

test('Esc in a cell takes back nothing that was typed elsewhere', async () => {
  const { user } = await renderTool({ draft: all, step: 'entitlements' });
  const organisation = () => screen.findByRole('textbox', { name: shell.start.organisation });
  await user.type(await organisation(), ' Ltd');
  location.hash = hash;
  (await screen.findByRole('textbox', { name: nameOfFirst })).focus();
  await user.keyboard('{F2}{Escape}');
  location.hash = '#/';
  expect(await organisation()).toHaveValue('Adventure Works Ltd');
});

test('Enter in the last row makes what is on its way before it adds another', async () => {
  const customers = Array.from({ length: 600 }, (_, index) =>
    draftCustomer({ id: `${index}`, name: `C${index}`, counts: { yammer: '1' } }),
  );
  const { user } = await renderTool({ hash, draft: draft({ customers }) });
  screen.getByRole('textbox', { name: nameOfFirst }).focus();
  await user.keyboard('{Control>}{End}{/Control}{Control>}a{/Control}');
  workIsLong();
  await user.keyboard('{Delete}{Enter}');
  workIsShort();
  await user.keyboard('{Control>}{Home}{/Control}');
  await waitFor(() => expect(screen.getByRole('textbox', { name: nameOfFirst })).toHaveValue(''));
});

test('a cell that comes with a picture of itself, as Excel copies it, is the text that is meant', async () => {
  await renderTool({ hash, draft: all });
  const find = screen.getByRole('searchbox');
  const clipboardData = {
    files: [new File(['x'], 'image.png', { type: 'image/png' })],
    getData: () => 'Contoso\r\n',
  };
  expect(await fireEvent.paste(find, { clipboardData }), 'left to the field').toBe(true);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('whoever looks something up in another window goes on in the cell where they were', async () => {
  const { user } = await renderTool({ hash, draft: all });
  const field = exchange('K');
  field.focus();
  await user.keyboard('12');
  // The window goes and comes back: the field is still the one that is active.
  await fireEvent.focusOut(field);
  await fireEvent.focusIn(field);
  await user.keyboard('34');
  expect(field).toHaveValue('1234');
  await user.keyboard('{Escape}');
  expect(field, 'it is one entry still').toHaveValue('');
});
