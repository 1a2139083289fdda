import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { StepId } from '../../src/state/journey.svelte.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { draft, draftCustomer, draftPerson } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';

const { questions } = words;

const steps = () => within(screen.getByRole('navigation', { name: shell.progress }));
const names = () =>
  steps()
    .getAllByRole('link')
    .map((link) => link.textContent.replace(/\s+/g, ' ').trim());

test('the five steps stand on every screen, the current one marked', async () => {
  const { user } = await renderTool();
  const titles = ['market', 'entitlements', 'associations', 'staff', 'result'] as const;
  expect(steps().getAllByRole('link')).toHaveLength(5);
  expect(
    steps()
      .getAllByRole('link')
      .filter((link) => link.hasAttribute('aria-current')),
  ).toEqual([]);
  for (const step of titles) {
    await user.click(steps().getByRole('link', { name: new RegExp(`^${shell.steps[step]}`) }));
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() =>
      expect(
        steps().getByRole('link', { name: new RegExp(`^${shell.steps[step]}`) }),
      ).toHaveAttribute('aria-current', 'step'),
    );
  }
});

test('each screen has a heading and a title of its own', async () => {
  const seen = new Set<string>();
  const steps = ['market', 'entitlements', 'associations', 'staff', 'result'];
  const screens = ['', ...steps, 'compare', 'privacy', 'x'];
  for (const name of screens) {
    const { unmount } = await renderTool({ hash: `#/${name}` });
    const [heading, ...others] = screen.getAllByRole('heading', { level: 1 });
    expect(others).toEqual([]);
    seen.add(heading?.textContent.trim() ?? '').add(document.title);
    unmount();
  }
  expect(seen.size).toBe(2 * screens.length);
});

describe('a step says in words', () => {
  const said = (step: StepId, state: keyof typeof shell.stepStates) =>
    `${shell.steps[step]} (${shell.stepStates[state]})`;

  test('that it is done, has open answers, or needs a look', async () => {
    const answers = draft({
      market: 'not-sure',
      customers: [
        draftCustomer({ counts: { yammer: 'x' } }),
        draftCustomer({ id: 'b', counts: { yammer: '1' }, associations: null }),
      ],
      staff: [draftPerson()],
    });
    await renderTool({ hash: '#/result', draft: answers, step: 'result' });
    expect(names().map((name) => name.replace(/^\S /, ''))).toEqual([
      said('market', 'open'),
      said('entitlements', 'attention'),
      said('associations', 'open'),
      said('staff', 'done'),
      shell.steps.result,
    ]);
  });

  test('nothing before there is anything', async () => {
    await renderTool({ hash: '#/market' });
    expect(names().join()).not.toMatch(/\(/);
  });
});

test('the skip link leads to the main content', async () => {
  const { user } = await renderTool({ hash: '#/market' });
  await user.tab();
  expect(screen.getByRole('link', { name: shell.skip })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(questions.market.heading);
});

test('the product’s name leads to the start', async () => {
  const { user } = await renderTool({ hash: '#/market' });
  await user.click(screen.getByRole('link', { name: new RegExp(`^${shell.product}`) }));
  expect(await screen.findByRole('heading', { level: 1, name: shell.start.heading })).toHaveFocus();
});

test('Back leads step by step to the start', async () => {
  const { user } = await renderTool({ hash: '#/staff' });
  for (const { heading } of [
    questions.associations,
    questions.entitlements,
    questions.market,
    shell.start,
  ]) {
    await user.click(screen.getByRole('link', { name: questions.back }));
    expect(await screen.findByRole('heading', { level: 1, name: heading })).toHaveFocus();
  }
});
