import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/assessment/index.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { draft, draftCustomer, draftPerson } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';

const { standing, keeping } = words.panel;
const { levels } = shell;
const { questions } = words;

const certified = (name: string) =>
  draftPerson({ id: name, name, certifications: ['mcsa-office-365'] });
const people = (count: number) => ['Chen Wei', 'Li Na', 'Sam'].slice(0, count).map(certified);
const using = (name: string, yammer: number, rest: Partial<Draft['customers'][number]> = {}) =>
  draftCustomer({ id: name, name, counts: { yammer: String(yammer) }, ...rest });

async function panelOf(answers: Partial<Draft>, hash = '#/staff') {
  const tool = await renderTool({ hash, draft: draft(answers) });
  const panel = await screen.findByRole('complementary', { name: standing.label });
  return { ...tool, panel: within(panel) };
}

describe('the panel says where the partner stands:', () => {
  test.each<[string, Partial<Draft>, string]>([
    ['nothing entered', {}, standing.nothing],
    ['a market alone is nothing', { market: 'emerging' }, standing.nothing],
    ['not yet Silver', { customers: [using('Contoso', 1)] }, standing.none],
    [
      'Silver',
      { customers: [using('Contoso', 2_000)], staff: people(1) },
      standing.met(levels.silver),
    ],
    ['Gold', { customers: [using('Contoso', 4_000)], staff: people(2) }, standing.met(levels.gold)],
    [
      'Silver, if an open answer turns out well',
      { customers: [using('Contoso', 2_000, { associations: null })], staff: people(1) },
      standing.possible(levels.silver),
    ],
    [
      'Silver, and Gold if an open answer turns out well',
      {
        customers: [using('A', 2_000), using('B', 2_000, { associations: null })],
        staff: people(2),
      },
      standing.metAndPossible(levels.silver, levels.gold),
    ],
    [
      'Silver in one of the markets',
      { market: null, customers: [using('Contoso', 1_000)], staff: people(1) },
      standing.possible(levels.silver),
    ],
  ])('%s', async (_, answers, verdict) => {
    const { panel } = await panelOf(answers);
    expect(panel.getByRole('status')).toHaveTextContent(verdict);
  });
});

describe('of the entitlements', () => {
  test.each<[number, string]>([
    [0, standing.short(2_000, levels.silver)],
    [1_999, standing.short(1, levels.silver)],
    [2_000, standing.short(2_000, levels.gold)],
    [3_999, standing.short(1, levels.gold)],
    [4_000, standing.enough(levels.gold)],
    [5_000, standing.enough(levels.gold)],
  ])('%i are said to be: %#', async (count, sentence) => {
    const { panel } = await panelOf({ customers: [using('Contoso', count)] });
    expect(panel.getByText(sentence)).toBeVisible();
    expect(panel.getAllByText(shell.number(count)).length).toBeGreaterThan(0);
  });

  test('the thresholds of the market stand at the bar', async () => {
    const { panel } = await panelOf({ market: 'emerging' });
    expect(panel.getByText(standing.tick(levels.silver, 1_000))).toBeVisible();
    expect(panel.getByText(standing.tick(levels.gold, 4_000))).toBeVisible();
  });

  test('both of Silver’s stand there while the market is open, which is said where it decides', async () => {
    const { panel, unmount } = await panelOf({ market: null, customers: [using('A', 999)] });
    expect(panel.getByText(standing.tickOpen(levels.silver, 1_000, 2_000))).toBeVisible();
    expect(panel.queryByText(standing.marketOpen)).not.toBeInTheDocument();
    expect(panel.getByText(standing.atLeastShort(1, levels.silver))).toBeVisible();
    unmount();
    const other = await panelOf({ market: null, customers: [using('A', 1_000)] });
    expect(other.panel.getByText(standing.marketOpen)).toBeVisible();
    other.unmount();
    const third = await panelOf({ market: null, customers: [using('A', 2_000)] });
    expect(third.panel.getByText(standing.short(2_000, levels.gold))).toBeVisible();
  });

  test('what open answers could add is said, and trials are not among it', async () => {
    const { panel } = await panelOf({
      customers: [
        using('A', 700, { associations: null }),
        using('B', 900, { associations: null, trial: true }),
      ],
    });
    expect(panel.getByText(standing.couldAdd(700))).toBeVisible();
  });

  test('nothing is said to be possible where nothing is open', async () => {
    const { panel } = await panelOf({ customers: [using('A', 700)] });
    expect(panel.queryByText(/would count with an association/)).not.toBeInTheDocument();
  });
});

test.each([
  [0, [standing.peopleShort(1, levels.silver)]],
  [1, [standing.enough(levels.silver), standing.peopleShort(1, levels.gold)]],
  [2, [standing.enough(levels.gold)]],
  [3, [standing.enough(levels.gold)]],
] as const)('of the people, %i are said to be enough for what they are', async (count, said) => {
  const { panel } = await panelOf({ staff: people(count) });
  for (const sentence of said) expect(panel.getByText(sentence)).toBeVisible();
  if (count === 0)
    expect(panel.queryByText(standing.enough(levels.silver))).not.toBeInTheDocument();
  if (count >= 2) expect(panel.queryByText(/more for/)).not.toBeInTheDocument();
});

test('what can’t be read is said not to be counted', async () => {
  const { panel } = await panelOf({
    customers: [draftCustomer({ counts: { yammer: 'x', 'pro-plus': '1.2' } })],
    staff: [draftPerson({ name: '', exams: ['70-346'] })],
  });
  expect(panel.getByText(standing.unreadable(2))).toBeVisible();
});

test('the panel follows every keystroke', async () => {
  const { panel, user } = await panelOf(
    { customers: [draftCustomer()], staff: people(1) },
    '#/entitlements',
  );
  const cell = screen.getByRole('textbox', { name: questions.cell('Yammer', 'Contoso') });
  await user.type(cell, '200');
  expect(panel.getByText(standing.short(1_800, levels.silver))).toBeVisible();
  await user.type(cell, '0');
  expect(panel.getByText(standing.short(2_000, levels.gold))).toBeVisible();
  expect(panel.getByRole('status')).toHaveTextContent(standing.met(levels.silver));
});

test('the panel says that answers will be kept, and then when they were', async () => {
  const { panel, user } = await panelOf({}, '#/market');
  expect(panel.getByText(new RegExp(keeping.notYet))).toHaveTextContent(keeping.nothingSent);
  await user.click(
    screen.getByRole('radio', { name: new RegExp(`^${questions.market.emerging}`) }),
  );
  const [saved = ''] = keeping.savedAt(new Date()).split(/\d/);
  await waitFor(() => expect(panel.getByText(new RegExp(`^${saved}\\d`))).toBeVisible());
});

test('the panel stands beside the questions alone', async () => {
  const { unmount } = await renderTool({ hash: '#/result' });
  expect(screen.queryByRole('complementary', { name: standing.label })).not.toBeInTheDocument();
  unmount();
  await renderTool({ hash: '#/privacy' });
  expect(screen.queryByRole('complementary', { name: standing.label })).not.toBeInTheDocument();
});
