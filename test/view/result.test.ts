import { screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import {
  advise,
  asDraft,
  evaluate,
  NOTHING_RULED_OUT,
  readDraft,
  requirements,
  serializeAssessment,
  type Draft,
  type Way,
} from '../../src/assessment/index.ts';
import { resultId } from '../../src/passing/resultId.ts';
import { sample } from '../../src/state/sample.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { words as chinese } from '../../src/text/zh/index.ts';
import { chooseFile } from '../support/chooseFile.ts';
import { numbersIn } from '../support/pageText.ts';
import { customer, draft, draftCustomer, draftPerson, partner } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';
import { workIsLong } from '../support/slices.ts';

const { result, programme } = words;
const { staff: staffWords } = words.questions;
const { number } = shell;
const us = 'Adventure Works';

/** The result of these answers, and what is evaluated of them. */
async function open(answers: Draft) {
  const tool = await renderTool({ hash: '#/result', draft: answers, step: 'result' });
  const { assessment } = readDraft(answers);
  const evaluation = evaluate(assessment);
  return { ...tool, assessment, evaluation, advice: advise(evaluation) };
}

const paper = () => within(screen.getByRole('article'));
const headline = () => paper().getByRole('heading', { level: 1 });

function tableWith(header: string): HTMLElement {
  const found = paper()
    .getAllByRole('table')
    .find((table) => within(table).queryByRole('columnheader', { name: header }));
  if (!found) throw new Error(`No table has a column “${header}”.`);
  return found;
}

const levelsTable = () => tableWith(result.requirement);
const customersTable = () => tableWith(result.linkedAs);
const staffTable = () => tableWith(result.credentials);

const cellsOf = (table: HTMLElement, name: string) =>
  within(within(table).getByRole('row', { name: startingWith(name) })).getAllByRole('cell');

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** The first of some cells that must be there. */
const first = ([cell]: readonly HTMLElement[]) => {
  if (!cell) throw new Error('There is no cell.');
  return cell;
};

const certified = (name: string) =>
  draftPerson({ id: name, name, certifications: ['mcsa-office-365'] });
const examined = (name: string) => draftPerson({ id: name, name, exams: ['70-346', '70-347'] });

const using = (name: string, count: number, rest: Partial<Draft['customers'][number]> = {}) =>
  draftCustomer({ id: name, name, counts: { 'exchange-online': String(count) }, ...rest });

let rows = 0;
const sampleDraft = () => asDraft(sample(words.sample), () => String((rows += 1)));

const silver = draft({
  customers: [using('Contoso', 1_500), using('Fabrikam', 1_000)],
  staff: [certified('Chen Wei'), draftPerson({ id: 'Li Na', name: 'Li Na', exams: ['70-346'] })],
});
const gold = draft({
  customers: [using('Contoso', 2_500), using('Fabrikam', 2_000)],
  staff: [certified('Chen Wei'), certified('Li Na')],
});

describe('the level is said as a sentence', () => {
  test.each<[string, Draft, string]>([
    ['that Silver is met', silver, result.meets(us, 'silver')],
    ['that Gold is met', gold, result.meets(us, 'gold')],
    ['that Silver is not met', draft(), result.doesNotMeet(us, 'silver')],
    [
      'that it is open',
      draft({
        customers: [using('Contoso', 2_000, { associations: null })],
        staff: [certified('Chen Wei')],
      }),
      result.isOpen(us, 'silver'),
    ],
    ['of nobody in particular', draft({ organisation: '' }), result.doesNotMeet('', 'silver')],
  ])('%s', async (_, answers, sentence) => {
    await open(answers);
    expect(headline()).toHaveTextContent(sentence);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.title).toBe(shell.title(result.title));
  });

  test('with what Silver takes beyond what is there', async () => {
    await open(draft({ customers: [using('Contoso', 1_200)] }));
    expect(paper().getByText(startingWith(result.missing('silver', 800, 1, false)))).toBeVisible();
  });

  test('with the day it was assessed on, and the requirements’ day', async () => {
    await open(gold);
    expect(paper().getByText(result.eyebrow('2026-11-22'))).toBeInTheDocument();
    expect(paper().getByText(shell.date('2017-07-07'))).toBeInTheDocument();
  });
});

describe('the result’s id', () => {
  test('stands among its facts, the same in both languages', async () => {
    const { assessment, user } = await open(gold);
    const id = resultId(assessment);
    expect(paper().getByText(id)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '中文' }));
    expect(await paper().findByText(chinese.passing.resultId)).toBeVisible();
    expect(paper().getByText(id)).toBeVisible();
  });

  test('stands in the margin of every page', async () => {
    const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    const { assessment, unmount } = await open(gold);
    const inMargin = words.passing.inMargin(resultId(assessment));
    expect(replaced).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`"${inMargin}"`));
    expect(document.adoptedStyleSheets).toHaveLength(1);
    unmount();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('stands on paper, however long it takes and however soon that is printed', async () => {
    const answers = draft({
      customers: Array.from({ length: 2_000 }, (_, place) => using(`C${place}`, place)),
    });
    await renderTool({ hash: '#/market', draft: answers });
    workIsLong();
    window.location.hash = '#/result';
    await waitFor(() => expect(screen.getByRole('article')).toBeInTheDocument());
    expect(paper().queryByText(words.passing.resultId)).not.toBeInTheDocument();
    window.dispatchEvent(new Event('beforeprint'));
    await tick();
    expect(paper().getByText(words.passing.resultId)).toBeVisible();
  });

  test('is not given to what is shown as if it were done', async () => {
    const { assessment, user } = await open(sampleDraft());
    const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    await user.click(paper().getByRole('button', { name: result.asIfDone }));
    expect(paper().queryByText(words.passing.resultId)).not.toBeInTheDocument();
    expect(replaced).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`"${result.whatIf}"`));
    await user.click(paper().getByRole('button', { name: result.asItIs }));
    expect(paper().getByText(resultId(assessment))).toBeVisible();
  });
});

describe('an open answer is carried to the result, which says what would decide it:', () => {
  const items = () => {
    const heading = paper().queryByRole('heading', { name: result.decidesHeading });
    return heading ? paper().getAllByRole('listitem') : [];
  };
  const deciding = (text: string) => items().filter((item) => item.textContent.includes(text));

  test('the market, with what either would need', async () => {
    const { user } = await open(
      draft({
        market: null,
        customers: [using('Contoso', 1_500)],
        staff: [certified('Chen Wei')],
      }),
    );
    expect(headline()).toHaveTextContent(result.isOpen(us, 'silver'));
    expect(paper().getByText(startingWith(result.openDecidesAlone))).toBeVisible();
    const item = within(
      first(deciding(result.decidesMarketText('silver', { mature: 2_000, emerging: 1_000 }))),
    );
    await user.click(item.getByRole('link', { name: `${result.change}: ${result.decidesMarket}` }));
    expect(
      await screen.findByRole('heading', { level: 1, name: words.questions.market.heading }),
    ).toHaveFocus();
    expect(screen.getByRole('button', { name: words.questions.backToResult })).toBeVisible();
  });

  test('“not sure yet” as much as no answer', async () => {
    await open(
      draft({
        market: 'not-sure',
        customers: [using('Contoso', 1_500)],
        staff: [certified('Chen Wei')],
      }),
    );
    expect(deciding(result.decidesMarket)).toHaveLength(1);
    expect(cellsOf(levelsTable(), result.requirements['active-entitlements'])[1]).toHaveTextContent(
      result.eitherThreshold([1_000, 2_000]),
    );
  });

  test('an association, with what it would add and which level hangs on it', async () => {
    const { user } = await open(
      draft({
        customers: [using('Contoso', 1_500), using('Fabrikam', 800, { associations: null })],
        staff: [certified('Chen Wei')],
      }),
    );
    expect(headline()).toHaveTextContent(result.isOpen(us, 'silver'));
    const item = first(deciding(result.decidesCustomer('Fabrikam')));
    expect(item).toHaveTextContent(result.decidesCustomerText(800, ['silver']));
    await user.click(within(item).getByRole('link'));
    expect(
      await screen.findByRole('heading', { level: 1, name: words.questions.associations.heading }),
    ).toHaveFocus();
  });

  test('an association on which Gold hangs while Silver is met', async () => {
    await open({
      ...gold,
      customers: [using('A', 3_000), using('B', 1_000, { associations: null })],
    });
    expect(headline()).toHaveTextContent(result.meets(us, 'silver'));
    expect(paper().getByText(startingWith(result.openDecides('gold')))).toBeVisible();
    expect(deciding(result.decidesCustomerText(1_000, ['gold']))).toHaveLength(1);
  });

  test('one on which both hang', async () => {
    await open({ ...gold, customers: [using('A', 5_000, { associations: null })] });
    expect(paper().getByText(startingWith(result.bothOpen))).toBeVisible();
    expect(deciding(result.decidesCustomerText(5_000, ['silver', 'gold']))).toHaveLength(1);
  });

  test('but not one that changes nothing', async () => {
    await open({ ...gold, customers: [using('A', 4_000), using('B', 10, { associations: null })] });
    expect(items()).toEqual([]);
  });

  test('of many, the five most decisive, and how many more', async () => {
    const customers = Array.from({ length: 7 }, (_, index) =>
      using(`Customer ${String(index)}`, 1_000 + index, { associations: null }),
    );
    const { advice } = await open({ ...gold, customers });
    expect(advice.openQuestions.decisive).toHaveLength(7);
    expect(deciding(result.decidesCustomer(''))).toHaveLength(5);
    expect(deciding(result.decidesCustomer('Customer 6'))).toHaveLength(1);
    expect(paper().getByText(result.decidesMore(2))).toBeInTheDocument();
  });

  test('of many, the market always, however many customers are more decisive', async () => {
    const customers = Array.from({ length: 7 }, (_, index) =>
      using(`Customer ${String(index)}`, index === 0 ? 1_500 : 4_000, { associations: null }),
    );
    const { advice } = await open({ ...gold, market: null, customers });
    const asked = advice.openQuestions.decisive.flatMap<number | 'market'>(({ about }) =>
      about.kind === 'market' ? 'market' : about.customers,
    );
    const place = asked.indexOf('market');
    expect(place).toBeGreaterThanOrEqual(5);
    expect(deciding(result.decidesMarket)).toHaveLength(1);
    expect(deciding(result.decidesCustomer(''))).toHaveLength(5);
    expect(paper().getByText(result.decidesMore(2))).toBeInTheDocument();
  });
});

describe('the requirements table', () => {
  const row = (id: keyof typeof result.requirements) =>
    cellsOf(levelsTable(), result.requirements[id]);

  test.each([
    [0, 2_000, 4_000],
    [1_999, 1, 2_001],
    [2_000, 0, 2_000],
    [2_001, 0, 1_999],
    [3_999, 0, 1],
    [4_000, 0, 0],
  ])('of %i entitlements says what is short: %i of Silver, %i of Gold', async (have, ...gaps) => {
    await open(draft({ customers: [using('Contoso', have)], staff: [] }));
    const [own, ...levels] = row('active-entitlements');
    expect(own).toHaveTextContent(startingWith(number(have)));
    for (const [place, gap] of gaps.entries()) {
      const threshold = requirements.levels[place]?.activeEntitlements.mature ?? 0;
      expect(levels[place]).toHaveTextContent(
        startingWith(`${number(threshold)} ${result.needed}`),
      );
      expect(levels[place]).toHaveTextContent(gap > 0 ? result.short(gap) : result.met);
      if (gap > 0) expect(levels[place]).not.toHaveTextContent(result.met);
    }
  });

  test.each([
    [0, [1, 2]],
    [1, [0, 1]],
    [2, [0, 0]],
  ] as const)('of %i qualified people says how many are short', async (have, gaps) => {
    const staff = ['A', 'B'].slice(0, have).map(certified);
    await open(draft({ staff: [...staff, draftPerson({ exams: ['70-346'] })] }));
    const [own, ...levels] = row('qualified-individuals');
    expect(own).toHaveTextContent(startingWith(number(have)));
    for (const [place, gap] of gaps.entries())
      expect(levels[place]).toHaveTextContent(gap > 0 ? result.short(gap) : result.met);
  });

  test('says of each level whether all of it is met', async () => {
    await open(silver);
    const [ofSilver, ofGold] = cellsOf(levelsTable(), result.whole);
    expect(ofSilver).toHaveTextContent(result.wholeStatus.met);
    expect(ofGold).toHaveTextContent(result.wholeStatus.unmet);
  });

  test('names an emerging market’s threshold there', async () => {
    await open({ ...silver, market: 'emerging' });
    expect(row('active-entitlements')[1]).toHaveTextContent(startingWith(number(1_000)));
    expect(row('active-entitlements')[2]).toHaveTextContent(startingWith(number(4_000)));
  });
});

describe.each<[string, () => Draft]>([
  ['the sample', sampleDraft],
  ['the sample with an open market', () => ({ ...sampleDraft(), market: null })],
  ['a Silver partner', () => silver],
  ['a Gold partner', () => gold],
  ['a partner with nothing', () => draft()],
])('the numbers of %s agree with the evaluation:', (_, answers) => {
  test('of the levels', async () => {
    const { evaluation } = await open(answers());
    for (const id of ['active-entitlements', 'qualified-individuals'] as const) {
      const [own, ...levels] = cellsOf(levelsTable(), result.requirements[id]);
      for (const [place, level] of evaluation.levels.entries()) {
        const requirement = level.requirements.find((each) => each.id === id);
        if (!requirement || !own) throw new Error(`${id} is not evaluated.`);
        const { counted, possible, required, status } = requirement;
        expect(numbersIn(own.textContent)).toEqual(
          possible > counted ? [counted, possible] : [counted],
        );
        const cell = levels[place]?.textContent ?? '';
        if (required !== null) expect(numbersIn(cell)[0]).toBe(required);
        const lowest = Math.min(
          ...requirements.levels
            .filter((each) => each.id === level.level)
            .flatMap((each) => Object.values<number>(each.activeEntitlements)),
        );
        const gap = (required ?? lowest) - counted;
        expect(cell.includes(result.short(gap))).toBe(gap > 0);
        expect(cell.includes(result.met)).toBe(status === 'met');
        expect(cell.includes(result.open)).toBe(status === 'undecided');
      }
    }
  });

  test('of every customer, and their totals', async () => {
    const { assessment, evaluation } = await open(answers());
    const { entitlements } = evaluation;
    if (assessment.customers.length === 0) {
      expect(paper().getByText(startingWith(result.noCustomers))).toBeVisible();
      return;
    }
    const table = customersTable();
    for (const [index, finding] of entitlements.customers.entries()) {
      const { name = '', activeEntitlements = {} } = assessment.customers[index] ?? {};
      const [, ...figures] = cellsOf(table, name);
      expect(figures.map((cell) => numbersIn(cell.textContent)[0] ?? 0)).toEqual([
        ...requirements.workloads.map((workload) => activeEntitlements[workload] ?? 0),
        finding.counted,
      ]);
    }
    const total = cellsOf(table, result.counted);
    expect(total.map((cell) => numbersIn(cell.textContent)[0])).toEqual([
      ...requirements.workloads.map((workload) => entitlements.byWorkload[workload].counted),
      entitlements.counted,
    ]);
    expect(
      paper().getByText(
        startingWith(result.countedSentence(entitlements.counted, entitlements.entered)),
      ),
    ).toBeVisible();
  });

  test('of every person', async () => {
    const { assessment, evaluation } = await open(answers());
    if (assessment.staff.length === 0) {
      expect(paper().getByText(startingWith(result.noStaff))).toBeVisible();
      return;
    }
    const people = within(staffTable()).getAllByRole('row').slice(1);
    expect(people).toHaveLength(assessment.staff.length);
    const qualified = people.filter((row) => row.textContent.includes(staffWords.qualified));
    expect(qualified).toHaveLength(evaluation.individuals.qualified);
  });
});

describe('every customer is listed with why it does not count:', () => {
  const customers = [
    using('Paid', 10),
    using('Open', 20, { associations: null }),
    using('Trial', 30, { trial: true }),
    using('Alone', 40, { associations: [] }),
    draftCustomer({ id: 'Idle', name: 'Idle' }),
    using('Demo alone', 60, { trial: true, associations: [] }),
    using('Demo open', 70, { trial: true, associations: null }),
  ];

  test('the reasons of each, the deciding one first', async () => {
    const { evaluation } = await open(draft({ customers }));
    const outcome = (name: string) => cellsOf(customersTable(), `${name} `).at(-1);
    const because = (...reasons: readonly (keyof typeof programme.reasons)[]) =>
      `0 ${reasons.map((reason) => programme.reasons[reason]).join(' · ')}`;
    expect(outcome('Paid')).toHaveTextContent(/^10$/);
    expect(outcome('Open')).toHaveTextContent(because('association-not-answered'));
    expect(outcome('Trial')).toHaveTextContent(because('trial'));
    expect(outcome('Alone')).toHaveTextContent(because('no-association'));
    expect(outcome('Idle')).toHaveTextContent(because('no-entitlements'));
    expect(outcome('Demo alone')).toHaveTextContent(because('trial', 'no-association'));
    for (const { reasons } of evaluation.entitlements.customers)
      for (const reason of reasons)
        if (reason !== 'counted')
          expect(customersTable()).toHaveTextContent(programme.reasons[reason]);
  });

  test('that a number can’t be read, and so nobody knows whether there is none', async () => {
    const typed = (name: string, yammer: string) =>
      draftCustomer({ id: name, name, counts: { yammer } });
    await open(
      draft({
        customers: [
          ...customers,
          typed('Wrong', '12o'),
          using('Partly', 80, { counts: { yammer: '80', 'pro-plus': '?' } }),
        ],
      }),
    );
    const outcome = (name: string) => cellsOf(customersTable(), `${name} `).at(-1);
    expect(outcome('Wrong')).toHaveTextContent(new RegExp(`^0 ${programme.unreadable}$`));
    expect(outcome('Partly')).toHaveTextContent(new RegExp(`^80 ${programme.unreadable}$`));
    expect(outcome('Idle')).not.toHaveTextContent(programme.unreadable);
  });

  test('its associations, none of them, or that they are not answered', async () => {
    await open(
      draft({
        customers: [
          using('Both', 1, { associations: ['transacting-partner', 'fasttrack-partner'] }),
          ...customers,
        ],
      }),
    );
    const linked = (name: string) => cellsOf(customersTable(), `${name} `)[0];
    expect(linked('Both')).toHaveTextContent(
      `${programme.associations['transacting-partner']} · ${programme.associations['fasttrack-partner']}`,
    );
    expect(linked('Open')).toHaveTextContent(programme.notAnswered);
    expect(linked('Alone')).toHaveTextContent(programme.noneOfThese);
  });

  test('and the rest in sentences that add up', async () => {
    const { evaluation } = await open(draft({ customers }));
    const { entered, counted, byReason } = evaluation.entitlements;
    const sentences = paper().getByText(startingWith(result.countedSentence(10, 230)));
    let sum = counted;
    for (const reason of ['no-association', 'trial', 'association-not-answered'] as const) {
      const { customers: affected, entitlements } = byReason[reason];
      expect(sentences).toHaveTextContent(result.excludedBy[reason](affected, entitlements));
      sum += entitlements;
    }
    expect(sum).toBe(entered);
  });

  test('a customer without a name by its place', async () => {
    await open(draft({ customers: [using('A', 2), using('', 1)] }));
    expect(cellsOf(customersTable(), words.questions.unnamedCustomer(2)).at(-1)).toHaveTextContent(
      '1',
    );
  });
});

test('every person is listed with the credentials, and how they qualify or what is missing', async () => {
  await open(
    draft({
      staff: [
        examined('Chen Wei'),
        certified('Li Na'),
        { ...examined('Sam Rivera'), certifications: ['mcsa-office-365'] },
        draftPerson({ id: 'n', name: 'Noor Haddad', exams: ['70-347'] }),
        draftPerson({ id: 'i', name: 'Ivo Petrov' }),
      ],
    }),
  );
  const said = (name: string) => cellsOf(staffTable(), name).map((cell) => cell.textContent.trim());
  const mcsa = programme.certifications['mcsa-office-365'];
  expect(said('Chen Wei')).toEqual(['70-346 · 70-347', staffWords.byExams]);
  expect(said('Li Na')).toEqual([mcsa, staffWords.byCertification]);
  expect(said('Sam Rivera')).toEqual([`70-346 · 70-347 · ${mcsa}`, staffWords.byBoth]);
  expect(said('Noor Haddad')).toEqual(['70-347', staffWords.needs(['70-346'])]);
  expect(said('Ivo Petrov')).toEqual([
    result.credentialsNone,
    staffWords.needs(['70-346', '70-347']),
  ]);
});

describe('the shortest way up', () => {
  /** The lines that name a customer or a person. */
  const lines = () =>
    paper()
      .getAllByRole('listitem')
      .filter((item) => within(item).queryByRole('button', { name: startingWith(result.ruleOut) }));
  const texts = () => lines().map((line) => line.textContent.replace(/\s+/g, ' ').trim());
  const heading = () => paper().getByRole('heading', { name: /^Shortest way/ });
  const notThis = (name: string) =>
    screen.getByRole('button', { name: `${result.ruleOut}: ${name}` });

  /** Winning entitlements is no step, as one would do whatever is missing. */
  const headingOf = ({ level, actions, entitlements: { toWin } }: Way) =>
    result.wayHeading(
      level,
      actions.filter(({ kind }) => kind !== 'win-entitlements').length,
      toWin,
    );

  const way = draft({
    customers: [
      using('Contoso', 1_000),
      using('Fabrikam', 700, { associations: [] }),
      using('Litware', 600, { trial: true }),
      using('Proseware', 500, { associations: null }),
      using('Wingtip', 900, { trial: true, associations: [] }),
    ],
    staff: [certified('Chen Wei')],
  });

  test('names what is to be done for each customer, and what that adds', async () => {
    await open(way);
    // 1,000 are missing: Fabrikam and Proseware bring in 1,200 in two steps, without a move to paid.
    expect(heading()).toHaveAccessibleName(result.wayHeading('silver', 2, 0));
    expect(texts()).toEqual([
      expect.stringContaining(
        `${result.wayAssociate('Fabrikam')} ${result.wayCustomerAdds(700, 1)}`,
      ),
      expect.stringContaining(
        `${result.wayAssociate('Proseware')} ${result.wayCustomerAdds(500, 1)}`,
      ),
    ]);
  });

  test('shows that it does, and that no shorter one would', async () => {
    const { advice } = await open(way);
    const proof = paper().getByText(startingWith(result.wayAdds(1_200, 1_000)));
    expect(proof).toHaveTextContent(result.wayOneFewer(1, 700, 1_000));
    expect(proof).toHaveTextContent(result.wayOpen(['Proseware']));
    expect(advice.wayUp?.entitlements.oneFewer).toEqual({ actions: 1, most: 700 });
  });

  test.each<[string, () => Draft]>([
    ['this one', () => way],
    ['the sample', sampleDraft],
    ['the sample in an open market', () => ({ ...sampleDraft(), market: null })],
    [
      'a customer on trial and without an association',
      () => ({ ...way, customers: [using('Wingtip', 2_000, { trial: true, associations: [] })] }),
    ],
    ['all customers and more to win', () => ({ ...way, customers: way.customers.slice(1, 3) })],
  ])('has sentences whose numbers add up: %s', async (_, answers) => {
    const { advice } = await open(answers());
    const { wayUp } = advice;
    if (!wayUp) throw new Error('There is a level above.');
    const added = lines()
      .map((line) => /adds ([\d,]+)/.exec(line.textContent)?.[1] ?? '')
      .reduce((sum, digits) => sum + Number(digits.replaceAll(',', '')), 0);
    expect(added).toBe(wayUp.entitlements.added);
    expect(heading()).toHaveAccessibleName(headingOf(wayUp));
    const { required, counted, needed, toWin, oneFewer } = wayUp.entitlements;
    expect(needed).toBe(Math.max(0, required - counted));
    if (toWin > 0) {
      expect(paper().getByText(result.wayWin(toWin))).toBeVisible();
      expect(added + toWin).toBe(needed);
    } else expect(added).toBeGreaterThanOrEqual(needed);
    if (oneFewer) expect(oneFewer.most).toBeLessThan(needed);
  });

  test('becomes another where a customer is ruled out, and the first again', async () => {
    const { user, evaluation } = await open(way);
    const before = texts();
    await user.click(notThis('Proseware'));
    expect(texts().join()).not.toContain('Proseware');
    expect(texts().join()).toContain(result.wayMoveToPaid('Litware'));
    expect(paper().getByText(startingWith(result.ruledOut(['Proseware'])))).toBeVisible();
    const other = advise(evaluation, { ...NOTHING_RULED_OUT, customers: [3] }).wayUp;
    expect(heading()).toHaveAccessibleName(other ? headingOf(other) : '');
    await user.click(notThis('Litware'));
    expect(texts().join()).toContain(result.wayBoth('Wingtip'));
    expect(
      paper().getByText(startingWith(result.ruledOut(['Proseware', 'Litware']))),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: result.ruleInAll }));
    expect(texts()).toEqual(before);
    expect(screen.queryByRole('button', { name: result.ruleInAll })).not.toBeInTheDocument();
  });

  test('names who is nearest, and somebody else where that person is ruled out', async () => {
    const { user } = await open(
      draft({
        customers: [using('Contoso', 2_000)],
        staff: [
          draftPerson({ id: 'l', name: 'Li Na', exams: ['70-346'] }),
          draftPerson({ id: 'n', name: 'Noor Haddad' }),
        ],
      }),
    );
    expect(heading()).toHaveAccessibleName(result.wayHeading('silver', 1, 0));
    expect(texts()).toEqual([expect.stringContaining(result.wayPass('Li Na', ['70-347']))]);
    expect(paper().getByText(result.wayPeopleNeeded(1))).toBeVisible();
    await user.click(notThis('Li Na'));
    expect(texts()).toEqual([
      expect.stringContaining(
        `${result.wayPass('Noor Haddad', ['70-346', '70-347'])} ${result.waySteps(2)}`,
      ),
    ]);
    await user.click(notThis('Noor Haddad'));
    expect(lines()).toEqual([]);
    expect(paper().getByText(result.wayNewPerson(0, ['70-346', '70-347']))).toBeVisible();
  });

  test('says what is to be won where all customers are not enough', async () => {
    await open(draft({ customers: [using('Contoso', 500)], staff: [certified('Chen Wei')] }));
    expect(paper().getByText(result.wayWin(1_500))).toBeVisible();
    expect(paper().getByText(result.wayWinHint(0))).toBeVisible();
  });

  test('and that entries that can’t be read are left out of what could still add', async () => {
    const wrong = draftCustomer({ id: 'w', name: 'Wrong', counts: { yammer: 'many' } });
    await open(
      draft({ customers: [using('Contoso', 500), wrong], staff: [certified('Chen Wei')] }),
    );
    const said = result.sentences([result.wayWinHint(0), result.unreadable(1)]);
    expect(paper().getByText(said)).toBeVisible();
    const counted = [result.countedSentence(500, 500), result.unreadable(1)];
    expect(paper().getByText(result.sentences(counted))).toBeVisible();
  });

  test('while the market is open leads to the stricter, and says what would do in the other', async () => {
    await open({ ...way, market: null });
    expect(
      paper().getByText((text) =>
        text.includes(result.wayStricterMarket(2_000, 'emerging', 1_000, 0)),
      ),
    ).toBeVisible();
  });

  test('counts no step for what is to be won in the other market, as in its heading', async () => {
    await open({
      ...draft({ customers: [using('Contoso', 100)], staff: [certified('Chen Wei')] }),
      market: null,
    });
    expect(
      paper().getByText((text) =>
        text.includes(result.wayStricterMarket(2_000, 'emerging', 1_000, 0)),
      ),
    ).toBeVisible();
  });

  test('to Gold is shown from Silver on, and none from Gold', async () => {
    const { unmount } = await open(silver);
    expect(heading()).toHaveAccessibleName(/Gold/);
    unmount();
    await open(gold);
    expect(screen.queryByRole('heading', { name: /^Shortest way/ })).not.toBeInTheDocument();
  });

  test('lists everybody who is to qualify, however many customers come before', async () => {
    const customers = Array.from({ length: 20 }, (_, index) =>
      using(`Nº ${String(index)}`, 100, { associations: [] }),
    );
    await open(draft({ customers, staff: [draftPerson({ exams: ['70-346'] })] }));
    expect(paper().getByText(result.wayPass('Li Na', ['70-347']))).toBeVisible();
    expect(lines()).toHaveLength(13);
    const more = paper().getByText(result.wayMore(8));
    expect(more).toBeVisible();
    const person = paper().getByText(result.wayPass('Li Na', ['70-347']));
    // The customers left out are said before the people.
    expect(more.compareDocumentPosition(person)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('considers everybody anew once another assessment is opened', async () => {
    const { user } = await open(way);
    await user.click(notThis('Proseware'));
    const other = partner({
      organisation: 'Northwind',
      customers: ['A', 'B', 'C', 'D'].map((name) =>
        customer({ name, activeEntitlements: { yammer: 500 }, associations: [] }),
      ),
    });
    await chooseFile(
      user,
      screen.getByRole('button', { name: shell.open }),
      new File([serializeAssessment(other)], 'other.json', { type: 'application/json' }),
    );
    await user.click(await screen.findByRole('button', { name: words.files.replace }));
    expect(headline()).toHaveTextContent(result.doesNotMeet('Northwind', 'silver'));
    expect(screen.queryByRole('button', { name: result.ruleInAll })).not.toBeInTheDocument();
    expect(texts().join()).toContain(result.wayAssociate('D'));
  });
});

describe('as if the way were done', () => {
  const asIfDone = draft({
    customers: [using('Contoso', 1_500), using('Fabrikam', 700, { associations: [] })],
    staff: [certified('Chen Wei')],
  });

  test('the level above is met, it is said to be a supposition, and nothing is changed', async () => {
    const { user } = await open(asIfDone);
    await user.click(screen.getByRole('button', { name: result.asIfDone }));
    expect(headline()).toHaveTextContent(result.meets(us, 'silver'));
    expect(paper().getByText((text) => text.includes(result.whatIfHint(1, 0)))).toBeVisible();
    expect(cellsOf(levelsTable(), result.requirements['active-entitlements'])[0]).toHaveTextContent(
      /^2,200$/,
    );
    expect(
      screen.queryByRole('button', { name: startingWith(result.ruleOut) }),
    ).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: result.asItIs }));
    expect(headline()).toHaveTextContent(result.doesNotMeet(us, 'silver'));
    expect(cellsOf(customersTable(), 'Fabrikam').at(-1)).toHaveTextContent(/^0/);
  });

  test('is left where another assessment is opened', async () => {
    const { user } = await open(asIfDone);
    await user.click(screen.getByRole('button', { name: result.asIfDone }));
    await chooseFile(
      user,
      screen.getByRole('button', { name: shell.open }),
      new File([serializeAssessment(partner({ organisation: 'Northwind' }))], 'other.json', {
        type: 'application/json',
      }),
    );
    await user.click(await screen.findByRole('button', { name: words.files.replace }));
    expect(headline()).toHaveTextContent(result.doesNotMeet('Northwind', 'silver'));
    expect(screen.queryByRole('button', { name: result.asItIs })).not.toBeInTheDocument();
  });
});

describe('how safe the level is', () => {
  const margin = () =>
    paper().getByText(new RegExp(result.spare(1, 1).slice(0, 8)), { selector: 'p' });

  test('is said in what is to spare, and in who and what it hangs on', async () => {
    await open(silver);
    expect(paper().getByRole('heading', { name: result.marginHeading('silver') })).toBeVisible();
    expect(margin()).toHaveTextContent(result.spare(500, 0));
    expect(margin()).toHaveTextContent(result.hangsOnCustomers(['Contoso', 'Fabrikam'], 'silver'));
    expect(margin()).toHaveTextContent(result.hangsOnPeople(['Chen Wei'], 'silver'));
  });

  test('is that nobody alone would cost it', async () => {
    await open({
      ...silver,
      customers: ['A', 'B', 'C', 'D'].map((name) => using(name, 900)),
      staff: [certified('Chen Wei'), certified('Li Na')],
    });
    expect(margin()).toHaveTextContent(result.spare(1_600, 1));
    expect(margin()).toHaveTextContent(result.hangsOnNobody('silver'));
  });

  test('may hang on a person alone', async () => {
    await open({ ...silver, customers: ['A', 'B', 'C', 'D'].map((name) => using(name, 900)) });
    expect(margin()).toHaveTextContent(result.hangsOnPeople(['Chen Wei'], 'silver'));
    expect(margin()).not.toHaveTextContent(result.hangsOnNobody('silver'));
  });

  test('names one customer that is exactly too large to lose, and not the one that is not', async () => {
    await open({ ...silver, customers: [using('A', 2_000), using('B', 501), using('C', 500)] });
    expect(margin()).toHaveTextContent(result.spare(1_001, 0));
    expect(margin()).toHaveTextContent(result.hangsOnCustomers(['A'], 'silver'));
  });

  test('names the first few of many, and how many more', async () => {
    const customers = Array.from({ length: 10 }, (_, index) => using(`Nº ${String(index)}`, 200));
    await open({ ...silver, customers });
    const named = ['Nº 0', 'Nº 1', 'Nº 2', 'Nº 3', 'Nº 4', result.otherCustomers(5)];
    expect(margin()).toHaveTextContent(result.hangsOnCustomers(named, 'silver'));
  });

  test('is not said where no level is met', async () => {
    await open(draft());
    expect(screen.queryByText(/To spare/)).not.toBeInTheDocument();
  });
});

describe('how the requirements were read', () => {
  const decides = (sentence: string) => paper().queryByText(sentence);
  const both = { 'exchange-online': '1200', yammer: '800' };

  test('is always said', async () => {
    await open(draft());
    for (const reading of ['entitlementsPerCustomer', 'qualificationRoutes'] as const) {
      expect(paper().getByText(result.readingQuestions[reading])).toBeVisible();
      expect(paper().getByText(startingWith(result.readingAnswers[reading]))).toBeVisible();
    }
  });

  test('is said to decide where only adding workloads up is enough', async () => {
    await open({ ...silver, customers: [draftCustomer({ counts: both })] });
    expect(decides(result.restsOnWorkloads(2_000, 1_200, 2_000, 'silver'))).toBeVisible();
    expect(decides(result.restsOnRoutes(0, 1, 'silver'))).not.toBeInTheDocument();
  });

  test('is not said to decide where the largest workloads are enough, nor where all are too little', async () => {
    const rests = startingWith('Silver rests on this');
    const { unmount } = await open({
      ...silver,
      customers: [draftCustomer({ counts: { ...both, 'exchange-online': '2000' } })],
    });
    expect(screen.queryByText(rests)).not.toBeInTheDocument();
    unmount();
    await open({
      ...silver,
      customers: [draftCustomer({ counts: { ...both, yammer: '799' } })],
    });
    expect(screen.queryByText(rests)).not.toBeInTheDocument();
  });

  test('is said to decide where Gold’s two people qualify by different routes', async () => {
    const { unmount } = await open({ ...gold, staff: [certified('Chen Wei'), examined('Li Na')] });
    expect(decides(result.restsOnRoutes(1, 1, 'gold'))).toBeVisible();
    unmount();
    await open(gold);
    expect(screen.queryByText(/rests on this/)).not.toBeInTheDocument();
  });
});

describe('however many customers there are', () => {
  const many = (count: number) =>
    draft({
      customers: Array.from({ length: count }, (_, index) =>
        using(`Nº ${String(index + 1)}`, index + 1),
      ),
    });

  test('none is said to be none', async () => {
    await open(many(0));
    expect(paper().getByText(startingWith(result.noCustomers))).toBeVisible();
  });

  test('one is listed', async () => {
    await open(many(1));
    expect(cellsOf(customersTable(), 'Nº 1').at(-1)).toHaveTextContent(/^1$/);
    expect(paper().getByText(startingWith(result.countedSentence(1, 1)))).toBeVisible();
  });

  test('200 are all listed', async () => {
    await open(many(200));
    // With the row of totals.
    await waitFor(() => {
      expect(within(customersTable()).getAllByRole('rowheader')).toHaveLength(201);
    });
    expect(screen.queryByText(startingWith(result.fullList(50)))).not.toBeInTheDocument();
  });

  test('of 201 the largest 50 are listed, and all the others in one row that adds up', async () => {
    const { evaluation } = await open(many(201));
    const table = customersTable();
    await waitFor(() => {
      expect(within(table).getAllByRole('rowheader')).toHaveLength(50 + 1 + 1);
    });
    const counted = (name: string) => numbersIn(cellsOf(table, name).at(-1)?.textContent ?? '')[0];
    const listed = within(table)
      .getAllByRole('row')
      .slice(1, 51)
      .map((row) => numbersIn(within(row).getAllByRole('cell').at(-1)?.textContent ?? '')[0] ?? 0);
    expect(listed[0]).toBe(201);
    const rest = counted(result.restOf(151)) ?? 0;
    expect(listed.reduce((sum, each) => sum + each, rest)).toBe(evaluation.entitlements.counted);
    expect(counted(`${result.counted} `)).toBe(evaluation.entitlements.counted);
  });
});

describe('long lists come by and by', () => {
  const people = Array.from({ length: 200 }, (_, index) => certified(`Nº ${String(index)}`));
  const listed = () => within(staffTable()).getAllByRole('rowheader').length;

  test('so that the top is there at once', async () => {
    await open(draft({ staff: people }));
    expect(listed()).toBeLessThan(200);
    await waitFor(() => {
      expect(listed()).toBe(200);
    });
  });

  test('but all of them are on paper', async () => {
    await open(draft({ staff: people }));
    expect(listed()).toBeLessThan(200);
    const printed = new Promise<number>((resolve) => {
      vi.spyOn(window, 'print').mockImplementation(() => {
        resolve(listed());
      });
    });
    screen.getByRole('button', { name: result.print }).click();
    expect(await printed).toBe(200);
  });
});

describe('what can’t be read', () => {
  test('is said to be left out, and where to mend it', async () => {
    const { user } = await open(
      draft({ customers: [draftCustomer({ counts: { yammer: '1.2', 'pro-plus': 'x' } })] }),
    );
    expect(paper().getByText(startingWith(result.unreadable(2)))).toBeVisible();
    await user.click(screen.getByRole('link', { name: result.mend }));
    expect(
      await screen.findByRole('heading', { level: 1, name: words.questions.entitlements.heading }),
    ).toBeVisible();
  });

  test('is not said of a row that only lacks its name, as it counts', async () => {
    await open(draft({ staff: [draftPerson({ name: '', exams: ['70-346'] })] }));
    expect(screen.queryByRole('link', { name: result.mend })).not.toBeInTheDocument();
  });
});

describe('names in several rows', () => {
  const people = [
    draftPerson({ id: '1', name: 'Ann' }),
    draftPerson({ id: '2', name: 'ann' }),
    draftPerson({ id: '3', name: 'Omar' }),
  ];

  test('are said to count by row, and where to look at them', async () => {
    const { user } = await open(draft({ staff: people }));
    expect(paper().getByText(startingWith(result.repeated(0, 1)))).toBeVisible();
    await user.click(screen.getByRole('link', { name: result.lookAtRepeated }));
    expect(
      await screen.findByRole('heading', { level: 1, name: words.questions.staff.heading }),
    ).toBeVisible();
  });

  test('are not spoken of once they are kept apart', async () => {
    await open(draft({ staff: people, keptApart: ['2×person:ann'] }));
    expect(screen.queryByRole('link', { name: result.lookAtRepeated })).not.toBeInTheDocument();
  });
});

test('it says what was not assessed, what evidence to gather, and what it is', async () => {
  await open(draft());
  for (const item of [...result.notAssessed, ...result.evidence(28)])
    expect(paper().getByText(item)).toBeVisible();
  expect(
    paper().getByText(
      result.limits(shell.date('2017-07-07'), shell.date('2022-09-30'), [
        { id: '70-346', retiredOn: '2019-04-30' },
      ]),
    ),
  ).toBeVisible();
});

test('it can be printed', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { user } = await open(draft());
  await user.click(screen.getByRole('button', { name: result.print }));
  expect(print).toHaveBeenCalledOnce();
});

test('beside every answer there is a link that goes to its step and comes back', async () => {
  await open(silver);
  const leadsTo = (what: string) => {
    const link = paper().getAllByRole('link', { name: what })[0];
    return link?.getAttribute('href');
  };
  expect(leadsTo(`${result.change}: ${result.market}`)).toBe('#/market?return=result');
  expect(leadsTo(result.changeWhat(shell.steps.entitlements))).toBe('#/entitlements?return=result');
  expect(leadsTo(result.changeWhat(shell.steps.associations))).toBe('#/associations?return=result');
  expect(leadsTo(`${result.change}: ${result.staffHeading}`)).toBe('#/staff?return=result');
});

describe('a name is shown as it is written:', () => {
  const NAMES = [
    '微软（中国）有限公司',
    'شركة كونتوسو',
    '🦊 Fox & Söhne',
    '<script>alert(1)</script>',
    '<h1>Gold</h1>',
    '{{constructor}}',
  ];

  test.each(NAMES)('%s', async (name) => {
    const person = draftPerson({ name, certifications: ['mcsa-office-365'] });
    const large = using(name, 2_500);
    await open({ ...silver, organisation: name, customers: [large], staff: [person] });
    expect(headline()).toHaveTextContent(result.meets(name, 'silver'));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(within(customersTable()).getByRole('rowheader', { name })).toHaveTextContent(name);
    expect(within(staffTable()).getByRole('rowheader', { name })).toHaveTextContent(name);
    expect(
      paper().getByText((text) => text.includes(result.hangsOnCustomers([name], 'silver'))),
    ).toBeVisible();
    expect(document.scripts).toHaveLength(0);
  });
});
