import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { requirements } from '../../src/assessment/index.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { draft } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';

const { market } = words.questions;
const silver = requirements.levels[0].activeEntitlements;

const choice = (name: string) => screen.getByRole('radio', { name: new RegExp(`^${name}`) });

test('the question offers a mature market, an emerging one, and to leave it open', async () => {
  await renderTool({ hash: '#/market' });
  const question = screen.getByRole('group', { name: market.legend });
  expect(within(question).getAllByRole('radio')).toHaveLength(3);
  for (const name of [market.mature, market.emerging, market.notSure])
    expect(choice(name)).not.toBeChecked();
});

test('each market says from how many entitlements on it is Silver', async () => {
  await renderTool({ hash: '#/market' });
  expect(choice(market.mature)).toHaveAccessibleDescription(market.matureHint(silver.mature));
  expect(choice(market.emerging)).toHaveAccessibleDescription(market.emergingHint(silver.emerging));
  expect(choice(market.notSure)).toHaveAccessibleDescription(market.notSureHint);
});

test('choosing a market stays on the question until the user goes on', async () => {
  const { user } = await renderTool({ hash: '#/market' });
  await user.click(choice(market.emerging));
  expect(choice(market.emerging)).toBeChecked();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(market.heading);
  await user.click(screen.getByRole('button', { name: market.go }));
  expect(
    await screen.findByRole('heading', { level: 1, name: words.questions.entitlements.heading }),
  ).toHaveFocus();
});

test('going on without a market is answered with what to choose, and where', async () => {
  const { user } = await renderTool({ hash: '#/market' });
  await user.click(screen.getByRole('button', { name: market.go }));
  const summary = screen.getByRole('region', { name: words.questions.errorSummary });
  expect(summary).toHaveFocus();
  expect(document.title).toBe(shell.titleWithError(shell.title(market.title)));
  expect(screen.getByRole('group', { name: market.legend })).toHaveAccessibleDescription(
    market.required,
  );
  await user.click(within(summary).getByRole('link', { name: market.required }));
  expect(choice(market.mature)).toHaveFocus();
});

test('a market chosen after all takes the error away', async () => {
  const { user } = await renderTool({ hash: '#/market' });
  await user.click(screen.getByRole('button', { name: market.go }));
  await user.click(choice(market.notSure));
  expect(
    screen.queryByRole('region', { name: words.questions.errorSummary }),
  ).not.toBeInTheDocument();
  expect(document.title).toBe(shell.title(market.title));
});

test('“not sure yet” is an answer, and one goes on with it', async () => {
  const { user } = await renderTool({ hash: '#/market', draft: draft({ market: 'not-sure' }) });
  expect(choice(market.notSure)).toBeChecked();
  await user.click(screen.getByRole('button', { name: market.go }));
  expect(
    await screen.findByRole('heading', { level: 1, name: words.questions.entitlements.heading }),
  ).toBeInTheDocument();
});

test('Gold is said to need the same in either market', async () => {
  await renderTool({ hash: '#/market' });
  expect(screen.getByText(market.gold(4_000))).toBeInTheDocument();
});

test('a market changed from the result leads back to the result', async () => {
  const { user } = await renderTool({ hash: '#/result', draft: draft({ market: 'mature' }) });
  const facts = within(screen.getByRole('article'));
  await user.click(
    facts.getByRole('link', { name: `${words.result.change}: ${words.result.market}` }),
  );
  await user.click(await screen.findByRole('radio', { name: new RegExp(`^${market.emerging}`) }));
  await user.click(screen.getByRole('button', { name: words.questions.backToResult }));
  expect(await screen.findByText(words.programme.markets.emerging)).toBeInTheDocument();
});
