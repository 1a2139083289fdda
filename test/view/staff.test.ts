import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/assessment/index.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { draft, draftPerson } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';
import { said } from '../support/said.ts';

const { questions, programme } = words;
const { staff } = questions;
const hash = '#/staff';

const nameOf = (row: number) =>
  screen.getByRole('textbox', { name: questions.cell(staff.person, String(row)) });
const exam = (id: '70-346' | '70-347', person: string) =>
  screen.getByRole('checkbox', { name: questions.cell(staff.exam(id), person) });
const mcsa = (person: string) =>
  screen.getByRole('checkbox', {
    name: questions.cell(programme.certifications['mcsa-office-365'], person),
  });
const outcome = (row: number) =>
  within(
    within(screen.getByRole('table', { name: staff.table })).getAllByRole('row')[row] ??
      document.body,
  )
    .getAllByRole('cell')
    .at(-2);
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`${name}$`) });

test('without people the step says whom to add', async () => {
  await renderTool({ hash });
  expect(screen.getByText(staff.empty)).toBeVisible();
});

test('a person added takes the focus, and each tick says what is missing or how they qualify', async () => {
  const { user } = await renderTool({ hash });
  await user.click(button(staff.add));
  expect(nameOf(1)).toHaveFocus();
  await user.keyboard('Li Na');
  expect(outcome(1)).toHaveTextContent(staff.needs(['70-346', '70-347']));
  await user.click(exam('70-346', 'Li Na'));
  expect(outcome(1)).toHaveTextContent(staff.needs(['70-347']));
  await user.click(exam('70-347', 'Li Na'));
  expect(outcome(1)).toHaveTextContent(new RegExp(`^${staff.byExams}$`));
  await user.click(mcsa('Li Na'));
  expect(outcome(1)).toHaveTextContent(staff.byBoth);
  await user.click(exam('70-346', 'Li Na'));
  expect(outcome(1)).toHaveTextContent(staff.byCertification);
  await user.click(mcsa('Li Na'));
  expect(outcome(1)).toHaveTextContent(staff.needs(['70-346']));
});

test('two people with one exam each are nobody', async () => {
  await renderTool({
    hash,
    draft: draft({
      staff: [
        draftPerson({ id: 'a', name: 'Chen Wei', exams: ['70-346'] }),
        draftPerson({ id: 'b', exams: ['70-347'] }),
      ],
    }),
  });
  expect(outcome(1)).toHaveTextContent(staff.needs(['70-347']));
  expect(outcome(2)).toHaveTextContent(staff.needs(['70-346']));
});

describe('undo', () => {
  test('takes ticks, names and people back', async () => {
    const { user } = await renderTool({ hash, draft: draft({ staff: [draftPerson()] }) });
    await user.type(nameOf(1), 'Li Nah');
    await user.click(exam('70-346', 'Li Nah'));
    await user.click(screen.getByRole('button', { name: questions.remove('Li Nah') }));
    expect(screen.getByText(staff.empty)).toBeVisible();
    expect(button(staff.add)).toHaveFocus();
    await user.click(button(shell.undo));
    expect(exam('70-346', 'Li Nah')).toBeChecked();
    await user.click(button(shell.undo));
    expect(exam('70-346', 'Li Nah')).not.toBeChecked();
    await user.click(button(shell.undo));
    expect(nameOf(1)).toHaveValue('Li Na');
    await user.click(button(shell.redo));
    expect(nameOf(1)).toHaveValue('Li Nah');
  });
});

test('a name that was left and typed into again is taken back in two steps', async () => {
  const { user } = await renderTool({ hash, draft: draft({ staff: [draftPerson()] }) });
  await user.type(nameOf(1), 'Li Nah');
  await user.tab();
  await user.type(nameOf(1), 'Li Nah!');
  await user.click(button(shell.undo));
  expect(nameOf(1)).toHaveValue('Li Nah');
  await user.click(button(shell.undo));
  expect(nameOf(1)).toHaveValue('Li Na');
});

test('removing a person leaves the focus in the row that is there then', async () => {
  const people = ['Chen Wei', 'Li Na', 'Sam Rivera'].map((name) => draftPerson({ id: name, name }));
  const { user } = await renderTool({ hash, draft: draft({ staff: people }) });
  await user.click(screen.getByRole('button', { name: questions.remove('Li Na') }));
  expect(screen.getByDisplayValue('Sam Rivera')).toHaveFocus();
  expect(said()).toContain(questions.removed('Li Na'));
});

describe('going on', () => {
  test('shows the result', async () => {
    const { user } = await renderTool({ hash, draft: draft({ staff: [draftPerson()] }) });
    await user.click(screen.getByRole('button', { name: staff.go }));
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: words.result.doesNotMeet('Adventure Works', 'silver'),
      }),
    ).toHaveFocus();
  });

  test('asks for a name that is missing, and leads to it', async () => {
    const people = [draftPerson(), draftPerson({ id: 'b', name: '', exams: ['70-346'] })];
    const { user } = await renderTool({ hash, draft: draft({ staff: people }) });
    expect(nameOf(2)).toBeValid();
    await user.click(screen.getByRole('button', { name: staff.go }));
    const region = await screen.findByRole('region', { name: questions.errorSummary });
    expect(region).toHaveFocus();
    expect(document.title).toBe(shell.titleWithError(shell.title(staff.title)));
    const problem = questions.cellProblems['name-missing'](limits);
    await user.click(
      within(region).getByRole('link', {
        name: questions.problemAt(questions.unnamedPerson(2), problem),
      }),
    );
    expect(nameOf(2)).toHaveFocus();
    expect(nameOf(2)).toHaveAccessibleDescription(problem);
  });

  test('leaves out a row in which nothing was entered', async () => {
    const people = [draftPerson(), draftPerson({ id: 'b', name: '' })];
    const { user } = await renderTool({ hash, draft: draft({ staff: people }) });
    expect(outcome(2)).toHaveTextContent(/^$/);
    await user.click(screen.getByRole('button', { name: staff.go }));
    expect(await screen.findByRole('heading', { level: 1, name: /Adventure Works/ })).toBeVisible();
  });
});

describe('a person who stands in two rows', () => {
  const twins = [
    draftPerson({ id: 'a', exams: ['70-346'] }),
    draftPerson({ id: 'b', name: 'li na', exams: ['70-347'] }),
  ];

  test('is merged into one with the credentials of both', async () => {
    const { user } = await renderTool({ hash, draft: draft({ staff: twins }) });
    const note = screen.getByText(new RegExp(questions.duplicate('Li Na', 2)));
    expect(note).toHaveTextContent(questions.mergePeopleHint);
    await user.click(screen.getByRole('button', { name: `${questions.merge}: Li Na` }));
    expect(outcome(1)).toHaveTextContent(staff.byExams);
    expect(screen.queryByDisplayValue('li na')).not.toBeInTheDocument();
    await user.click(button(shell.undo));
    expect(screen.getByDisplayValue('li na')).toBeVisible();
  });

  test('stays two when told so', async () => {
    const { user } = await renderTool({ hash, draft: draft({ staff: twins }) });
    await user.click(screen.getByRole('button', { name: `${questions.keepBoth(2)}: Li Na` }));
    expect(nameOf(1)).toHaveFocus();
    expect(said()).toContain(questions.keptApart('Li Na', 2));
    expect(screen.queryByText(new RegExp(questions.duplicate('Li Na', 2)))).not.toBeInTheDocument();
    expect(screen.getByDisplayValue('li na')).toBeVisible();
  });
});

test.each(['陈伟', 'نور حداد', '🦊', '<script>alert(1)</script>'])(
  'a person may be called %s',
  async (name) => {
    await renderTool({ hash, draft: draft({ staff: [draftPerson({ name })] }) });
    expect(nameOf(1)).toHaveValue(name);
    expect(exam('70-346', name)).toBeVisible();
  },
);
