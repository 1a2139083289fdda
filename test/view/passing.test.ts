import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { evaluate, parseAssessment, type Assessment } from '../../src/assessment/index.ts';
import { LONG_LINK } from '../../src/passing/link.ts';
import { resultId } from '../../src/passing/resultId.ts';
import { sealed } from '../../src/passing/sealed.ts';
import { inLink } from '../../src/passing/spelling.ts';
import { writePayload } from '../../src/passing/writePayload.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { words as chinese } from '../../src/text/zh/index.ts';
import { catchDownloads } from '../support/downloads.ts';
import {
  customer,
  draft,
  draftCustomer,
  draftPerson,
  partner,
  person,
} from '../support/partners.ts';
import { renderTool, type Tool } from '../support/renderTool.ts';

const { files, panel, passing, questions, result } = words;
const open = shell.start.openPassedOn;

const silver = partner({
  organisation: 'Litware',
  customers: [customer({ name: 'Proseware', activeEntitlements: { 'exchange-online': 2345 } })],
  staff: [person({ name: 'Noor Haddad', certifications: ['mcsa-office-365'] })],
});
const here = draft({
  organisation: 'Litware',
  customers: [draftCustomer({ name: 'Proseware', counts: { 'exchange-online': '2345' } })],
  staff: [draftPerson({ name: 'Noor Haddad', certifications: ['mcsa-office-365'] })],
});
const NAMES = /Litware|Proseware|Noor Haddad/;

async function payloadOf(assessment: Assessment, { withNames = true, as = assessment } = {}) {
  const payload = await writePayload(assessment, evaluate(as), { withNames, spelling: inLink });
  return payload ?? '';
}

const press = ({ user }: Tool, name: string) => user.click(screen.getByRole('button', { name }));
const dialog = (name: string) => screen.findByRole('dialog', { name });
const paper = () => within(screen.getByRole('article'));

async function passOn(of = here): Promise<{ tool: Tool; link: HTMLInputElement }> {
  const tool = await renderTool({ hash: '#/result', draft: of });
  await press(tool, passing.passOn);
  await dialog(passing.heading);
  const link = await screen.findByRole<HTMLInputElement>('textbox', { name: passing.linkHeading });
  return { tool, link };
}

describe('passing a result on', () => {
  test('gives a link, and says how long it is and what it holds', async () => {
    const { link } = await passOn();
    expect(link.value).toMatch(/#\/open\/v1\.[\w-]+$/);
    expect(link).toHaveAccessibleDescription(
      `${passing.contains(1, 1, link.value.length, true)} ${passing.linkHint}`,
    );
    expect(screen.queryByText(passing.longLink(LONG_LINK))).not.toBeInTheDocument();
  });

  test('copies the link', async () => {
    const { tool, link } = await passOn();
    await press(tool, passing.copy);
    expect(await screen.findByText(passing.copied)).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(link.value);
  });

  test('selects the link where the browser does not allow to copy it', async () => {
    const { tool, link } = await passOn();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await press(tool, passing.copy);
    expect(await screen.findByText(passing.copyYourself)).toBeVisible();
    expect(link).toHaveFocus();
    expect(link.selectionEnd).toBe(link.value.length);
  });

  test('warns of a link that is long, and gives none where browsers would cut it off', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        draftCustomer({ id: String(index), name: `${index * 7919}`.repeat(9) }),
      );
    const { tool, link } = await passOn({ ...here, customers: rows(400) });
    expect(link.value.length).toBeGreaterThan(LONG_LINK);
    expect(screen.getByText(passing.longLink(LONG_LINK))).toBeVisible();
    tool.unmount();
    const larger = await renderTool({
      hash: '#/result',
      draft: { ...here, customers: rows(9000) },
    });
    await press(larger, passing.passOn);
    expect(await screen.findByText(passing.tooLongForLink)).toBeVisible();
  });

  test('without names leaves them out of the paper, the link and the file alike, and keeps the id', async () => {
    const downloads = catchDownloads();
    const { tool, link } = await passOn();
    const id = resultId(silver);
    const before = link.value;
    await tool.user.click(screen.getByRole('checkbox', { name: passing.leaveNamesOut }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: passing.linkHeading })).not.toHaveValue(before),
    );
    await press(tool, passing.saveFile(false));
    await waitFor(() => expect(downloads).toHaveLength(1));
    const saved = parseAssessment(await downloads[0]?.text());
    expect(saved).toMatchObject({
      assessment: {
        organisation: '',
        customers: [{ name: questions.unnamedCustomer(1) }],
        staff: [{ name: questions.unnamedPerson(1) }],
      },
    });
    expect(saved.ok && resultId(saved.assessment)).toBe(id);
    await press(tool, panel.close);

    expect(paper().getByText(passing.namesLeftOut)).toBeVisible();
    expect(await paper().findByText(new RegExp(passing.codeHoldsNoNames))).toBeVisible();
    expect(screen.getByRole('article')).not.toHaveTextContent(NAMES);
    expect(paper().getByText(id)).toBeVisible();
    await press(tool, passing.showNames);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(paper().getByRole('rowheader', { name: 'Proseware' })).toBeVisible();
  });

  test('draws a code for the paper that can be told by its name', async () => {
    await renderTool({ hash: '#/result', draft: here });
    const name = passing.paperCode(resultId(silver));
    expect(await screen.findByRole('img', { name })).toBeVisible();
    expect(paper().getByText(new RegExp(passing.codeHoldsNames))).toBeVisible();
  });

  test('draws none of thousands of customers, and says so', async () => {
    const customers = Array.from({ length: 2001 }, (_, index) =>
      draftCustomer({ id: String(index) }),
    );
    await renderTool({ hash: '#/result', draft: { ...here, customers } });
    expect(await screen.findByText(passing.noCode)).toBeVisible();
  });
});

describe('a result that was passed on', () => {
  test('opens from the address, and its claim is held against its answers', async () => {
    await renderTool({ hash: `#/open/${await payloadOf(silver)}` });
    expect(
      await screen.findByText(new RegExp(resultId(silver)), { selector: '[role=status] *' }),
    ).toHaveTextContent(passing.said.holds(resultId(silver), passing.verdict(evaluate(silver))));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      result.meets('Litware', 'silver'),
    );
    expect(window.location.hash).toBe('#/result');
  });

  test('that claims more than its answers give is told', async () => {
    const gold = partner({
      customers: [customer({ activeEntitlements: { yammer: 4000 } })],
      staff: ['a', 'b'].map((name) => person({ name, certifications: ['mcsa-office-365'] })),
    });
    const tool = await renderTool({ hash: `#/open/${await payloadOf(silver, { as: gold })}` });
    const id = resultId(silver);
    const told = await screen.findByText(
      new RegExp(
        passing.said.differs(
          passing.said.result(id, passing.verdict(evaluate(gold))),
          passing.said.result(id, passing.verdict(evaluate(silver))),
        ),
      ),
    );
    await press(tool, panel.close);
    expect(told).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  test('without names is numbered in the language of its reader', async () => {
    const hash = `#/open/${await payloadOf(silver, { withNames: false })}`;
    await renderTool({ hash, language: 'zh-CN' });
    const name = chinese.questions.unnamedCustomer(1);
    expect(await screen.findByRole('rowheader', { name })).toBeVisible();
  });

  test('replaces what is there only when the user says so, and offers to keep a copy first', async () => {
    const other = draft({ organisation: 'Here', customers: [draftCustomer()] });
    const tool = await renderTool({ hash: '#/market', draft: other });
    window.location.hash = `#/open/${await payloadOf(silver)}`;
    const asked = within(await dialog(files.replaceHeading(passing.passedOn)));
    expect(asked.getByRole('button', { name: files.saveFirst })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(questions.market.heading);
    expect(window.location.hash).toBe('#/market');
    await tool.user.click(asked.getByRole('button', { name: files.replace }));
    await screen.findByRole('heading', { level: 1, name: result.meets('Litware', 'silver') });
    await press(tool, shell.undo);
    expect(screen.queryByText(new RegExp(passing.said.doesNotProve))).not.toBeInTheDocument();
  });

  test('is opened from what is pasted, be it a link or what a code holds', async () => {
    const tool = await renderTool();
    await press(tool, open);
    const asked = within(await dialog(open));
    await tool.user.click(asked.getByRole('textbox', { name: passing.openLabel }));
    await tool.user.paste(`https://tool.example/#/open/${await payloadOf(silver)}\n`);
    await tool.user.click(asked.getByRole('button', { name: passing.open }));
    await screen.findByRole('heading', { level: 1, name: result.meets('Litware', 'silver') });
  });

  test.each([
    ['nothing', '', passing.problem({ why: 'nothing' })],
    ['another text', 'Contoso', passing.problem({ why: 'not-passed-on' })],
    [
      'a cut link',
      sealed(new Uint8Array(40), inLink).slice(0, 30),
      passing.problem({ why: 'cut-off' }),
    ],
    [
      'a changed link',
      sealed(new Uint8Array(40), inLink) + 'A',
      passing.problem({ why: 'changed' }),
    ],
    ['a link of a newer version', 'v3.AA', passing.problem({ why: 'newer-version', version: '3' })],
  ])('that is %s is refused in a sentence, and nothing changes', async (_, text, sentence) => {
    const tool = await renderTool({ draft: here });
    await press(tool, open);
    const asked = within(await dialog(open));
    if (text) {
      await tool.user.click(asked.getByRole('textbox'));
      await tool.user.paste(text);
    }
    await tool.user.click(asked.getByRole('button', { name: passing.open }));
    const refused = within(await dialog(files.cannotOpen(passing.passedOn)));
    expect(refused.getByText(sentence)).toBeVisible();
    expect(refused.getByText(files.unchanged)).toBeVisible();
    await tool.user.click(refused.getByRole('button', { name: panel.close }));
    expect(screen.getByRole('textbox', { name: shell.start.organisation })).toHaveValue('Litware');
  });
});
