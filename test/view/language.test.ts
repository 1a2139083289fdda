import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { asDraft, type Draft } from '../../src/assessment/index.ts';
import { sample, type SampleNames } from '../../src/state/sample.ts';
import { words as english } from '../../src/text/en/index.ts';
import { shell as englishShell } from '../../src/text/en/shell.ts';
import { languages } from '../../src/text/languages.ts';
import { words as chinese } from '../../src/text/zh/index.ts';
import { shell as chineseShell } from '../../src/text/zh/shell.ts';
import { longNumbersIn, pageText } from '../support/pageText.ts';
import { draft, draftCustomer, draftPerson } from '../support/partners.ts';
import { renderTool, type Tool } from '../support/renderTool.ts';

/** What is called the same in every language. */
const PROPER_NAMES = [
  /https?:\/\/\S+/g,
  /Exchange Online|SharePoint(?: Online)?|Skype for Business|Yammer|ProPlus|OneDrive|Teams|FastTrack/g,
  /Office 365|MCSA|Microsoft|KB \d+|MS-100|DPOR|CSP|Cloud Productivity(?: Competency)?|Modern Work/gi,
  // A result's id.
  /\b[\dA-Z]{5}-[\dA-Z]{5}\b/g,
  /Managed Service Partner|Content Security Policy|connect-src|‘none’|WebRTC|Excel|CSV(?: UTF-8)?|PDF|Ctrl\+Delete/g,
];

const withoutNames = (text: string) =>
  PROPER_NAMES.reduce((rest, name) => rest.replace(name, ''), text);

/** Texts of which a word is written in Latin letters. */
const latinIn = (texts: readonly string[]) =>
  texts.filter((text) => /[A-Za-z]{2}/.test(withoutNames(text)));

function sampleDraft(names: SampleNames): Draft {
  let rows = 0;
  return asDraft(sample(names), () => String((rows += 1)));
}

const open = (names: SampleNames): Draft => ({ ...sampleDraft(names), market: 'not-sure' });

/** With a cell that can't be read, a name that is missing, and names that stand twice. */
function untidy(names: SampleNames): Draft {
  const { customers, staff, ...rest } = sampleDraft(names);
  const [first] = customers;
  const [person] = staff;
  return {
    ...rest,
    customers: [
      ...customers,
      ...(first ? [{ ...first, id: 'twin' }] : []),
      draftCustomer({ id: 'wrong', name: '', counts: { yammer: '1.2' } }),
    ],
    staff: [
      ...staff,
      ...(person ? [{ ...person, id: 'twin person' }] : []),
      draftPerson({ id: 'nameless', name: '', exams: ['70-346'] }),
    ],
  };
}

const screens = [
  '#/',
  '#/market',
  '#/entitlements',
  '#/associations',
  '#/staff',
  '#/result',
  '#/privacy',
  '#/nowhere',
];

/** Once all parts of the screen are there. */
async function textOf(hash: string, opening: Parameters<typeof renderTool>[0]) {
  const tool = await renderTool({ hash, step: 'result', ...opening });
  if (/market|entitlements|associations|staff/.test(hash)) await screen.findByRole('complementary');
  const texts = pageText();
  tool.unmount();
  return texts;
}

describe.each(screens)('the screen at %s', (hash) => {
  test.each([
    ['the sample', sampleDraft],
    ['an open market', open],
    ['untidy answers', untidy],
    ['nothing answered', null],
  ])('speaks Chinese throughout, with the same numbers as in English: %s', async (_, answers) => {
    const shown = await textOf(hash, {
      language: 'zh-CN',
      ...(answers && { draft: answers(chinese.sample) }),
    });
    expect(shown.length).toBeGreaterThan(10);
    expect(latinIn(shown)).toEqual([]);
    const inEnglish = await textOf(hash, {
      language: 'en',
      ...(answers && { draft: answers(english.sample) }),
    });
    expect(latinIn(inEnglish).length).toBeGreaterThan(10);
    expect(longNumbersIn(shown)).toEqual(longNumbersIn(inEnglish));
  });
});

describe('what is said on the way speaks Chinese too:', () => {
  test.each<[string, string, (tool: Tool) => Promise<void>]>([
    [
      'problems',
      '#/entitlements',
      async ({ user }) => {
        const go = chinese.questions.entitlements.go;
        await user.click(screen.getByRole('button', { name: go }));
        await screen.findByRole('region', { name: chinese.questions.errorSummary });
      },
    ],
    [
      'starting over',
      '#/result',
      async ({ user }) => {
        await user.click(screen.getByRole('button', { name: chineseShell.startOver }));
        await screen.findByRole('dialog');
      },
    ],
    [
      'opening',
      '#/',
      async ({ user }) => {
        await user.click(screen.getByRole('button', { name: chineseShell.start.trySample }));
        await screen.findByRole('dialog');
      },
    ],
    [
      'saving',
      '#/result',
      async ({ user }) => {
        const [save] = screen.getAllByRole('button', { name: chineseShell.save });
        if (save) await user.click(save);
        await screen.findByRole('dialog');
      },
    ],
  ])('%s', async (_, hash, act) => {
    const tool = await renderTool({ hash, language: 'zh-CN', draft: untidy(chinese.sample) });
    await act(tool);
    expect(latinIn(pageText())).toEqual([]);
  });

  test.each([
    ['a storage that is missing', { storage: null }],
    ['what could not be read', { unreadable: '{' }],
  ])('%s', async (_, opening) => {
    await renderTool({ language: 'zh-CN', ...opening });
    await screen.findByText(/保存/, { selector: 'p' });
    const [notice] = await screen.findAllByRole('status');
    expect(notice).not.toBeEmptyDOMElement();
    expect(latinIn(pageText())).toEqual([]);
  });
});

test('the search for English words finds one', () => {
  expect(latinIn(['银级 Silver'])).toEqual(['银级 Silver']);
  expect(latinIn(['Skype for Business', '通过 MCSA: Office 365'])).toEqual([]);
});

describe('changing the language', () => {
  const speak = async ({ user }: Tool, code: keyof typeof languages) =>
    user.click(screen.getByRole('button', { name: languages[code].name }));

  test('says which is spoken, and marks the other’s name as its own language', async () => {
    const tool = await renderTool();
    const [own, other] = ['en', 'zh-CN'] as const;
    const button = (code: typeof own | typeof other) =>
      screen.getByRole('button', { name: languages[code].name });
    expect(button(own)).toHaveAttribute('aria-pressed', 'true');
    expect(button(other)).toHaveAttribute('aria-pressed', 'false');
    expect(button(other)).toHaveAttribute('lang', 'zh-CN');
    await speak(tool, other);
    await waitFor(() => expect(button(other)).toHaveAttribute('aria-pressed', 'true'));
    expect(button(own)).toHaveAttribute('aria-pressed', 'false');
    expect(document.documentElement).toHaveAttribute('lang', 'zh-CN');
    expect(tool.keeping.language).toBe('zh-CN');
  });

  test('keeps what was typed', async () => {
    const tool = await renderTool();
    await tool.user.type(
      screen.getByRole('textbox', { name: englishShell.start.organisation }),
      'Adventure Works',
    );
    await speak(tool, 'zh-CN');
    expect(
      await screen.findByRole('textbox', { name: chineseShell.start.organisation }),
    ).toHaveValue('Adventure Works');
    expect(document.title).toBe(chineseShell.title(chineseShell.steps.start));
  });

  test('keeps the problems that are shown', async () => {
    const tool = await renderTool({ hash: '#/market' });
    await tool.user.click(screen.getByRole('button', { name: english.questions.market.go }));
    await speak(tool, 'zh-CN');
    const summary = await screen.findByRole('region', { name: chinese.questions.errorSummary });
    expect(
      within(summary).getByRole('link', { name: chinese.questions.market.required }),
    ).toBeInTheDocument();
  });

  test('keeps the filter that was chosen', async () => {
    const tool = await renderTool({
      hash: '#/associations',
      draft: draft({
        customers: [
          draftCustomer({ counts: { yammer: '1' }, associations: [] }),
          draftCustomer({ id: 'fabrikam', counts: { yammer: '1' } }),
        ],
      }),
    });
    const filter = ({ sheet }: typeof english) => sheet.filter(sheet.filters.excluded, 1);
    await tool.user.click(screen.getByRole('button', { name: filter(english) }));
    await speak(tool, 'zh-CN');
    expect(await screen.findByRole('button', { name: filter(chinese) })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('keeps the focus where it is', async () => {
    const tool = await renderTool({ hash: '#/staff' });
    await speak(tool, 'zh-CN');
    await screen.findByRole('heading', { level: 1, name: chinese.questions.staff.heading });
    expect(screen.getByRole('button', { name: languages['zh-CN'].name })).toHaveFocus();
  });
});
