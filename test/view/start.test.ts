import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { StepId } from '../../src/state/journey.svelte.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { draft, draftCustomer, draftPerson } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';

const { start } = shell;
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

const begun = draft({
  customers: [draftCustomer(), draftCustomer({ id: 'b', name: 'Fabrikam' })],
  staff: [draftPerson()],
});

test('the start says what it tells, of which requirements, and that they were retired', async () => {
  await renderTool();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(start.heading);
  expect(document.title).toBe(shell.title(shell.steps.start));
  expect(screen.getByText(start.lead(shell.date('2017-07-07')))).toBeVisible();
  const dates = ['2017-07-07', '2014-09-29', '2022-09-30'].map(shell.date);
  const [requirements = '', introduced = '', retired = ''] = dates;
  expect(screen.getByText(start.honestyText(requirements, introduced, retired))).toBeVisible();
});

test('the start leaves the focus where the browser puts it', async () => {
  await renderTool();
  expect(document.body).toHaveFocus();
});

test('the start leads to the first question', async () => {
  const { user } = await renderTool();
  await user.click(screen.getByRole('link', { name: start.begin }));
  expect(await heading(words.questions.market.heading)).toHaveFocus();
});

test('nothing is there to start over before something was answered', async () => {
  const { user } = await renderTool();
  expect(screen.queryByRole('button', { name: shell.startOver })).not.toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: start.organisation }), 'Adventure Works');
  expect(screen.getByRole('button', { name: shell.startOver })).toBeVisible();
});

test('the organisation typed here stands on the result', async () => {
  const { user } = await renderTool();
  const field = screen.getByRole('textbox', { name: start.organisation });
  expect(field).toHaveAccessibleDescription(start.organisationHint);
  await user.type(field, 'Adventure Works');
  await user.click(screen.getByRole('link', { name: shell.steps.result }));
  expect(await heading(words.result.doesNotMeet('Adventure Works', 'silver'))).toBeVisible();
});

describe('who comes back', () => {
  test.each<[StepId, string]>([
    ['entitlements', words.questions.entitlements.heading],
    ['associations', words.questions.associations.heading],
    ['staff', words.questions.staff.heading],
    ['result', words.result.doesNotMeet('Adventure Works', 'silver')],
  ])('continues at the %s', async (step, name) => {
    const { user } = await renderTool({ draft: begun, step });
    const link = screen.getByRole('link', { name: start.resume });
    expect(link).toHaveAccessibleDescription(start.resumeHint(2, 1, shell.steps[step]));
    expect(screen.queryByRole('link', { name: start.begin })).not.toBeInTheDocument();
    await user.click(link);
    expect(await heading(name)).toBeVisible();
  });

  test('goes on at the first question where no other was reached', async () => {
    await renderTool({ draft: begun, step: 'market' });
    expect(screen.getByRole('link', { name: start.resume })).toHaveAttribute('href', '#/market');
  });
});

test('the sample opens at the customers, with its reasons for the result', async () => {
  const { user } = await renderTool();
  await user.click(screen.getByRole('button', { name: start.trySample }));
  expect(await heading(words.questions.entitlements.heading)).toBeVisible();
  const [first = ''] = words.sample.customers;
  expect(screen.getByDisplayValue(first)).toBeVisible();
  await user.click(screen.getByRole('link', { name: new RegExp(`^${shell.steps.result}`) }));
  expect(
    await screen.findByText((text) => text.includes(words.sample.organisation), { selector: 'h1' }),
  ).toBeVisible();
});

test('the proof that nothing is sent is a link away', async () => {
  const { user } = await renderTool();
  await user.click(screen.getByRole('link', { name: shell.proof }));
  expect(await heading(words.privacy.heading)).toHaveFocus();
});

test('an unknown address says so, and leads to the start', async () => {
  const { user } = await renderTool({ hash: '#/nowhere', draft: begun });
  expect(await heading(words.questions.notFound.heading)).toBeVisible();
  expect(document.title).toBe(shell.title(words.questions.notFound.title));
  await user.click(screen.getByRole('link', { name: words.questions.notFound.go }));
  expect(await heading(start.heading)).toHaveFocus();
  expect(screen.getByRole('textbox', { name: start.organisation })).toHaveValue('Adventure Works');
});
