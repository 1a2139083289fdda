import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { words } from '../../../src/text/en/index.ts';
import { Clipboard } from '../../../src/view/table/clipboard.ts';
import { customerColumns } from '../../../src/view/table/customerColumns.ts';
import { SheetState } from '../../../src/view/table/sheetState.svelte.ts';
import { Status } from '../../../src/view/table/status.svelte.ts';
import { draft, draftCustomer } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';

const COUNT = 5_000;

const customers = Array.from({ length: COUNT }, (_, index) =>
  draftCustomer({
    id: `${index}`,
    name: `C${index}`,
    counts: { 'exchange-online': `${index}`, yammer: '7' },
  }),
);
const inYammer = words.questions.cell(words.programme.workloads.yammer, 'C0');

/** All cells of the first two columns are selected. */
async function selected() {
  const answers = new Answers(draft({ customers }), () => undefined);
  await answers.loadFindings();
  vi.useFakeTimers();
  // Each slice of the work is over at its first stop.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
  let reads = 0;
  const [name, ...others] = customerColumns(words, answers.findings);
  if (!name) throw new Error('There are no columns.');
  const counted = {
    ...name,
    text: (row: Parameters<typeof name.text>[0]) => {
      reads += 1;
      return name.text(row);
    },
  };
  const sheet = new SheetState(
    {
      kind: 'customers',
      rows: () => answers.draft.customers,
      columns: () => [counted, ...others],
      filters: () => [],
      compareTexts: () => 0,
      nameOf: (row) => row.name,
      problemsOf: () => [],
      edit: () => undefined,
      change: () => Promise.resolve(true),
    },
    new Status(),
  );
  sheet.selection.select({ index: 0, at: 0 }, { index: COUNT - 1, at: 1 });
  const clipboard = new Clipboard(sheet, new Status());
  const copied = () => {
    const data = { setData: vi.fn<(type: string, text: string) => void>() };
    clipboard.copy(data, { index: 0, at: 0 });
    return data.setData.mock.calls[0]?.[1].split('\r\n');
  };
  return { clipboard, copied, reads: () => reads };
}

const lines = Array.from({ length: COUNT }, (_, index) => `C${index}\t${index}`);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what is much and selected is ready before it is copied, made a part at a time', async () => {
  const { clipboard, copied, reads } = await selected();
  clipboard.makeAhead();
  expect(reads()).toBeLessThan(COUNT / 2);
  vi.runAllTimers();
  expect(reads()).toBe(COUNT);
  expect(copied()).toEqual(lines);
  expect(reads(), 'nothing is left to do').toBe(COUNT);
});

test('what is copied right after it was selected is all of it', async () => {
  const { clipboard, copied, reads } = await selected();
  clipboard.makeAhead();
  expect(copied()).toEqual(lines);
  expect(reads(), 'what was begun is gone on with').toBe(COUNT);
});

test('what has changed since it was selected is copied as it is', async () => {
  const { user } = await renderTool({ hash: '#/entitlements', draft: draft({ customers }) });
  screen.getByRole('textbox', { name: inYammer }).focus();
  await user.keyboard('{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}');
  const copied = async () => {
    const setData = vi.fn<(type: string, text: string) => void>();
    await fireEvent.copy(document.activeElement ?? document.body, { clipboardData: { setData } });
    return setData.mock.calls[0]?.[1].split('\r\n');
  };
  expect(await copied()).toEqual(customers.map(() => '7'));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(document.activeElement).toHaveValue(''));
  // The last line end is that of the last row.
  expect(await copied()).toEqual([...customers.map(() => ''), '']);
});
