import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReviewView } from '../../src/intake/review/view.ts';
import { customersOfPart } from '../../src/intake/review/rowParts.ts';
import { serve, type Answer, type Request } from '../../src/intake/review/serve.ts';
import type { ProblemSheetWords } from '../../src/intake/review/problemSheet.ts';
import type { Words } from '../../src/text/languages.ts';
import { roleNames } from '../../src/view/import/roleNames.ts';
import { words as chinese } from '../../src/text/zh/index.ts';
import { words as english } from '../../src/text/en/index.ts';
import { customersIn } from './reading.ts';

/** Asks one thing after the other, as the page does, and gives what was answered to each. */
async function answersTo(...requests: readonly Request[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const ask = serve((answer) => answers.push(answer));
  for (const request of requests) {
    await ask(request);
    // A view is worked out when nothing else is asked.
    await new Promise((goOn) => setTimeout(goOn, 5));
  }
  return answers;
}

const open = (source: string | Blob): Request => ({ ask: 'open', source, expected: 'customers' });
const toldAll: Request = { ask: 'tell-existing', keys: [], isLast: true };

function lastView(answers: readonly Answer[]): ReviewView {
  const view = answers.findLast((answer) => answer.answer === 'view');
  if (view?.answer !== 'view') throw new Error(`No view: ${JSON.stringify(answers)}`);
  return view.view;
}

const fileWords = (words: Words): ProblemSheetWords => ({
  sheet: words.imports.casesHeading,
  reasons: words.imports.reasons,
  roles: roleNames(words),
  problems: Object.fromEntries(
    Object.entries(words.imports.problems).map(([id, { what }]) => [id, what]),
  ),
});

test('what is asked is answered in its order, what is asked meanwhile by one view', async () => {
  const answers: Answer[] = [];
  const ask = serve((answer) => answers.push(answer));
  await Promise.all([
    ask(open('Customer,Yammer\nContoso,x\n')),
    ask({ ask: 'act', act: { act: 'mend', row: 2, column: 1, text: 'y' } }),
    ask({ ask: 'act', act: { act: 'mend', row: 2, column: 1, text: '7' } }),
    ask({ ask: 'tell-existing', keys: ['paid:contoso'], isLast: true }),
  ]);
  await new Promise((goOn) => setTimeout(goOn, 5));
  const views = answers.flatMap((answer) => (answer.answer === 'view' ? [answer.view] : []));
  expect(views).toHaveLength(1);
  expect(views[0]).toMatchObject({
    fine: 1,
    cases: { counts: { mended: 1 } },
    duplicates: { existing: 1 },
  });
});

test('nothing is shown before all names that are here are told', async () => {
  const table = open('Customer,Yammer\nContoso,5\n');
  const first: Request = { ask: 'tell-existing', keys: ['paid:contoso'], isLast: false };
  const views = (answers: readonly Answer[]) =>
    answers.filter(({ answer }) => answer === 'view').length;
  expect(views(await answersTo(table, first))).toBe(0);
  const answers = await answersTo(table, first, toldAll);
  expect(views(answers)).toBe(1);
  expect(lastView(answers).duplicates.existing).toBe(1);
});

test('how far a reading is only ever grows', async () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `"Customer ""${index}""\n",5`);
  const answers = await answersTo(open(`Customer,Yammer\n${rows.join('\n')}`), toldAll);
  const proportions = answers.flatMap((answer) =>
    answer.answer === 'progress' ? [answer.progress.proportion ?? 0] : [],
  );
  expect(new Set(proportions).size).toBeGreaterThan(2);
  expect(proportions).toEqual([...proportions].sort((one, other) => one - other));
  expect(lastView(answers)).toMatchObject({ fine: 60_000, toLookAt: 0 });
});

test.each(['', ' \n ', ',,\n,,'])('of %j it is said that there is nothing in it', async (text) => {
  expect((await answersTo(open(text))).at(-1)).toEqual({
    answer: 'refused',
    problem: { id: 'empty', limit: null, row: null },
  });
});

test('all rows come in parts, in their order, but for those that stay out', async () => {
  const rows = Array.from(
    { length: 5_000 },
    (_, index) =>
      `Customer ${index},${index},${index % 3 === 0 ? '' : 'DAP'},${index % 2 === 0 ? 'yes' : ''}`,
  );
  const text = ['Customer,Yammer,Associations,Trial', ...rows].join('\n');
  const answers = await answersTo(
    open(text),
    { ask: 'act', act: { act: 'leave-out', row: 3, isLeftOut: true } },
    { ask: 'take', turn: 3 },
  );
  const parts = answers.flatMap((answer) => (answer.answer === 'part' ? [answer] : []));
  expect(parts.map(({ proportion }) => proportion)).toEqual([0.4, 0.8, 1]);
  const { rows: read } = await customersIn(text);
  const expected = read
    .filter(({ sourceRows }) => sourceRows[0] !== 3)
    .map(({ sourceRows: _, ...row }) => row);
  expect(
    parts.flatMap(({ part }) => (part.kind === 'customers' ? customersOfPart(part) : [])),
  ).toEqual(expected);
  expect(answers.at(-1)).toEqual({
    answer: 'taken',
    turn: 3,
    kind: 'customers',
    said: { trial: true, workloads: ['yammer'], associations: null },
    leftOut: 1,
  });
});

describe('the rows to mend', () => {
  const text = `Region;Customer;Users;Country "code"
North;Contoso;12o;=DE
South;Fabrikam;7;US
West;=Litware;-3;UK
East;;9;
;Total;5;`;
  const chosen: Request = {
    ask: 'act',
    act: { act: 'choose-column', column: 2, role: 'yammer' },
  };

  test.each([
    ['csv', 'English', english],
    ['xlsx', 'English', english],
    ['csv', 'Chinese', chinese],
    ['xlsx', 'Chinese', chinese],
  ] as const)(
    'as %s in %s have all their columns and why, and are read back',
    async (format, _, words) => {
      const [file] = (
        await answersTo(open(text), chosen, { ask: 'download', format, words: fileWords(words) })
      ).flatMap((answer) => (answer.answer === 'file' ? [answer.file] : []));
      if (!file) throw new Error('There is no file.');
      const read = await customersIn(file);
      expect(read.unmatched.map(({ header, example }) => [header, example])).toEqual([
        ['Region', 'North'],
        ['Country "code"', format === 'csv' ? "'=DE" : '=DE'],
      ]);
      expect(read.columns.map(({ header, role }) => [header, role])).toEqual([
        ['Customer', 'name'],
        ['Yammer', 'yammer'],
        [words.imports.reasons, 'worked-out'],
      ]);
      expect(read.rows.map(({ name, counts }) => [name, counts.yammer])).toEqual([
        ['Contoso', '12o'],
        ['=Litware', '-3'],
        ['', '9'],
        ['Total', '5'],
      ]);
      expect(read.problems.at(-1), 'in doubt still').toMatchObject({
        row: 5,
        problem: 'may-be-a-total',
      });
    },
  );

  test('say of each row what is wrong in which column', async () => {
    const [file] = (
      await answersTo(open(text), chosen, {
        ask: 'download',
        format: 'csv',
        words: fileWords(english),
      })
    ).flatMap((answer) => (answer.answer === 'file' ? [answer.file] : []));
    const lines = (await file?.text())?.trim().split('\r\n') ?? [];
    const { problems } = english.imports;
    expect(lines.slice(1).map((line) => line.split(',').at(-1))).toEqual([
      `Users: ${problems['not-a-number'].what}`,
      `Users: ${problems.negative.what}`,
      `Customer: ${problems['name-missing'].what}`,
      `Customer: ${problems['may-be-a-total'].what}`,
    ]);
  });

  test('have the names of the columns above them where the file had none', async () => {
    const [file] = (
      await answersTo(
        open('Contoso,5\nFabrikam,6\n'),
        {
          ask: 'act',
          act: { act: 'mend', row: 2, column: 1, text: 'six' },
        },
        {
          ask: 'download',
          format: 'csv',
          words: fileWords(english),
        },
      )
    ).flatMap((answer) => (answer.answer === 'file' ? [answer.file] : []));
    if (!file) throw new Error('There is no file.');
    const { headerRow, rows } = await customersIn(file);
    expect(headerRow).toBe(1);
    expect(rows.map(({ name, counts }) => [name, counts['exchange-online']])).toEqual([
      ['Fabrikam', 'six'],
    ]);
  });
});

test('whatever is done to whatever was read, everybody is counted once and nothing is thrown', async () => {
  const cells = fc.oneof(
    fc.constantFrom('Customer', 'Total', 'Yammer', 'Workload', '5', '-3', 'x', '', 'DAP', '70-346'),
    fc.string({ maxLength: 5 }),
  );
  const small = fc.nat({ max: 4 });
  const act = fc.oneof(
    fc.record({ act: fc.constant('mend' as const), row: small, column: small, text: cells }),
    fc.record({ act: fc.constant('leave-out' as const), row: small, isLeftOut: fc.boolean() }),
    fc.record({ act: fc.constant('leave-out-all' as const), isLeftOut: fc.boolean() }),
    fc.record({
      act: fc.constant('filter' as const),
      filter: fc.constantFrom('all', 'mended', 'left-out', 'negative'),
    }),
    fc.record({ act: fc.constant('turn-page' as const), page: small }),
    fc.record({
      act: fc.constant('choose-column' as const),
      column: small,
      role: fc.constantFrom(null, 'name', 'yammer', 'workload', 'count', '70-346'),
    }),
    fc.record({
      act: fc.constant('choose-kind' as const),
      kind: fc.constantFrom('customers', 'staff'),
    }),
    fc.record({ act: fc.constant('choose-header' as const), row: fc.option(small) }),
    fc.record({ act: fc.constant('choose-sheet' as const), sheet: small }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.array(act, { maxLength: 6 }),
      async (rows, acts) => {
        const text = rows.map((row) =>
          row.map((cell) => cell.replace(/[\t\n\r"]/g, '')).join('\t'),
        );
        const answers: Answer[] = [];
        const ask = serve((answer) => answers.push(answer));
        await ask(open(text.join('\n')));
        await ask(toldAll);
        for (const each of acts) await ask({ ask: 'act', act: each });
        await ask({ ask: 'take', turn: 1 });
        await new Promise((goOn) => setTimeout(goOn));
        const refused = answers.find((answer) => answer.answer === 'refused');
        if (refused) {
          expect(refused.problem.id).toBe('empty');
          return;
        }
        const taken = answers.reduce((sum, answer) => {
          if (answer.answer !== 'part') return sum;
          return (
            sum + (answer.part.kind === 'staff' ? answer.part.people : answer.part.names).length
          );
        }, 0);
        const view = lastView(answers);
        expect(view.fine + view.toLookAt).toBe(taken);
        expect(view.fine).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 300 },
  );
});
