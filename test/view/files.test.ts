import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { limits, parseAssessment, serializeAssessment } from '../../src/assessment/index.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { chooseFile } from '../support/chooseFile.ts';
import { catchDownloads } from '../support/downloads.ts';
import { MemoryStorage } from '../support/memoryStorage.ts';
import {
  customer,
  draft,
  draftCustomer,
  draftPerson,
  partner,
  person,
} from '../support/partners.ts';
import { renderTool, type Tool } from '../support/renderTool.ts';
import { workIsLong } from '../support/slices.ts';

const { files, panel, questions, result } = words;

const here = draft({
  organisation: 'Here',
  customers: [draftCustomer(), draftCustomer({ id: 'b', name: 'Fabrikam' })],
  staff: [draftPerson()],
});
const there = partner({
  organisation: 'There',
  assessedOn: '2020-02-29',
  customers: [customer({ name: 'Proseware' })],
  staff: [person(), person({ name: 'Noor Haddad' })],
});

const fileOf = (content: string, name = 'saved.json') =>
  new File([content], name, { type: 'application/json' });
const open = ({ user }: Tool, file: File) =>
  chooseFile(user, screen.getByRole('button', { name: shell.open }), file);
const press = ({ user }: Tool, name: string) => user.click(screen.getByRole('button', { name }));
const dialog = (name: string) => screen.findByRole('dialog', { name });
const noDialog = () => waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('a file dropped anywhere', () => {
  const drop = (file: File) =>
    fireEvent.drop(document.body, { dataTransfer: { files: [file], types: ['Files'] } });

  test.each(['#/', '#/entitlements', '#/result'])(
    'at %s, that was saved, is opened',
    async (hash) => {
      await renderTool({ hash });
      const keepsPage = await drop(fileOf(serializeAssessment(there)));
      expect(keepsPage).toBe(false);
      expect(await heading(result.doesNotMeet('There', 'silver'))).toBeVisible();
    },
  );

  test('that is no saved assessment never leads away from the page', async () => {
    await renderTool();
    expect(await drop(fileOf('Contoso,12', 'usage.csv'))).toBe(false);
    expect(await dialog(files.cannotOpen('usage.csv'))).toBeVisible();
  });

  test('that is a table is imported where customers are entered', async () => {
    await renderTool({ hash: '#/entitlements' });
    expect(await drop(fileOf('Customer,Yammer', 'usage.csv'))).toBe(false);
    expect(await screen.findByRole('dialog', { name: /usage\.csv/ })).toBeVisible();
    expect(screen.queryByText(files.cannotOpen('usage.csv'))).not.toBeInTheDocument();
  });
});

describe('opening a file', () => {
  test('on an empty assessment shows its result', async () => {
    const tool = await renderTool();
    await open(tool, fileOf(serializeAssessment(there)));
    expect(await heading(result.doesNotMeet('There', 'silver'))).toHaveFocus();
    expect(screen.getByText(result.eyebrow('2020-02-29'))).toBeVisible();
    expect(screen.queryByText(panel.replaced)).not.toBeInTheDocument();
  });

  test('on another assessment says what each holds before anything is replaced', async () => {
    const tool = await renderTool({ draft: here });
    await open(tool, fileOf(serializeAssessment(there)));
    const asked = within(await dialog(files.replaceHeading('saved.json')));
    for (const text of ['Here', files.holds(2, 1), files.assessedOn('2026-11-22')])
      expect(asked.getByText(text)).toBeVisible();
    for (const text of ['There', files.holds(1, 2), files.assessedOn('2020-02-29')])
      expect(asked.getByText(text)).toBeVisible();
    await press(tool, files.cancel);
    await noDialog();
    expect(screen.getByRole('textbox', { name: shell.start.organisation })).toHaveValue('Here');
  });

  test('replaces when told to, and the notice brings all back', async () => {
    const tool = await renderTool({ hash: '#/entitlements', draft: here });
    await open(tool, fileOf(serializeAssessment(there)));
    await dialog(files.replaceHeading('saved.json'));
    await press(tool, files.replace);
    expect(await heading(result.doesNotMeet('There', 'silver'))).toBeVisible();
    await screen.findByText(panel.replaced);
    await press(tool, shell.undo);
    expect(await heading(result.doesNotMeet('Here', 'silver'))).toBeVisible();
    expect(screen.queryByText(panel.replaced)).not.toBeInTheDocument();
  });

  test('offers to save what is there first, and still asks', async () => {
    const downloads = catchDownloads();
    const tool = await renderTool({ draft: here });
    await open(tool, fileOf(serializeAssessment(there)));
    await dialog(files.replaceHeading('saved.json'));
    await press(tool, files.saveFirst);
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(parseAssessment(await downloads[0]?.text())).toMatchObject({
      ok: true,
      assessment: { organisation: 'Here' },
    });
    expect(await dialog(files.replaceHeading('saved.json'))).toBeVisible();
  });

  test('that is no saved assessment says why, where, and that nothing has changed', async () => {
    const tool = await renderTool({ draft: here });
    const wrong = { ...there, market: 'lunar', staff: [{ ...person(), exams: ['70-999'] }] };
    await open(tool, fileOf(JSON.stringify(wrong), 'wrong.json'));
    const refused = within(await dialog(files.cannotOpen('wrong.json')));
    const said = refused.getAllByRole('listitem').map((item) => item.textContent);
    const parsed = parseAssessment(JSON.stringify(wrong));
    expect(said).toEqual(
      parsed.ok ? [] : parsed.problems.map((problem) => files.problem(problem, limits)),
    );
    expect(said.join()).toContain('lunar');
    expect(refused.getByText(files.unchanged)).toBeVisible();
    await press(tool, panel.close);
    await noDialog();
  });

  test('with many problems names the first five, and how many more', async () => {
    const tool = await renderTool();
    const customers = Array.from({ length: 9 }, () => ({ ...customer(), trial: 'no' }));
    await open(tool, fileOf(JSON.stringify({ ...there, customers }), 'wrong.json'));
    const refused = within(await dialog(files.cannotOpen('wrong.json')));
    expect(refused.getAllByRole('listitem')).toHaveLength(5);
    expect(refused.getByText(files.moreProblems(4))).toBeVisible();
  });

  test.each(['', 'PK\u0003\u0004', '<script>alert(1)</script>', '[]'])(
    'that holds “%s” is refused in a sentence',
    async (content) => {
      const tool = await renderTool();
      await open(tool, fileOf(content, '<b>odd</b>.json'));
      const refused = within(await dialog(files.cannotOpen('<b>odd</b>.json')));
      expect(refused.getAllByRole('listitem')).toHaveLength(1);
    },
  );

  test('twice in a row works both times', async () => {
    const tool = await renderTool({ draft: here });
    for (let time = 0; time < 2; time += 1) {
      await open(tool, fileOf('no json'));
      await dialog(files.cannotOpen('saved.json'));
      await press(tool, panel.close);
      await noDialog();
    }
  });
});

describe('saving a copy', () => {
  test('hands over what was answered, from any screen', async () => {
    const downloads = catchDownloads();
    const tool = await renderTool({ hash: '#/market', draft: here });
    await press(tool, shell.save);
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(await downloads[0]?.text()).toContain('"Fabrikam"');
  });

  test('goes on while a file is dropped, which waits for nobody', async () => {
    const downloads = catchDownloads();
    const customers = Array.from({ length: 3_000 }, (_, row) =>
      draftCustomer({ id: `${row}`, name: `C${row}`, counts: { yammer: '1' } }),
    );
    const tool = await renderTool({ hash: '#/market', draft: draft({ customers }) });
    workIsLong();
    await press(tool, shell.save);
    const dropped = new File(['{}'], 'other.json');
    const read = vi.spyOn(dropped, 'arrayBuffer');
    await fireEvent.drop(document.body, { dataTransfer: { files: [dropped], types: ['Files'] } });
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(read).not.toHaveBeenCalled();
    await noDialog();
  });

  test('with a cell that can’t be read says so first', async () => {
    const downloads = catchDownloads();
    const wrong = draftCustomer({ counts: { yammer: 'x' } });
    const tool = await renderTool({ hash: '#/market', draft: draft({ customers: [wrong] }) });
    await press(tool, shell.save);
    expect(within(await dialog(shell.save)).getByText(files.saveWithProblems(1))).toBeVisible();
    await press(tool, files.mendFirst);
    await noDialog();
    expect(downloads).toEqual([]);
    await press(tool, shell.save);
    await dialog(shell.save);
    await press(tool, files.saveAnyway);
    await waitFor(() => expect(downloads).toHaveLength(1));
    await noDialog();
  });
});

describe('starting over', () => {
  test('asks, empties everything, and can be undone', async () => {
    const tool = await renderTool({ hash: '#/result', draft: here });
    await press(tool, shell.startOver);
    const asked = within(await dialog(files.startOverHeading));
    expect(asked.getByRole('heading'), 'whatever the browser does').toHaveFocus();
    expect(asked.getByText(files.deleteHint)).toBeVisible();
    await tool.user.click(asked.getByRole('button', { name: shell.startOver }));
    await heading(shell.start.heading);
    const field = screen.getByRole('textbox', { name: shell.start.organisation });
    expect(field).toHaveValue('');
    await screen.findByText(panel.replaced);
    await press(tool, shell.undo);
    expect(field).toHaveValue('Here');
  });

  test('is left alone where it is cancelled', async () => {
    const tool = await renderTool({ draft: here });
    await press(tool, shell.startOver);
    await dialog(files.startOverHeading);
    await press(tool, files.cancel);
    await noDialog();
    expect(screen.getByRole('textbox', { name: shell.start.organisation })).toHaveValue('Here');
  });

  test('by deleting everything leaves no key behind, and nothing to undo', async () => {
    const storage = new MemoryStorage();
    const tool = await renderTool({ hash: '#/entitlements', draft: here, storage });
    await tool.user.type(
      screen.getByRole('textbox', { name: questions.cell('Yammer', 'Contoso') }),
      '1',
    );
    tool.keeping.keepNow();
    expect(storage.length).toBeGreaterThan(0);
    await tool.user.click(screen.getByRole('link', { name: new RegExp(`^${shell.product}`) }));
    await heading(shell.start.heading);
    await press(tool, shell.startOver);
    await dialog(files.startOverHeading);
    await press(tool, files.deleteEverything);
    await noDialog();
    expect(storage.length).toBe(0);
    expect(await screen.findByText(files.deleted)).toBeVisible();
    expect(screen.getByRole('textbox', { name: shell.start.organisation })).toHaveValue('');
    expect(screen.queryByText(panel.replaced)).not.toBeInTheDocument();
    tool.keeping.keepNow();
    expect(storage.length).toBe(0);
  });
});
