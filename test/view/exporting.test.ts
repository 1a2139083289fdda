import { screen, waitFor, within } from '@testing-library/svelte';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { asDraft, requirements, type Draft, type TableKind } from '../../src/assessment/index.ts';
import { exportedCustomers, exportedStaff } from '../../src/intake/exportFindings.ts';
import { Answers } from '../../src/state/answers.svelte.ts';
import { newRowId } from '../../src/state/rowIds.ts';
import { words as english } from '../../src/text/en/index.ts';
import { words as chinese } from '../../src/text/zh/index.ts';
import { exportWords } from '../../src/view/import/exportWords.ts';
import { personOutcome } from '../../src/view/parts/personOutcome.ts';
import { assessments } from '../support/arbitraries.ts';
import { catchDownloads } from '../support/downloads.ts';
import { draft, draftCustomer, draftPerson } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';
import { said } from '../support/said.ts';
import { workInPage } from '../support/workerInPage.ts';

const { imports, programme } = english;

/** More than are written in a moment: some count, some do not, some are open, and some can't be read. */
const CUSTOMERS = 2_500;
const many = draft({
  customers: Array.from({ length: CUSTOMERS }, (_, index) =>
    draftCustomer({
      id: String(index),
      name: `Nº ${String(index + 1)}`,
      trial: index % 7 === 0,
      counts: { yammer: index % 11 === 0 ? '1o' : String(index) },
      associations: index % 3 === 0 ? null : index % 3 === 1 ? [] : ['transacting-partner'],
    }),
  ),
});

const press = (name: string) => ({ name: `${imports.export}: ${name}` });
// By their texts: to find anything by its role in a full sheet takes long.
const writing = () => screen.queryByText(imports.exporting('customers.csv'));
const dialog = async () => {
  const heading = await screen.findByText(imports.exporting('customers.csv'));
  return within(heading.closest('dialog') ?? heading);
};
const noDialog = () => waitFor(() => expect(writing()).not.toBeInTheDocument());
const tools = () => {
  const summary = screen.getByText(imports.pasteBoxSummary);
  return within(summary.closest('details') ?? summary);
};

async function atEntitlements(answers: Draft) {
  const { user } = await renderTool({ hash: '#/entitlements', draft: answers });
  await user.click(screen.getByText(imports.pasteBoxSummary));
  const save = () => user.click(tools().getByRole('button', press(imports.csv)));
  return { user, save };
}

describe('an export of 2,500 customers', () => {
  test('shows how far it is, and ends without a file when it is cancelled', async () => {
    const downloads = catchDownloads();
    workInPage('silent');
    const { user, save } = await atEntitlements(many);
    await save();
    const shown = await dialog();
    // All of them are sent to the worker, which is yet to say anything.
    await waitFor(() => expect(shown.getByRole('progressbar')).toHaveProperty('value', 1));
    expect(shown.getByRole('status')).toHaveTextContent(imports.exportStages.gathering);
    await user.click(shown.getByRole('button', { name: imports.cancel }));
    await noDialog();
    expect(tools().getByRole('button', press(imports.csv))).toHaveFocus();

    // Another one, after it, comes whole, and alone.
    workInPage();
    await save();
    await waitFor(() => expect(said()).toContain(imports.exported('customers.csv')));
    await noDialog();
    expect(downloads).toHaveLength(1);
    const [header = [], ...rows] = rowsOf((await downloads[0]?.text()) ?? '');
    expect(rows.map(([name]) => name)).toEqual(many.customers.map(({ name }) => name));
    const { columns } = imports.exports.customers;
    const of = (row: number, column: keyof typeof columns) =>
      rows[row]?.[header.indexOf(columns[column])];
    expect([of(2, 'total'), of(2, 'counted'), of(2, 'why')]).toEqual([
      '2',
      '2',
      english.programme.reasons.counted,
    ]);
    expect([of(1, 'total'), of(1, 'counted'), of(1, 'why')]).toEqual([
      '1',
      '0',
      english.programme.reasons['no-association'],
    ]);
  });

  test('says in a sentence that the browser could not write it', async () => {
    const downloads = catchDownloads();
    workInPage('failing');
    const { user, save } = await atEntitlements(many);
    await save();
    expect(await screen.findByText(imports.exportFailed)).toBeVisible();
    await user.click((await dialog()).getByRole('button', { name: imports.close }));
    await noDialog();
    expect(downloads).toEqual([]);
  });
});

test('an export of a few customers comes at once, without a dialog', async () => {
  const downloads = catchDownloads();
  workInPage();
  const { save } = await atEntitlements(draft({ customers: [draftCustomer()] }));
  await save();
  expect(writing()).not.toBeInTheDocument();
  await waitFor(() => expect(said()).toContain(imports.exported('customers.csv')));
  expect(downloads).toHaveLength(1);
});

test('a customer whose only number can’t be read is not exported as one without usage', async () => {
  const downloads = catchDownloads();
  workInPage();
  const customers = [draftCustomer({ counts: { yammer: '12o' } })];
  const { save } = await atEntitlements(draft({ customers }));
  await save();
  await waitFor(() => expect(downloads).toHaveLength(1));
  const [, row = []] = rowsOf((await downloads[0]?.text()) ?? '');
  expect(row.at(-1)).toBe(programme.unreadable);
});

describe.each([
  ['English', 'en', english],
  ['Chinese', 'zh-CN', chinese],
] as const)('in %s', (_name, language, words) => {
  test('whatever was entered is exported with what the page finds of it, in its words', async () => {
    const answers = new Answers(null, () => undefined);
    await answers.loadFindings();
    const { findings } = answers;
    const sent = structuredClone(exportWords(words));
    const { reasons } = words.programme;
    fc.assert(
      fc.property(assessments, fc.string(), (assessment, typed) => {
        const { customers, staff } = asDraft(assessment, newRowId);
        const rows = customers.map((row, index) =>
          index % 2 === 0 ? row : { ...row, counts: { ...row.counts, yammer: typed } },
        );
        expect(
          exportedCustomers(rows, sent).map(({ total, counted, why }) => [total, counted, why]),
        ).toEqual(
          rows.flatMap((row) => {
            const found = findings.ofCustomer(row);
            if (!found) return [];
            const unreadable = findings
              .problemsOfCustomer(row)
              .some(({ field }) => field === 'yammer');
            const why = found.reasons
              .filter((reason) => !unreadable || reason !== 'no-entitlements')
              .map((reason) => reasons[reason]);
            if (unreadable) why.push(words.programme.unreadable);
            return [[found.entered, found.counted, why.join('; ')]];
          }),
        );
        expect(exportedStaff(staff, sent).map(({ qualifies, why }) => [qualifies, why])).toEqual(
          staff.flatMap((row) => {
            const found = findings.ofPerson(row);
            return found ? [[found.qualified, personOutcome(found, words.questions.staff)]] : [];
          }),
        );
      }),
    );
  });

  test('the exported staff say of each person what the page says', async () => {
    const downloads = catchDownloads();
    workInPage();
    const { user } = await renderTool({ hash: '#/staff', draft: staffOfAllKinds(), language });
    await user.click(screen.getByText(words.imports.pasteBoxSummary));
    await user.click(
      screen.getByRole('button', { name: `${words.imports.export}: ${words.imports.csv}` }),
    );
    await waitFor(() => expect(downloads).toHaveLength(1));
    const [, ...rows] = rowsOf((await downloads[0]?.text()) ?? '');
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      const shown = screen
        .getByDisplayValue(row[0] ?? '')
        .closest('tr')
        ?.textContent.replace(/\s+/g, ' ');
      expect(shown).toContain(row.at(-1));
    }
  });
});

describe('the names of the columns', () => {
  const copyButton = () =>
    screen.getByRole('button', { name: `${imports.template}: ${imports.copyTemplate}` });
  const field = () => screen.queryByRole('textbox', { name: imports.templateToCopy });

  test.each(['customers', 'staff'] as const)('are copied for the %s', async (kind) => {
    const { user } = await atStep(kind);
    await user.click(copyButton());
    expect(await navigator.clipboard.readText()).toBe(namesOf(kind));
    expect(said()).toContain(imports.templateCopied);
    expect(field()).not.toBeInTheDocument();
  });

  test('are shown and selected where the browser does not let the page copy', async () => {
    const { user } = await atStep('customers');
    const refused = vi
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(copyButton());
    expect(said()).toContain(imports.copyTemplateYourself);
    const shown = await screen.findByRole<HTMLInputElement>('textbox', {
      name: imports.templateToCopy,
    });
    expect(shown).toHaveFocus();
    expect(shown.value.slice(shown.selectionStart ?? 0, shown.selectionEnd ?? 0)).toBe(
      namesOf('customers'),
    );
    refused.mockRestore();
    await user.click(copyButton());
    expect(field()).not.toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(namesOf('customers'));
  });

  const atStep = (kind: TableKind) =>
    renderTool({ hash: kind === 'customers' ? '#/entitlements' : '#/staff' });

  /** As one row that a spreadsheet takes apart; what is worked out is for nobody to fill in. */
  function namesOf(kind: TableKind): string {
    const { customers, staff } = imports.exports;
    const names =
      kind === 'customers'
        ? Object.values(customers.columns).slice(0, -3)
        : Object.values(staff.columns).slice(0, -2);
    return names.join('\t');
  }
});

function rowsOf(text: string): readonly (readonly string[])[] {
  return Papa.parse<readonly string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

/** Everything that a person can hold, one person each. */
function staffOfAllKinds(): Draft {
  const exams = requirements.exams.map(({ id }) => id);
  const [certification] = requirements.certifications.map(({ id }) => id);
  const staff = [0, 1, 2, 3].flatMap((held) =>
    [0, 1].map((index) =>
      draftPerson({
        id: `p${String(held)}${String(index)}`,
        name: `P${String(held)}${String(index)}`,
        exams: exams.filter((_, bit) => (held >> bit) % 2 === 1),
        certifications: index === 1 && certification ? [certification] : [],
      }),
    ),
  );
  return draft({ staff });
}
