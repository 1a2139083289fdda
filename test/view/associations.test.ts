import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { requirements, type AssociationId } from '../../src/assessment/index.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { draft, draftCustomer } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';
import { said } from '../support/said.ts';

const { questions, programme, sheet } = words;
const { associations } = questions;
const hash = '#/associations';

const customers = [
  draftCustomer({ id: 'c', name: 'Contoso', counts: { yammer: '1500' } }),
  draftCustomer({ id: 'f', name: 'Fabrikam', counts: { yammer: '700' }, associations: null }),
  draftCustomer({ id: 'l', name: 'Litware', counts: { yammer: '60' }, associations: [] }),
  draftCustomer({ id: 't', name: 'Tailspin', counts: { yammer: '5' }, trial: true }),
  draftCustomer({ id: 'p', name: 'Proseware' }),
];
const all = draft({ customers });

const tick = (association: AssociationId, customer: string) =>
  screen.getByRole('checkbox', {
    name: questions.cell(programme.associations[association], customer),
  });
const none = (customer: string) =>
  screen.getByRole('checkbox', { name: questions.cell(programme.noneOfThese, customer) });
const names = () =>
  within(screen.getByRole('table', { name: associations.table }))
    .queryAllByRole('rowheader')
    .map((header) => header.textContent.trim());
const counts = (customer: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${customer}`) }))
    .getAllByRole('cell')
    .at(-1);
const filter = (name: string, count: number) =>
  screen.getByRole('button', { name: sheet.filter(name, count) });

test('without customers the step says where to add them', async () => {
  await renderTool({ hash });
  expect(screen.getByText(new RegExp(`^${associations.noCustomers}`))).toBeVisible();
  expect(screen.getByRole('link', { name: associations.addCustomers })).toHaveAttribute(
    'href',
    '#/entitlements',
  );
});

test('each association is explained in a line', async () => {
  await renderTool({ hash, draft: all });
  for (const association of requirements.associations)
    expect(screen.getByText(programme.associationMeanings[association])).toBeInTheDocument();
});

test('each customer shows what it adds, could add, or why it does not', async () => {
  await renderTool({ hash, draft: all });
  expect(counts('Contoso')).toHaveTextContent(/^1,500$/);
  expect(counts('Fabrikam')).toHaveTextContent(associations.couldCountLabel(700));
  expect(counts('Litware')).toHaveTextContent(`0 ${programme.reasonsShort['no-association']}`);
  expect(counts('Tailspin')).toHaveTextContent(`0 ${programme.reasonsShort.trial}`);
  expect(counts('Proseware')).toHaveTextContent(`0 ${programme.reasonsShort['no-entitlements']}`);
});

test('of a customer whose only number can’t be read, nobody knows whether there is usage', async () => {
  const wingtip = draftCustomer({ id: 'w', name: 'Wingtip', counts: { yammer: '12o' } });
  await renderTool({ hash, draft: draft({ customers: [wingtip] }) });
  expect(counts('Wingtip')).toHaveTextContent(`0 ${associations.unreadable}`);
});

test.each(requirements.associations)('%s alone makes a customer count', async (association) => {
  const { user } = await renderTool({ hash, draft: all });
  await user.click(tick(association, 'Fabrikam'));
  expect(tick(association, 'Fabrikam')).toBeChecked();
  expect(counts('Fabrikam')).toHaveTextContent(/^700$/);
});

test('several associations count once', async () => {
  const { user } = await renderTool({ hash, draft: all });
  for (const association of requirements.associations)
    if (association !== 'delegated-administrator') await user.click(tick(association, 'Contoso'));
  expect(counts('Contoso')).toHaveTextContent(/^1,500$/);
});

test('“none of these” and an association exclude each other', async () => {
  const { user } = await renderTool({ hash, draft: all });
  await user.click(none('Contoso'));
  expect(tick('delegated-administrator', 'Contoso')).not.toBeChecked();
  expect(counts('Contoso')).toHaveTextContent(/^0/);
  await user.click(tick('fasttrack-partner', 'Contoso'));
  expect(none('Contoso')).not.toBeChecked();
  expect(counts('Contoso')).toHaveTextContent(/^1,500$/);
});

test('taking the only answer back leaves the question open', async () => {
  const { user } = await renderTool({ hash, draft: all });
  await user.click(tick('delegated-administrator', 'Contoso'));
  expect(none('Contoso')).not.toBeChecked();
  expect(counts('Contoso')).toHaveTextContent(associations.couldCountLabel(1_500));
  await user.click(none('Litware'));
  expect(counts('Litware')).toHaveTextContent(associations.couldCountLabel(60));
});

test('a row without a name stays while its only answer is taken back and given again', async () => {
  const nameless = draftCustomer({
    id: 'x',
    name: '',
    counts: {},
    associations: ['fasttrack-partner'],
  });
  const { user } = await renderTool({ hash, draft: draft({ customers: [nameless] }) });
  const own = tick('fasttrack-partner', questions.unnamedCustomer(1));
  await user.click(own);
  expect(own).toBeInTheDocument();
  expect(own).toHaveFocus();
  await user.keyboard(' ');
  expect(own).toBeChecked();
});

describe('the filter', () => {
  test('says how many each choice shows, and shows them', async () => {
    const { user } = await renderTool({ hash, draft: all });
    expect(filter(sheet.filters.all, 5)).toHaveAttribute('aria-pressed', 'true');
    await user.click(filter(sheet.filters['association-not-answered'], 1));
    expect(names()).toEqual(['Fabrikam']);
    await user.click(filter(sheet.filters.excluded, 3));
    expect(names()).toEqual(['Litware', 'Tailspin', 'Proseware']);
    expect(filter(sheet.filters.excluded, 3)).toHaveAttribute('aria-pressed', 'true');
    await user.click(filter(sheet.filters.all, 5));
    expect(names()).toHaveLength(5);
  });

  test('keeps a row where it is while it is answered', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters['association-not-answered'], 1));
    await user.click(none('Fabrikam'));
    expect(names()).toEqual(['Fabrikam']);
    await user.click(filter(sheet.filters['association-not-answered'], 0));
    expect(screen.getByText(sheet.noneShown.customers)).toBeVisible();
  });

  test('leaves rows out in which nothing was entered', async () => {
    const blank = draftCustomer({ id: 'x', name: '', associations: null });
    await renderTool({ hash, draft: draft({ customers: [...customers, blank] }) });
    expect(filter(sheet.filters.all, 5)).toBeVisible();
    expect(names()).toHaveLength(5);
  });
});

describe('setting for all shown', () => {
  test('to what they are is no step to undo', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters['association-not-answered'], 1));
    await user.click(screen.getByText(associations.setAll(1)));
    const set = (name: string) =>
      user.click(screen.getByRole('button', { name: associations.setTo(name) }));
    await set(programme.noneOfThese);
    await set(programme.noneOfThese);
    await user.click(screen.getByRole('button', { name: new RegExp(`${shell.undo}$`) }));
    expect(none('Fabrikam')).not.toBeChecked();
  });

  test('sets those that the filter shows, and no others; undo brings all back', async () => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(filter(sheet.filters['association-not-answered'], 1));
    await user.click(screen.getByText(associations.setAll(1)));
    const name = programme.associations['transacting-partner'];
    await user.click(screen.getByRole('button', { name: associations.setTo(name) }));
    expect(said()).toContain(associations.wasSet(name, 1));
    expect(tick('transacting-partner', 'Fabrikam')).toBeChecked();
    await user.click(filter(sheet.filters.all, 5));
    expect(tick('transacting-partner', 'Contoso')).not.toBeChecked();
    expect(none('Litware')).toBeChecked();
    await user.click(screen.getByRole('button', { name: new RegExp(`${shell.undo}$`) }));
    expect(counts('Fabrikam')).toHaveTextContent(associations.couldCountLabel(700));
  });

  test.each([
    [programme.noneOfThese, true],
    [programme.notAnswered, false],
  ])('sets all of them to “%s”', async (name, isNone) => {
    const { user } = await renderTool({ hash, draft: all });
    await user.click(screen.getByText(associations.setAll(5)));
    await user.click(screen.getByRole('button', { name: associations.setTo(name) }));
    for (const customer of ['Contoso', 'Litware', 'Proseware']) {
      expect(tick('delegated-administrator', customer)).not.toBeChecked();
      if (isNone) expect(none(customer)).toBeChecked();
      else expect(none(customer)).not.toBeChecked();
    }
  });
});

test('an open association never keeps anybody from going on', async () => {
  const { user } = await renderTool({ hash, draft: all });
  await user.click(screen.getByRole('button', { name: associations.go }));
  expect(
    await screen.findByRole('heading', { level: 1, name: questions.staff.heading }),
  ).toHaveFocus();
});

test('a customer without a name is called by its place', async () => {
  const nameless = draftCustomer({ id: 'n', name: ' ', counts: { yammer: '3' } });
  await renderTool({ hash, draft: draft({ customers: [...customers.slice(0, 1), nameless] }) });
  expect(names()).toEqual(['Contoso', questions.unnamedCustomer(2)]);
});

test.each(['شركة كونتوسو', '🦊', '<script>alert(1)</script>'])(
  'a customer called %s is shown as it is written',
  async (name) => {
    await renderTool({ hash, draft: draft({ customers: [draftCustomer({ name })] }) });
    expect(names()).toEqual([name]);
  },
);

test('a customer that stands there twice can be merged here too', async () => {
  const twice = [
    draftCustomer({ id: '1', name: 'Contoso', counts: { yammer: '1500' }, associations: null }),
    draftCustomer({ id: '2', name: ' CONTOSO', associations: ['fasttrack-partner'] }),
  ];
  const { user } = await renderTool({ hash, draft: draft({ customers: twice }) });
  expect(filter(sheet.filters.duplicate, 2)).toBeVisible();
  await user.click(screen.getByRole('button', { name: `${questions.merge}: Contoso` }));
  expect(names()).toEqual(['Contoso']);
  expect(tick('fasttrack-partner', 'Contoso')).toBeChecked();
  expect(counts('Contoso')).toHaveTextContent('1,500');
  expect(said()).toContain(questions.merged('Contoso', 2));
});

describe('a column of words that is pasted into a tick', () => {
  test('ticks for each row what its words list', async () => {
    const { user } = await renderTool({ hash, draft: all });
    tick('delegated-administrator', 'Contoso').focus();
    await user.paste('CSP\r\nDAP; DPOR\r\n无\r\n');
    expect(tick('transacting-partner', 'Contoso')).toBeChecked();
    expect(tick('delegated-administrator', 'Contoso')).not.toBeChecked();
    expect(tick('delegated-administrator', 'Fabrikam')).toBeChecked();
    expect(tick('digital-partner-of-record', 'Fabrikam')).toBeChecked();
    expect(none('Litware')).toBeChecked();
    expect(said()).toContain(sheet.pasted(3, 5));
    await user.keyboard('{Control>}z{/Control}');
    expect(tick('transacting-partner', 'Contoso')).not.toBeChecked();
    expect(tick('delegated-administrator', 'Fabrikam')).not.toBeChecked();
  });

  test('fills all rows that are selected with one, and leaves out what goes beyond the sheet', async () => {
    const { user } = await renderTool({ hash, draft: all });
    tick('fasttrack-partner', 'Contoso').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.paste('DPOR');
    expect(tick('digital-partner-of-record', 'Contoso')).toBeChecked();
    expect(tick('digital-partner-of-record', 'Fabrikam')).toBeChecked();
    expect(tick('digital-partner-of-record', 'Tailspin')).not.toBeChecked();
    tick('fasttrack-partner', 'Proseware').focus();
    await user.paste('DAP\nCSP\n');
    expect(tick('delegated-administrator', 'Proseware')).toBeChecked();
    expect(said()).toContain(`${sheet.pasted(1, 5)} ${sheet.rowsLeftOut(1)}`);
  });

  test('is a yes or a no of its column where all of it is', async () => {
    const { user } = await renderTool({ hash, draft: all });
    tick('fasttrack-partner', 'Contoso').focus();
    await user.paste('yes\nno\n');
    expect(tick('fasttrack-partner', 'Contoso')).toBeChecked();
    expect(said()).toContain(sheet.pasted(2, 1));
  });
});
