import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { asDraft, serializeAssessment, type Assessment } from '../../src/assessment/index.ts';
import { words as english } from '../../src/text/en/index.ts';
import { words as chinese } from '../../src/text/zh/index.ts';
import { chooseFile } from '../support/chooseFile.ts';
import { customer, partner, person } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';

const { compare: words, files } = english;

const qualified = { certifications: ['mcsa-office-365'] } as const;
const staff = [person({ name: 'Chen Wei', ...qualified }), person({ name: 'Li Na', ...qualified })];
const contoso = customer({ name: 'Contoso', activeEntitlements: { 'exchange-online': 2_500 } });
const fabrikam = customer({ name: 'Fabrikam', activeEntitlements: { yammer: 1_700 } });
const gold = partner({ assessedOn: '2025-11-20', customers: [contoso, fabrikam], staff });
const silver = partner({ customers: [contoso, { ...fabrikam, trial: true }], staff });

let rows = 0;
const typed = (assessment: Assessment) => asDraft(assessment, () => `row-${String((rows += 1))}`);
const saved = (assessment: Assessment, name = 'before.json') =>
  new File([serializeAssessment(assessment)], name);

const open = (here: Assessment | null, language: 'en' | 'zh-CN' = 'en') =>
  renderTool({ hash: '#/compare', language, ...(here && { draft: typed(here) }) });

const choose = ({ before, chooseFor, chooseFile: what } = words) =>
  screen.getByRole('button', { name: chooseFor(before, what) });
const report = () => screen.findByRole('article');
const row = (table: HTMLElement, name: string) =>
  within(within(table).getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent.trim());

describe('a saved file beside the answers here', () => {
  test('says the levels, and which customer cost one of them', async () => {
    const { user } = await open(silver);
    await chooseFile(user, choose(), saved(gold));
    const paper = within(await report());
    expect(
      paper.getByRole('heading', { name: words.changed({ before: 'gold', after: 'silver' }) }),
    ).toBeVisible();
    const sentence = words.because(['gold'], { before: 'met', after: 'unmet' }, [
      words.customerPulls('Fabrikam', -1_700),
    ]);
    expect(paper.getByText(sentence)).toBeVisible();
    const [figures, customers] = paper.getAllByRole('table');
    if (!figures || !customers) throw new Error('There are no tables.');
    expect(row(figures, words.entitlements)).toEqual(['4,200', '2,500', '−1,700']);
    expect(row(customers, 'Fabrikam')).toEqual([
      words.fromTo(words.offer, words.paid, words.trial),
      '1,700',
      '0',
      '−1,700',
    ]);
    expect(within(customers).queryByRole('row', { name: /^Contoso/ })).toBeNull();
    expect(paper.getByText(words.unchangedCustomers(1))).toBeVisible();
  });

  test('the other way round says what brought the level', async () => {
    const { user } = await open(silver);
    await chooseFile(user, choose(), saved(gold));
    await report();
    await user.click(screen.getByRole('button', { name: words.swap }));
    const paper = within(await report());
    const heading = words.changed({ before: 'silver', after: 'gold' });
    expect(paper.getByRole('heading', { name: heading })).toBeVisible();
    expect(paper.getByText(/Fabrikam/, { selector: '.lead' })).toHaveTextContent('1,700 more');
  });

  test('that holds the same says so', async () => {
    const { user } = await open(gold);
    await chooseFile(user, choose(), saved(gold));
    expect(within(await report()).getByText(words.same)).toBeVisible();
  });

  test('that can’t be read gets a sentence, and what was chosen before stays', async () => {
    const { user } = await open(silver);
    await chooseFile(user, choose(), saved(gold));
    await report();
    const again = words.chooseFor(words.before, words.chooseOther);
    const broken = new File(['{'], 'broken.json');
    await chooseFile(user, screen.getByRole('button', { name: again }), broken);
    expect(await screen.findByText(files.cannotOpen('broken.json'))).toBeVisible();
    expect(screen.getByRole('article')).toBeVisible();
  });

  test('in Chinese', async () => {
    const { user } = await open(silver, 'zh-CN');
    await chooseFile(user, choose(chinese.compare), saved(gold));
    const heading = chinese.compare.changed({ before: 'gold', after: 'silver' });
    expect(within(await report()).getByRole('heading', { name: heading })).toBeVisible();
  });
});

test('two files can be compared where no answers are', async () => {
  const { user } = await open(null);
  expect(screen.queryByRole('button', { name: new RegExp(words.useHere) })).toBeNull();
  await chooseFile(user, choose(), saved(gold));
  expect(screen.queryByRole('article')).toBeNull();
  const after = words.chooseFor(words.after, words.chooseFile);
  await chooseFile(user, screen.getByRole('button', { name: after }), saved(silver, 'after.json'));
  expect(within(await report()).getByRole('columnheader', { name: /after\.json/ })).toBeVisible();
});

test('a hostile name is a text like any other', async () => {
  const name = '<script>alert(1)</script>';
  const { user } = await open(silver);
  await chooseFile(user, choose(), saved({ ...gold, customers: [{ ...contoso, name }] }));
  expect(within(await report()).getByRole('rowheader', { name })).toBeVisible();
});
