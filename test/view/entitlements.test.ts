import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { limits, LONGEST_NAME, requirements, type WorkloadId } from '../../src/assessment/index.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { draft, draftCustomer } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';
import { said } from '../support/said.ts';

const { questions, programme, sheet } = words;
const { entitlements } = questions;
const hash = '#/entitlements';

const table = () => screen.getByRole('table', { name: entitlements.table });
const nameOf = (row: number) =>
  screen.getByRole('textbox', { name: questions.cell(entitlements.customer, String(row)) });
const count = (workload: WorkloadId, customer: string) =>
  screen.getByRole('textbox', { name: questions.cell(programme.workloads[workload], customer) });
const trialOf = (customer: string) =>
  screen.getByRole('checkbox', { name: questions.cell(entitlements.trial, customer) });
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`${name}$`) });
const summary = () => screen.queryByRole('region', { name: questions.errorSummary });

/** What stands at the end of a customer's row. */
const totalOf = (row: number) => {
  const cells = within(within(table()).getAllByRole('row')[row] ?? table()).getAllByRole('cell');
  return cells.at(-2)?.textContent.replace(/\s+/g, ' ').trim();
};
const totals = () =>
  within(screen.getByRole('row', { name: new RegExp(`^${entitlements.allCustomers}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent.trim())
    .filter((text) => text !== '');

const three = ['Contoso', 'Fabrikam', 'Litware'].map((name) => draftCustomer({ id: name, name }));

test('without customers the step says how to begin', async () => {
  await renderTool({ hash });
  expect(screen.getByText(entitlements.empty)).toBeVisible();
  expect(screen.queryByRole('table', { name: entitlements.table })).not.toBeInTheDocument();
});

test('the lead names the window of activity', async () => {
  await renderTool({ hash });
  expect(screen.getByText(entitlements.lead(28))).toBeVisible();
});

test('a customer added takes the focus, and its numbers add up as they are typed', async () => {
  const { user } = await renderTool({ hash });
  await user.click(button(entitlements.add));
  expect(nameOf(1)).toHaveFocus();
  await user.keyboard('Contoso');
  await user.type(count('exchange-online', 'Contoso'), '1200');
  await user.type(count('yammer', 'Contoso'), '34');
  expect(totalOf(1)).toBe('1,234');
  expect(totals()).toEqual(['1,200', '0', '0', '34', '0', '1,234']);
});

test.each([
  ['1,200', '1,200'],
  ['1 200', '1,200'],
  ['1.200', '1,200'],
  ["1'200", '1,200'],
  ['１２００', '1,200'],
  ['0', '0'],
])('%s typed is %s', async (typed, total) => {
  const { user } = await renderTool({ hash, draft: draft({ customers: [draftCustomer()] }) });
  const cell = count('pro-plus', 'Contoso');
  await user.type(cell, typed);
  await user.tab();
  expect(cell).toHaveValue(typed);
  expect(cell).toBeValid();
  expect(totalOf(1)).toBe(total);
});

test.each([
  ['1.2', 'fraction'],
  ['-3', 'negative'],
  ['many', 'not-a-number'],
  ['100000001', 'too-large'],
] as const)(
  '%s is refused when the cell is left, in words that say what to enter',
  async (typed, problem) => {
    const { user } = await renderTool({ hash, draft: draft({ customers: [draftCustomer()] }) });
    const cell = count('yammer', 'Contoso');
    await user.type(cell, typed);
    expect(cell).toBeValid();
    await user.tab();
    expect(cell).toBeInvalid();
    expect(cell).toHaveAccessibleDescription(questions.cellProblems[problem](limits));
    expect(cell).toHaveValue(typed);
    await user.clear(cell);
    await user.type(cell, '7');
    await user.tab();
    expect(cell).toBeValid();
  },
);

test('counts are typed on a keyboard of numbers', async () => {
  await renderTool({ hash, draft: draft({ customers: [draftCustomer()] }) });
  for (const workload of requirements.workloads)
    expect(count(workload, 'Contoso')).toHaveAttribute('inputmode', 'numeric');
  expect(nameOf(1)).toHaveAttribute('inputmode', 'text');
});

test('a trial adds nothing, and says what it would be', async () => {
  const paid = draftCustomer({ counts: { yammer: '40' } });
  const { user } = await renderTool({
    hash,
    draft: draft({ customers: [paid, ...three.slice(1)] }),
  });
  await user.click(trialOf('Contoso'));
  expect(trialOf('Contoso')).toBeChecked();
  expect(totalOf(1)).toBe(`0 ${entitlements.ofEntered(40)}`);
  expect(totals().at(-1)).toBe('0');
  await user.click(trialOf('Contoso'));
  expect(totals().at(-1)).toBe('40');
});

describe('removing a customer', () => {
  test.each([
    ['the first', 'Contoso', 'Fabrikam'],
    ['one between', 'Fabrikam', 'Litware'],
    ['the last', 'Litware', 'Fabrikam'],
  ])('%s leaves the focus in the row that is there then', async (_, removed, next) => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(screen.getByRole('button', { name: questions.remove(removed) }));
    expect(screen.queryByDisplayValue(removed)).not.toBeInTheDocument();
    expect(screen.getByDisplayValue(next)).toHaveFocus();
    expect(said()).toContain(questions.removed(removed));
  });

  test('the only one leaves the focus on the button that adds', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three.slice(0, 1) }) });
    await user.click(screen.getByRole('button', { name: questions.remove('Contoso') }));
    expect(button(entitlements.add)).toHaveFocus();
  });
});

describe('undo and redo', () => {
  test('of what was typed go cell by cell, and there is nothing beyond the first', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    expect(button(shell.undo)).toHaveAttribute('aria-disabled', 'true');
    await user.type(count('yammer', 'Contoso'), '12');
    await user.type(count('yammer', 'Fabrikam'), '34');
    await user.click(button(shell.undo));
    expect(count('yammer', 'Contoso')).toHaveValue('12');
    expect(count('yammer', 'Fabrikam')).toHaveValue('');
    await user.click(button(shell.undo));
    expect(count('yammer', 'Contoso')).toHaveValue('');
    expect(button(shell.undo)).toHaveAttribute('aria-disabled', 'true');
    expect(button(shell.undo)).toHaveFocus();
    await user.click(button(shell.redo));
    await user.click(button(shell.redo));
    expect(count('yammer', 'Contoso')).toHaveValue('12');
    expect(count('yammer', 'Fabrikam')).toHaveValue('34');
    expect(button(shell.redo)).toHaveAttribute('aria-disabled', 'true');
  });

  test('of adding and removing bring rows and their answers back', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(screen.getByRole('button', { name: questions.remove('Fabrikam') }));
    await user.click(button(entitlements.add));
    expect(within(table()).getAllByRole('row')).toHaveLength(1 + 3 + 1);
    await user.click(button(shell.undo));
    expect(screen.queryByDisplayValue('Fabrikam')).not.toBeInTheDocument();
    await user.click(button(shell.undo));
    expect(nameOf(2)).toHaveValue('Fabrikam');
  });

  test.each([
    ['{Control>}z{/Control}', '{Control>}y{/Control}'],
    ['{Meta>}z{/Meta}', '{Meta>}{Shift>}z{/Shift}{/Meta}'],
  ])('work from within a cell by %s and %s', async (undo, redo) => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.type(count('yammer', 'Contoso'), '12');
    await user.keyboard(undo);
    expect(count('yammer', 'Contoso')).toHaveValue('');
    const where = questions.cell(programme.workloads.yammer, 'Contoso');
    expect(said()).toContain(sheet.changedAt(questions.undone, where));
    await user.keyboard(redo);
    expect(count('yammer', 'Contoso')).toHaveValue('12');
    expect(said()).toContain(sheet.changedAt(questions.redone, where));
  });

  test('leave the focus in the same column when they take its row away', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(button(entitlements.add));
    await user.click(count('yammer', questions.unnamedCustomer(4)));
    await user.keyboard('{Control>}z{/Control}');
    expect(count('yammer', 'Litware')).toHaveFocus();
  });

  test('leave the focus on the button that adds when they take the last row away', async () => {
    const { user } = await renderTool({ hash });
    await user.click(button(entitlements.add));
    await user.keyboard('{Control>}z{/Control}');
    expect(button(entitlements.add)).toHaveFocus();
  });
});

describe('the keys of a spreadsheet', () => {
  test('go up and down a column', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(count('yammer', 'Contoso'));
    await user.keyboard('{ArrowDown}');
    expect(count('yammer', 'Fabrikam')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(count('yammer', 'Litware')).toHaveFocus();
    await user.keyboard('{Shift>}{Enter}{/Shift}{ArrowUp}');
    expect(count('yammer', 'Contoso')).toHaveFocus();
    await user.keyboard('{PageDown}');
    expect(count('yammer', 'Litware')).toHaveFocus();
    await user.keyboard('{PageUp}');
    expect(count('yammer', 'Contoso')).toHaveFocus();
  });

  test('go along a row, past what is worked out, and to the corners', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(nameOf(1));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(count('exchange-online', 'Fabrikam')).toHaveFocus();
    await user.keyboard('{End}');
    expect(trialOf('Fabrikam')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(trialOf('Fabrikam')).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(count('pro-plus', 'Fabrikam')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(nameOf(2)).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}');
    expect(trialOf('Litware')).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(nameOf(1)).toHaveFocus();
  });

  test('replace what stands in a cell that was come to by a key', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(nameOf(1));
    await user.keyboard('{ArrowDown}Northwind{ArrowRight}7{ArrowRight}{ArrowLeft}8');
    expect(nameOf(2)).toHaveValue('Northwind');
    expect(count('exchange-online', 'Northwind')).toHaveValue('8');
  });

  test.each(['{F2}', '{Enter}'])('put the caret into the text with %s', async (key) => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(nameOf(1));
    await user.keyboard(`{ArrowDown}${key}{ArrowLeft}{ArrowLeft}X`);
    expect(nameOf(2)).toHaveFocus();
    expect(nameOf(2)).toHaveValue('FabrikXam');
    await user.keyboard('{Enter}');
    expect(nameOf(3)).toHaveFocus();
  });

  test('bring back with Esc what stood in the cell, without a step to undo', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(nameOf(1));
    await user.keyboard('{ArrowDown}wrong{Escape}');
    expect(nameOf(2)).toHaveValue('Fabrikam');
    expect(nameOf(2)).toHaveFocus();
    expect(button(shell.undo)).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('right');
    expect(nameOf(2)).toHaveValue('right');
  });

  test('begin another customer with Enter in the last row', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(nameOf(3));
    await user.keyboard('{Tab}{Tab}{Enter}');
    expect(nameOf(4)).toHaveFocus();
  });

  test('work on the ticks too, and Space still ticks', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    trialOf('Contoso').focus();
    await user.keyboard('{ArrowDown} ');
    expect(trialOf('Fabrikam')).toHaveFocus();
    expect(trialOf('Fabrikam')).toBeChecked();
  });
});

describe('going on', () => {
  test('leads to the associations where all can be read', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: three }) });
    await user.click(screen.getByRole('button', { name: entitlements.go }));
    expect(
      await screen.findByRole('heading', { level: 1, name: questions.associations.heading }),
    ).toHaveFocus();
  });

  test('with cells that can’t be read lists them, each leading to its cell', async () => {
    const customers = [
      draftCustomer({ id: 'a', name: 'Contoso', counts: { yammer: '1.2', 'pro-plus': '-1' } }),
      draftCustomer({ id: 'b', name: '', counts: { yammer: '5' } }),
      draftCustomer({ id: 'c', name: 'x'.repeat(LONGEST_NAME + 1) }),
    ];
    const { user } = await renderTool({ hash, draft: draft({ customers }) });
    expect(nameOf(2)).toBeValid();
    await user.click(screen.getByRole('button', { name: entitlements.go }));
    const region = await screen.findByRole('region', { name: questions.errorSummary });
    expect(region).toHaveFocus();
    expect(document.title).toBe(shell.titleWithError(shell.title(entitlements.title)));
    const links = within(region).getAllByRole('link');
    const { workloads } = programme;
    const at = (column: string, row: string, problem: string) =>
      questions.problemAt(questions.cell(column, row), problem);
    const { cellProblems } = questions;
    expect(links.map((link) => link.textContent)).toEqual([
      at(workloads.yammer, 'Contoso', cellProblems.fraction(limits)),
      at(workloads['pro-plus'], 'Contoso', cellProblems.negative(limits)),
      questions.problemAt(questions.unnamedCustomer(2), cellProblems['name-missing'](limits)),
      questions.problemAt('x'.repeat(LONGEST_NAME + 1), cellProblems['name-too-long'](limits)),
    ]);
    const fields = [count('yammer', 'Contoso'), count('pro-plus', 'Contoso'), nameOf(2), nameOf(3)];
    for (const [index, link] of links.entries()) {
      await user.click(link);
      expect(fields[index]).toHaveFocus();
      expect(fields[index]).toBeInvalid();
    }
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(entitlements.heading);
  });

  test('lists no more than twenty, and says how many more', async () => {
    const customers = Array.from({ length: 23 }, (_, index) =>
      draftCustomer({ id: String(index), name: `Nº ${String(index)}`, counts: { yammer: 'x' } }),
    );
    const { user } = await renderTool({ hash, draft: draft({ customers }) });
    await user.click(screen.getByRole('button', { name: entitlements.go }));
    const region = await screen.findByRole('region', { name: questions.errorSummary });
    expect(within(region).getAllByRole('link')).toHaveLength(20);
    expect(within(region).getByText(questions.moreProblems(3))).toBeVisible();
  });

  test('with the last problem mended takes the summary away', async () => {
    const wrong = draftCustomer({ counts: { yammer: 'x' } });
    const { user } = await renderTool({ hash, draft: draft({ customers: [wrong] }) });
    await user.click(screen.getByRole('button', { name: entitlements.go }));
    await user.clear(count('yammer', 'Contoso'));
    expect(summary()).not.toBeInTheDocument();
    expect(document.title).toBe(shell.title(entitlements.title));
  });

  test('can be left out: the result is a link away', async () => {
    await renderTool({ hash, draft: draft({ customers: three }) });
    expect(screen.getByRole('link', { name: questions.toResult })).toHaveAttribute(
      'href',
      '#/result',
    );
    expect(screen.getByRole('link', { name: questions.back })).toHaveAttribute('href', '#/market');
  });
});

describe('a customer that stands in two rows', () => {
  const twins = [
    draftCustomer({ id: 'a', counts: { yammer: '10' }, associations: null }),
    draftCustomer({ id: 'b', name: ' CONTOSO', counts: { yammer: '1,000', 'pro-plus': '5' } }),
    draftCustomer({ id: 'c', name: 'Fabrikam' }),
  ];
  const note = questions.duplicate('Contoso', 2);
  const merge = () => screen.getByRole('button', { name: `${questions.merge}: Contoso` });

  test('is merged into one, with the sums of both; undo parts them', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: twins }) });
    expect(screen.getByText(new RegExp(note))).toHaveTextContent(questions.mergeCustomersHint);
    expect(said()).toContain(questions.duplicates(1));
    await user.click(merge());
    expect(nameOf(1)).toHaveFocus();
    expect(said()).toContain(questions.merged('Contoso', 2));
    expect(count('yammer', 'Contoso')).toHaveValue('1010');
    expect(count('pro-plus', 'Contoso')).toHaveValue('5');
    expect(nameOf(2)).toHaveValue('Fabrikam');
    expect(screen.queryByText(new RegExp(note))).not.toBeInTheDocument();
    await user.click(button(shell.undo));
    expect(nameOf(2)).toHaveValue(' CONTOSO');
    expect(screen.getByText(new RegExp(note))).toBeVisible();
  });

  test('is kept as it is when told so, and not asked about again', async () => {
    const { user } = await renderTool({ hash, draft: draft({ customers: twins }) });
    await user.click(screen.getByRole('button', { name: `${questions.keepBoth(2)}: Contoso` }));
    expect(nameOf(1)).toHaveFocus();
    expect(said()).toContain(questions.keptApart('Contoso', 2));
    expect(screen.queryByText(new RegExp(note))).not.toBeInTheDocument();
    expect(nameOf(2)).toHaveValue(' CONTOSO');
  });

  test('is not merged while a cell of it can’t be read', async () => {
    const [one, , other] = twins;
    if (!one || !other) throw new Error('There are three.');
    const wrong = { ...one, id: 'w', counts: { yammer: 'x' } };
    await renderTool({ hash, draft: draft({ customers: [one, wrong, other] }) });
    expect(screen.getByText(new RegExp(note))).toHaveTextContent(questions.mergeNeedsNumbers);
    expect(
      screen.queryByRole('button', { name: `${questions.merge}: Contoso` }),
    ).not.toBeInTheDocument();
  });

  test('is asked about three at a time', async () => {
    const customers = ['A', 'B', 'C', 'D', 'E'].flatMap((name) =>
      [1, 2].map((row) => draftCustomer({ id: `${name}${String(row)}`, name })),
    );
    const { user } = await renderTool({ hash, draft: draft({ customers }) });
    expect(
      screen.getAllByRole('button', { name: new RegExp(`^${questions.merge}: `) }),
    ).toHaveLength(3);
    expect(screen.getByText(questions.moreDuplicates(2))).toBeVisible();
    await user.click(screen.getByRole('button', { name: `${questions.merge}: B` }));
    expect(screen.getByRole('button', { name: `${questions.merge}: C` })).toHaveFocus();
  });

  test('is merged with all others of several at once, but for what can’t be; one undo parts them', async () => {
    const customers = ['A', 'B', 'C', 'D'].flatMap((name) =>
      ['1', name === 'C' ? 'x' : '2', '4'].map((yammer, row) =>
        draftCustomer({ id: `${name}${String(row)}`, name, counts: { yammer } }),
      ),
    );
    const { user } = await renderTool({ hash, draft: draft({ customers }) });
    expect(screen.getByRole('button', { name: `${questions.keepBoth(3)}: A` })).toBeVisible();
    await user.click(screen.getByRole('button', { name: questions.mergeAll(4) }));
    expect(said()).toContain(questions.mergedAll(3, 1));
    expect(count('yammer', 'A')).toHaveValue('7');
    expect(count('yammer', 'D')).toHaveValue('7');
    expect(screen.getByText(new RegExp(questions.duplicate('C', 3)))).toBeVisible();
    expect(screen.getByRole('button', { name: `${questions.keepBoth(3)}: C` })).toHaveFocus();
    await user.click(button(shell.undo));
    await user.click(screen.getByRole('button', { name: questions.keepAll(4) }));
    expect(said()).toContain(questions.keptAll(4));
    expect(screen.queryByText(new RegExp(questions.duplicate('C', 3)))).not.toBeInTheDocument();
    expect(nameOf(12)).toHaveValue('D');
  });
});

describe('more customers than are on the page at once', () => {
  const many = (counts: readonly string[]) =>
    draft({
      customers: counts.map((yammer, index) =>
        draftCustomer({ id: String(index), name: `Nº ${String(index + 1)}`, counts: { yammer } }),
      ),
    });
  /** Twice as many as are ever on the page, where there is room for none of them. */
  const hundred = Array.from({ length: 100 }, () => '1');
  // By what has the focus and by what is shown: to find a field by its name among so many takes seconds.
  const nameInFocus = (row: number) => {
    expect(document.activeElement).toHaveAccessibleName(
      questions.cell(entitlements.customer, String(row)),
    );
  };
  const rowsOnPage = () => within(table()).getAllByRole('row');

  test('are counted all the same, and so are their totals', async () => {
    await renderTool({ hash, draft: many(hundred) });
    expect(rowsOnPage().length).toBeLessThan(60);
    // The head, the customers, and the totals.
    expect(table()).toHaveAttribute('aria-rowcount', '102');
    expect(rowsOnPage()[0]).toHaveAttribute('aria-rowindex', '1');
    expect(rowsOnPage()[1]).toHaveAttribute('aria-rowindex', '2');
    expect(rowsOnPage().at(-1)).toHaveAttribute('aria-rowindex', '102');
    expect(totals().at(-1)).toBe('100');
  });

  test('are all reached by the keys', async () => {
    const { user } = await renderTool({ hash, draft: many(hundred) });
    await user.click(screen.getByDisplayValue('Nº 1'));
    await user.keyboard('{ArrowUp}{ArrowDown}{Control>}{ArrowDown}{/Control}');
    nameInFocus(100);
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '101');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    nameInFocus(98);
    await user.keyboard('{Control>}{Home}{/Control}');
    nameInFocus(1);
  });

  test('show the row of a problem when its link is followed', async () => {
    const { user } = await renderTool({ hash, draft: many([...hundred.slice(1), 'x']) });
    await user.click(screen.getByText(entitlements.go));
    const region = await screen.findByRole('region', { name: questions.errorSummary });
    await user.click(within(region).getByRole('link'));
    expect(document.activeElement).toHaveAccessibleName(
      questions.cell(programme.workloads.yammer, 'Nº 100'),
    );
  });

  test('show the row of a customer that is added', async () => {
    const { user } = await renderTool({ hash, draft: many(hundred) });
    await user.click(screen.getByText(new RegExp(`${entitlements.add}$`)));
    nameInFocus(101);
  });
});

test('a customer without a name is called by its number among those that are entered, as in the result', async () => {
  const rows = [{ yammer: '1' }, {}, { yammer: '2' }].map((counts, index) =>
    draftCustomer({ id: `r${index}`, name: '', counts, associations: null }),
  );
  await renderTool({ hash, draft: draft({ customers: rows }) });
  const yammerOf = (number: number) =>
    screen.getByRole('textbox', {
      name: questions.cell(programme.workloads.yammer, questions.unnamedCustomer(number)),
    });
  expect(yammerOf(1)).toHaveValue('1');
  expect(yammerOf(2)).toHaveValue('2');
  expect(yammerOf(3)).toHaveValue('');
});

test('a text that changes sets no direction anew, which would have the styles of its row worked out again', async () => {
  const { user } = await renderTool({
    hash,
    draft: draft({ customers: [draftCustomer({ id: 'c', name: 'Contoso' })] }),
  });
  const set: MutationRecord[] = [];
  const observer = new MutationObserver((records) => set.push(...records));
  observer.observe(document.body, { attributes: true, attributeFilter: ['dir'], subtree: true });
  await user.type(nameOf(1), 's');
  set.push(...observer.takeRecords());
  observer.disconnect();
  expect(nameOf(1)).toHaveValue('s');
  expect(set).toEqual([]);
});

test.each(['微软（中国）有限公司', 'شركة كونتوسو', '🦊', '<script>alert(1)</script>'])(
  'a customer may be called %s',
  async (name) => {
    const { user } = await renderTool({ hash });
    await user.click(button(entitlements.add));
    await user.paste(name);
    expect(nameOf(1)).toHaveValue(name);
    expect(nameOf(1)).toHaveAttribute('dir', 'auto');
    expect(screen.getByRole('button', { name: questions.remove(name) })).toBeVisible();
  },
);
