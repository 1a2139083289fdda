import { screen, waitFor, within } from '@testing-library/svelte';
import fc from 'fast-check';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import {
  advise,
  asDraft,
  evaluate,
  requirements,
  sources,
  type Assessment,
  type Customer,
  type Evaluation,
} from '../../../src/assessment/index.ts';
import { words as english } from '../../../src/text/en/index.ts';
import { shell as englishShell } from '../../../src/text/en/shell.ts';
import { words as chinese } from '../../../src/text/zh/index.ts';
import { shell as chineseShell } from '../../../src/text/zh/shell.ts';
import { answeredAssociations, markets } from '../../support/arbitraries.ts';
import { numbersIn } from '../../support/pageText.ts';
import { customer, partner, person } from '../../support/partners.ts';
import { renderTool } from '../../support/renderTool.ts';

const spoken = {
  en: { words: english, shell: englishShell },
  'zh-CN': { words: chinese, shell: chineseShell },
} as const;

let rows = 0;
const open = (assessment: Assessment, language: keyof typeof spoken = 'en') =>
  renderTool({
    hash: '#/result',
    step: 'result',
    language,
    draft: asDraft(assessment, () => String((rows += 1))),
  });

const paper = () => within(screen.getByRole('article'));
const levels = () => within(paper().getAllByRole('table')[0] ?? document.body);
const figure = (name: string) => levels().getByRole('button', { name });

/** The row that a number opened. */
function openedBy(button: HTMLElement): HTMLElement {
  const opened = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (!opened) throw new Error(`Nothing is opened by “${button.textContent}”.`);
  return opened;
}

async function press(button: HTMLElement): Promise<HTMLElement> {
  button.click();
  await tick();
  return openedBy(button);
}

/** What a line below some numbers unfolds; `null` where there is no such line. */
async function unfolded(summary: string): Promise<HTMLElement | null> {
  const line = paper().queryByText(summary);
  const group = line?.closest('details');
  if (!line || !group) return null;
  line.click();
  await waitFor(() => {
    expect(group.childElementCount).toBeGreaterThan(1);
  });
  return group;
}

/** Named by letters, so that every number of the page is one that was counted. */
const letters = (place: number) => 'ABCDEFGHIJKLMN'.charAt(place);
const counts = fc.oneof(fc.constantFrom(0, 500, 999, 1_000, 2_000, 4_000), fc.nat(1_500));
const partners: fc.Arbitrary<Assessment> = fc
  .record({
    market: fc.option(markets, { nil: null }),
    customers: fc.array(
      fc.record({
        trial: fc.boolean(),
        associations: fc.option(answeredAssociations, { nil: null }),
        yammer: counts,
        exchange: counts,
      }),
      { maxLength: 14 },
    ),
    staff: fc.array(
      fc.record({
        exams: fc.subarray(requirements.exams.map(({ id }) => id)),
        certifications: fc.subarray(requirements.certifications.map(({ id }) => id)),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ market, customers, staff }) =>
    partner({
      market,
      customers: customers.map(({ yammer, exchange, ...rest }, place) =>
        customer({
          name: letters(place),
          activeEntitlements: { yammer, 'exchange-online': exchange },
          ...rest,
        }),
      ),
      staff: staff.map((credentials, place) => person({ name: letters(place), ...credentials })),
    }),
  );

const counting = (exchange: number, yammer: number, answers: Partial<Customer> = {}) =>
  customer({
    name: 'A',
    activeEntitlements: { 'exchange-online': exchange, yammer },
    ...answers,
  });

/** Gold on both readings alone, and a level that the market and more customers decide than are shown. */
const telling: readonly Assessment[] = [
  partner({
    customers: [counting(1_800, 1_700), counting(900, 120), counting(70, 0, { trial: true })],
    staff: [
      person({ name: 'A', certifications: ['mcsa-office-365'] }),
      person({ name: 'B', exams: ['70-346', '70-347'] }),
    ],
  }),
  partner({
    market: null,
    customers: [
      counting(500, 100),
      ...Array.from({ length: 9 }, (_, place) =>
        counting(250 + place, 130, { name: letters(place), associations: null }),
      ),
    ],
    staff: [person({ name: 'A', certifications: ['mcsa-office-365'] })],
  }),
];

/** Every sum and difference that stands in a text: `2,000 needed − 1,500 counted = 500 short`. */
function equationsIn(text: string): readonly { worksOut: boolean; text: string }[] {
  const found = text.match(
    /\d[\d,]*[^\d=+−。.]*(?:[+−][^\d=]*\d[\d,]*[^\d=+−。.]*)+=[^\d]*\d[\d,]*/g,
  );
  return (found ?? []).map((equation) => {
    const [first = NaN, ...others] = numbersIn(equation);
    const result = others.pop();
    const signs = equation.match(/[+−]/g) ?? [];
    const worked = others.reduce(
      (sum, number, place) => sum + (signs[place] === '−' ? -number : number),
      first,
    );
    return { worksOut: signs.length === others.length && worked === result, text: equation };
  });
}

/** The last number of each line of a list. */
const figuresOf = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((line) => numbersIn(line.textContent).at(-1) ?? NaN);

/** The total of a list whose lines come to it. */
function totalOf(list: HTMLElement): number {
  const figures = figuresOf(list);
  const total = figures.pop() ?? NaN;
  expect(figures.reduce((sum, each) => sum + each, 0)).toBe(total);
  return total;
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const { words, shell } = spoken[language];
  const { explanations, result } = words;

  /** With every number that opens opened in turn, the text of each. */
  async function expectTrue(assessment: Assessment): Promise<void> {
    const evaluation = evaluate(assessment);
    const { wayUp, margin } = advise(evaluation);
    const { counted, entered, possible } = evaluation.entitlements;
    const texts: string[] = [];

    const entitlements = await press(figure(explanations.howEntitlements(counted)));
    texts.push(entitlements.textContent);
    const totals = within(entitlements).queryAllByRole('list').map(totalOf);
    expect(totals.every((total) => total === counted || total === entered - counted)).toBe(true);
    expect(totals.length).toBe(
      entered === 0
        ? 0
        : (counted > 0 ? 2 : 0) +
            (evaluation.entitlements.customers.some(({ outcome }) => outcome !== 'counted')
              ? 1
              : 0),
    );
    if (entered > 0)
      expect(entitlements).toHaveTextContent(
        explanations.enteredSum(counted, entered - counted, entered),
      );
    if (possible > counted)
      expect(entitlements).toHaveTextContent(
        explanations.openSum(counted, possible - counted, possible),
      );

    const people = await press(figure(explanations.whoQualified(evaluation.individuals.qualified)));
    const listed = within(people)
      .queryAllByRole('list')
      .map((list) => within(list).getAllByRole('listitem').length);
    expect(listed.reduce((sum, each) => sum + each, 0)).toBe(assessment.staff.length);

    for (const finding of evaluation.levels) {
      for (const requirement of finding.requirements) {
        const { id, required, lowestRequired, highestRequired, missing } = requirement;
        const needed =
          required === null
            ? result.eitherThreshold([lowestRequired, highestRequired])
            : shell.number(required);
        const where =
          id === 'active-entitlements'
            ? explanations.whereEntitlements
            : explanations.whereIndividuals;
        const source = await press(figure(where(needed, finding.level)));
        texts.push(source.textContent);
        if (missing > 0)
          expect(source).toHaveTextContent(
            explanations.short(lowestRequired, requirement.counted, missing, required === null),
          );
      }
    }

    const way = await unfolded(explanations.wayHeading);
    expect(way !== null).toBe(wayUp !== null);
    texts.push(way?.textContent ?? '');
    if (way && wayUp && wayUp.entitlements.added > 0)
      expect(totalOf(within(way).getByRole('list'))).toBe(wayUp.entitlements.added);
    const spare = await unfolded(explanations.marginHeading);
    expect(spare !== null).toBe(margin !== null);
    texts.push(spare?.textContent ?? '');

    const said = screen.getByRole('article').textContent;
    for (const [heading, sentences] of opening(evaluation)) {
      const group = await unfolded(heading);
      expect(group !== null, heading).toBe(sentences.length > 0);
      if (!group) continue;
      const told = numbersIn(group.textContent);
      for (const sentence of sentences) {
        expect(said).toContain(sentence);
        for (const number of numbersIn(sentence)) expect(told).toContain(number);
      }
      if (heading !== explanations.routesHeading)
        within(group).queryAllByRole('list').forEach(totalOf);
      texts.push(group.textContent);
    }

    const equations = texts.flatMap(equationsIn);
    expect(equations.filter(({ worksOut }) => !worksOut)).toEqual([]);
    const least = (wayUp ? 2 : 0) + (margin ? 2 + margin.customers.slice(0, 5).length : 0);
    expect(equations.length).toBeGreaterThanOrEqual(least);
  }

  /** The lines that unfold, each with the sentences whose numbers it opens to. */
  function opening(evaluation: Evaluation): readonly (readonly [string, readonly string[]])[] {
    const { openQuestions, readings } = advise(evaluation);
    const { counted, entered, byReason, customers } = evaluation.entitlements;
    const excluding = ['no-association', 'trial', 'association-not-answered'] as const;
    return [
      [
        explanations.reasonsHeading,
        customers.length === 0
          ? []
          : [
              result.countedSentence(counted, entered),
              ...excluding
                .filter((reason) => byReason[reason].customers > 0)
                .map((reason) =>
                  result.excludedBy[reason](
                    byReason[reason].customers,
                    byReason[reason].entitlements,
                  ),
                ),
            ],
      ],
      [
        explanations.questionsHeading,
        openQuestions.decisive
          .flatMap(({ about, entitlements, decides }) =>
            about.kind === 'market'
              ? [
                  requirements.levels
                    .filter(({ id }) => decides.includes(id))
                    .map((level) => result.decidesMarketText(level.id, level.activeEntitlements)),
                ]
              : about.customers.map(() => [result.decidesCustomerText(entitlements, decides)]),
          )
          .slice(0, 5)
          .flat(),
      ],
      [
        explanations.readingHeading,
        readings.flatMap((reading) =>
          reading.reading === 'entitlementsPerCustomer'
            ? [
                result.restsOnWorkloads(
                  reading.counted,
                  reading.byLargestWorkload,
                  reading.required,
                  reading.level,
                ),
              ]
            : [],
        ),
      ],
      [
        explanations.routesHeading,
        readings.flatMap((reading) =>
          reading.reading === 'qualificationRoutes'
            ? [result.restsOnRoutes(reading.byExams, reading.byCertification, reading.level)]
            : [],
        ),
      ],
    ];
  }

  test('the numbers of every explanation add up, whoever the partner is', async () => {
    await fc.assert(
      fc.asyncProperty(partners, async (assessment) => {
        const { unmount } = await open(assessment, language);
        await expectTrue(assessment);
        unmount();
      }),
      { numRuns: 15, examples: telling.map((assessment): [Assessment] => [assessment]) },
    );
  });
});

describe('a number of the requirements table', () => {
  const { explanations, programme, questions } = english;
  const silver = partner({
    customers: [
      customer({ name: 'Contoso', activeEntitlements: { yammer: 1_500 } }),
      customer({ name: 'Fabrikam', activeEntitlements: { yammer: 900 }, trial: true }),
      customer({ name: 'Litware', activeEntitlements: { yammer: 800 }, associations: [] }),
    ],
    staff: [
      person({ name: 'Chen Wei', certifications: ['mcsa-office-365'] }),
      person({ name: 'Li Na', exams: ['70-346'] }),
      person({ name: 'Sam Rivera' }),
    ],
  });
  const textsOf = (list: HTMLElement | undefined) =>
    within(list ?? document.body)
      .getAllByRole('listitem')
      .map((line) => line.textContent.replace(/\s+/g, ' ').trim());

  test('opens by keyboard and closes again, and the focus stays', async () => {
    const { user } = await open(silver);
    const button = figure(explanations.howEntitlements(1_500));
    expect(button).toHaveTextContent('1,500');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    button.focus();
    await user.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(within(openedBy(button)).getByText(explanations.byWorkload)).toBeVisible();
    expect(button).toHaveFocus();
    await user.keyboard(' ');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText(explanations.byWorkload)).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  test('says by customer what counted, and why the others did not, the largest first', async () => {
    await open(silver);
    const opened = within(await press(figure(explanations.howEntitlements(1_500))));
    const [byWorkload, byCustomer, others] = opened.getAllByRole('list');
    expect(textsOf(byWorkload)).toEqual(['Yammer 1,500', `${explanations.counted} 1,500`]);
    expect(textsOf(byCustomer)).toEqual(['Contoso 1,500', `${explanations.counted} 1,500`]);
    expect(textsOf(others)).toEqual([
      `Fabrikam${programme.reasons.trial} 900`,
      `Litware${programme.reasons['no-association']} 800`,
      `${explanations.notCountedTotal} 1,700`,
    ]);
  });

  test('says who is qualified and by which route, and who lacks what', async () => {
    await open(silver);
    const opened = within(await press(figure(explanations.whoQualified(1))));
    const { staff } = questions;
    const [qualified, others] = opened.getAllByRole('list');
    expect(opened.getByRole('heading', { name: explanations.qualified(1) })).toBeVisible();
    expect(opened.getByRole('heading', { name: explanations.notQualified(2) })).toBeVisible();
    expect(textsOf(qualified)).toEqual([`Chen Wei ${staff.byCertification}`]);
    expect(textsOf(others)).toEqual([
      `Li Na ${staff.needs(['70-347'])}`,
      `Sam Rivera ${staff.needs(['70-346', '70-347'])}`,
    ]);
  });

  test.each(['silver', 'gold'] as const)('leads to where %s asks for it', async (level) => {
    await open(silver);
    const [place, needed, people] = level === 'silver' ? [0, 2_000, 1] : [1, 4_000, 2];
    const { title, date, address } = sources.requirements;
    const step = (number: number) => explanations.step(level, number, title, date);

    const first = within(
      await press(figure(explanations.whereEntitlements(englishShell.number(needed), level))),
    );
    expect(first.getByRole('link', { name: step(1) })).toHaveAttribute('href', address);
    expect(first.getByRole('link', { name: explanations.associations })).toHaveAttribute(
      'href',
      sources.associations.address,
    );
    const asked = requirements.levels[place]?.activeEntitlements;
    if (asked) expect(first.getByText(explanations.asksByMarket(asked))).toBeVisible();
    expect(first.getByText(new RegExp(sources.activeEntitlements.id))).toBeVisible();

    const second = within(
      await press(figure(explanations.whereIndividuals(String(people), level))),
    );
    expect(second.getByRole('link', { name: step(2) })).toHaveAttribute('href', address);
    for (const { id } of requirements.exams)
      expect(
        second.getByRole('link', { name: explanations.exam(id, programme.exams[id]) }),
      ).toHaveAttribute('href', sources.exams[id]);
    expect(
      second.getByRole('link', { name: programme.certifications['mcsa-office-365'] }),
    ).toHaveAttribute('href', sources.certifications['mcsa-office-365']);
  });

  test('shows one explanation at a time below its row', async () => {
    await open(silver);
    const first = figure(explanations.howEntitlements(1_500));
    await press(first);
    const second = figure(explanations.whereEntitlements('2,000', 'silver'));
    const opened = await press(second);
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(within(opened).queryByText(explanations.byWorkload)).not.toBeInTheDocument();
  });

  test('of many customers shows the largest and what the others come to, and all on demand', async () => {
    const many = Array.from({ length: 350 }, (_, place) =>
      customer({ name: `Nº ${String(place)}`, activeEntitlements: { yammer: 1 + place } }),
    );
    const { user } = await open(partner({ customers: many }));
    const counted = (350 * 351) / 2;
    const opened = within(await press(figure(explanations.howEntitlements(counted))));
    const list = () => opened.getAllByRole('list')[1] ?? document.body;
    const more = opened.getByRole('button', { name: new RegExp(`: ${explanations.byCustomer}$`) });
    expect(textsOf(list())[0]).toBe('Nº 349 350');
    expect(textsOf(list())).toHaveLength(5 + 1 + 1);
    expect(totalOf(list())).toBe(counted);

    expect(more).toHaveTextContent(explanations.showMore(200));
    await user.click(more);
    expect(textsOf(list())).toHaveLength(205 + 1 + 1);
    expect(totalOf(list())).toBe(counted);
    expect(more).toHaveTextContent(explanations.showAll(350));
    await user.click(more);
    expect(textsOf(list())).toHaveLength(350 + 1);
    expect(more).toHaveTextContent(explanations.showFewer);
    await user.click(more);
    expect(textsOf(list())).toHaveLength(5 + 1 + 1);
    expect(more).toHaveFocus();
  });

  test('says that there is nothing to explain yet', async () => {
    await open(partner());
    const entitlements = await press(figure(explanations.howEntitlements(0)));
    expect(entitlements).toHaveTextContent(explanations.nothingEntered);
    const people = await press(figure(explanations.whoQualified(0)));
    expect(people).toHaveTextContent(explanations.nobodyEntered);
  });
});
