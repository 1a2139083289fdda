import { describe, expect, test } from 'vitest';
import { Review, type Act } from '../../src/intake/review/review.ts';
import { customersOfPart, partsOf } from '../../src/intake/review/rowParts.ts';
import type { RawSheet } from '../../src/intake/sheets.ts';

/** A sheet as one would draw it: a line per row, `|` between cells. */
function sheetOf(drawn: string, { name = '', isHidden = false } = {}): RawSheet {
  const lines = drawn.trim().split('\n');
  return { name, isHidden, rows: lines.map((line) => line.split('|').map((cell) => cell.trim())) };
}

const reviewOfSheets = (...sheets: readonly RawSheet[]) =>
  new Review({ encoding: null, sheets }, 'customers');

function reviewOf(drawn: string, ...acts: readonly Act[]): Review {
  const review = reviewOfSheets(sheetOf(drawn));
  for (const act of acts) review.act(act);
  return review;
}

const summaryOf = (review: Review) => {
  const { fine, toLookAt, leftOut } = review.view();
  return { fine, toLookAt, leftOut };
};
const shownIn = (review: Review) =>
  review
    .view()
    .cases.shown.map(({ row, column, text, stood, problems }) => [
      row,
      column,
      text,
      stood,
      problems,
    ]);
const namesIn = (review: Review) =>
  [...partsOf(review.sheet)].flatMap(({ part }) =>
    part.kind === 'staff'
      ? part.people.map(({ name }) => name)
      : customersOfPart(part).map(({ name }) => name),
  );

const three = `
  Customer | Exchange | Yammer
  Contoso  | 12o      | 5
  Fabrikam | -3       | 6
  Litware  | 7        | 8`;

describe('mending a cell', () => {
  const mend: Act = { act: 'mend', row: 2, column: 1, text: '1,200' };

  test('reads it as the cells of the file are read', () => {
    const review = reviewOf(three);
    expect(summaryOf(review)).toEqual({ fine: 1, toLookAt: 2, leftOut: 0 });
    review.act(mend);
    expect(summaryOf(review)).toEqual({ fine: 2, toLookAt: 1, leftOut: 0 });
    expect(review.sheet.table.rows[0]).toMatchObject({
      counts: { 'exchange-online': '1,200', yammer: '5' },
    });
  });

  test('can leave it wrong in another way, which is said', () => {
    const review = reviewOf(three, { ...mend, text: '1.5' });
    expect(shownIn(review)[0]).toEqual([2, 1, '1.5', '12o', ['fraction']]);
  });

  test('keeps it in sight, with what stood there, until something else is looked for', () => {
    const review = reviewOf(three);
    review.view();
    review.act(mend);
    expect(shownIn(review)).toEqual([
      [2, 1, '1,200', '12o', []],
      [3, 1, '-3', null, ['negative']],
    ]);
    review.act({ act: 'filter', filter: 'all' });
    expect(shownIn(review)).toEqual([[3, 1, '-3', null, ['negative']]]);
    review.act({ act: 'filter', filter: 'mended' });
    expect(shownIn(review)).toEqual([[2, 1, '1,200', '12o', []]]);
  });

  test('as it stood is no mend', () => {
    const review = reviewOf(three, mend);
    expect(review.view().cases.counts.mended).toBe(1);
    review.act({ ...mend, text: '12o' });
    expect(review.view().cases.counts.mended ?? 0).toBe(0);
    expect(shownIn(review)[0]).toEqual([2, 1, '12o', null, ['not-a-number']]);
  });

  test('twice is one mend', () => {
    expect(reviewOf(three, mend, { ...mend, text: '7' }).view().cases.counts.mended).toBe(1);
  });

  test('fills a cell that the row is too short for', () => {
    const review = reviewOf('Customer | Yammer\n| 5\nContoso', {
      act: 'mend',
      row: 3,
      column: 1,
      text: '6',
    });
    expect(review.sheet.table.rows[1]).toMatchObject({ name: 'Contoso', counts: { yammer: '6' } });
  });

  test('of one of several rows of a customer reads all of them again', () => {
    const review = reviewOf(
      'Customer | Workload | Users\nContoso | Yammer | 5\nKontoso | Exchange | 6',
      { act: 'mend', row: 3, column: 0, text: 'Contoso' },
    );
    expect(review.sheet.table.rows).toMatchObject([
      { name: 'Contoso', counts: { yammer: '5', 'exchange-online': '6' }, sourceRows: [2, 3] },
    ]);
  });
});

test('how many rows the customers come from', () => {
  expect(reviewOf(three).view()).toMatchObject({ fine: 1, toLookAt: 2, rows: 3 });
  const twice = 'Customer | Yammer | Association\nContoso | 5 | DAP\nContoso | 5 | DPOR';
  expect(reviewOf(twice).view()).toMatchObject({ fine: 1, toLookAt: 0, rows: 2 });
  expect(reviewOf(twice).view().duplicates.within).toBe(0);
});

describe('leaving out', () => {
  test('a row keeps it out of what is imported, and can be taken back', () => {
    const review = reviewOf(three, { act: 'leave-out', row: 3, isLeftOut: true });
    expect(summaryOf(review)).toEqual({ fine: 1, toLookAt: 1, leftOut: 1 });
    expect(namesIn(review)).toEqual(['Contoso', 'Litware']);
    review.act({ act: 'leave-out', row: 3, isLeftOut: false });
    expect(namesIn(review)).toEqual(['Contoso', 'Fabrikam', 'Litware']);
  });

  test('all that a filter shows leaves out no others', () => {
    const review = reviewOf(three, { act: 'filter', filter: 'negative' });
    review.act({ act: 'leave-out-all', isLeftOut: true });
    expect(namesIn(review)).toEqual(['Contoso', 'Litware']);
    review.act({ act: 'filter', filter: 'left-out' });
    review.act({ act: 'leave-out-all', isLeftOut: false });
    expect(namesIn(review)).toEqual(['Contoso', 'Fabrikam', 'Litware']);
  });

  test('one row of a customer leaves out all rows of the customer', () => {
    const review = reviewOf(
      'Customer | Workload | Users\nA | Yammer | x\nB | Yammer | 5\nA | Exchange | 6',
    );
    const [shown] = review.view().cases.shown;
    expect(shown).toMatchObject({ row: 2, name: 'A', rows: [2, 4] });
    review.act({ act: 'leave-out', row: 2, isLeftOut: true });
    expect(namesIn(review)).toEqual(['B']);
    expect(summaryOf(review)).toEqual({ fine: 1, toLookAt: 0, leftOut: 1 });
  });

  test('all rows of a customer stay out when a mended cell parts them', () => {
    const drawn = `
      Customer | Yammer | Association
      Contoso  | 5x     | DAP
      Contoso  | 5x     | DPOR`;
    const out: Act = { act: 'leave-out', row: 2, isLeftOut: true };
    const mend: Act = { act: 'mend', row: 2, column: 1, text: '5' };
    expect(namesIn(reviewOf(drawn))).toEqual(['Contoso']);
    expect(namesIn(reviewOf(drawn, out))).toEqual([]);
    expect(namesIn(reviewOf(drawn, out, mend))).toEqual([]);
  });

  test.each(['Total', '合计'])(
    '%s that adds up to something else stays out unless it is taken in',
    (word) => {
      const review = reviewOf(`Customer | Yammer\nContoso | 5\n${word} | 6`);
      expect(namesIn(review)).toEqual(['Contoso']);
      expect(summaryOf(review)).toEqual({ fine: 1, toLookAt: 0, leftOut: 1 });
      expect(shownIn(review)).toEqual([[3, 0, word, null, ['may-be-a-total']]]);
      review.act({ act: 'leave-out', row: 3, isLeftOut: false });
      expect(namesIn(review)).toEqual(['Contoso', word]);
    },
  );

  test('a row stays in sight that has no problem any more', () => {
    const review = reviewOf(
      three,
      { act: 'leave-out', row: 3, isLeftOut: true },
      { act: 'choose-column', column: 1, role: null },
      { act: 'filter', filter: 'left-out' },
    );
    expect(shownIn(review)).toEqual([[3, 0, 'Fabrikam', null, []]]);
  });
});

describe('the cases', () => {
  test('are counted by reason, of each customer once', () => {
    const { counts } = reviewOf(`
      Customer | Exchange | Yammer
      Contoso  | 12o      | x
      Fabrikam | -3       | 6o
      Litware  | 7        | 8`).view().cases;
    expect(counts).toEqual({ all: 2, 'not-a-number': 2, negative: 1 });
  });

  test('are shown a page at a time, and none is out of reach', () => {
    const rows = Array.from({ length: 60 }, (_, index) => `Customer ${index} | x`).join('\n');
    const review = reviewOf(`Customer | Yammer\n${rows}`);
    const seen = [0, 1, 2].flatMap((page) => {
      review.act({ act: 'turn-page', page });
      return shownIn(review).map(([row]) => row);
    });
    expect(review.view().cases.pages).toBe(3);
    expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => index + 2));
    review.act({ act: 'turn-page', page: 9 });
    expect(review.view().cases.page).toBe(2);
  });

  test('where no column holds the name say so', () => {
    const review = reviewOf('Exchange | Yammer\n5 | 6');
    expect(shownIn(review)).toEqual([[2, null, '', null, ['name-missing']]]);
  });

  test('that are endless are cut, and those of every script are whole', () => {
    const review = reviewOf(`Customer | Yammer\n${'名'.repeat(9_000)} | x`);
    expect(review.view().cases.shown.map(({ text }) => text.length)).toEqual([5_000, 1]);
  });
});

describe('a table whose columns say nothing', () => {
  const foreign = 'Kunde | Postfach\nContoso | 620\nFabrikam | 7';

  test('is shown with its columns, of which none is read', () => {
    const view = reviewOf(foreign).view();
    expect(view).toMatchObject({ isRecognised: false, headerRow: 1, fine: 0, toLookAt: 0 });
    expect(view.columns).toEqual([
      { column: 0, header: 'Kunde', example: 'Contoso', role: null, how: null },
      { column: 1, header: 'Postfach', example: '620', role: null, how: null },
    ]);
    expect(view.headerRows).toEqual([
      { row: 1, cells: ['Kunde', 'Postfach'] },
      { row: 2, cells: ['Contoso', '620'] },
      { row: 3, cells: ['Fabrikam', '7'] },
    ]);
  });

  test('is read once the columns are chosen', () => {
    const review = reviewOf(
      foreign,
      { act: 'choose-column', column: 0, role: 'name' },
      { act: 'choose-column', column: 1, role: 'exchange-online' },
    );
    expect(namesIn(review)).toEqual(['Contoso', 'Fabrikam']);
    review.act({ act: 'choose-header', row: null });
    expect(namesIn(review)).toEqual(['Kunde', 'Contoso', 'Fabrikam']);
  });

  test('can be of people', () => {
    const review = reviewOf(
      'Wer | Was\nLi Na | MCSA',
      { act: 'choose-kind', kind: 'staff' },
      { act: 'choose-header', row: 1 },
      { act: 'choose-column', column: 0, role: 'name' },
      { act: 'choose-column', column: 1, role: 'credentials' },
    );
    expect(review.view().kind).toBe('staff');
    expect(namesIn(review)).toEqual(['Li Na']);
  });

  test('keeps its columns in sight where nothing names them', () => {
    const { columns, headerRow } = reviewOf('1 | 2 | 3\n4 | 5 | 6').view();
    expect(headerRow).toBeNull();
    expect(columns.map(({ example }) => example)).toEqual(['1', '2', '3']);
  });
});

describe('the sheets of a workbook', () => {
  const customers = 'Customer | Yammer\nContoso | 5';
  const nothing = sheetOf('', { name: 'Empty' });

  test('begin with the first whose columns are known, hidden ones last', () => {
    const view = reviewOfSheets(
      sheetOf(customers, { name: 'Old', isHidden: true }),
      nothing,
      sheetOf('Read me first', { name: 'Notes' }),
      sheetOf(customers, { name: 'Usage' }),
    ).view();
    expect(view.sheets).toEqual([
      { name: 'Notes', isHidden: false },
      { name: 'Usage', isHidden: false },
      { name: 'Old', isHidden: true },
    ]);
    expect(view.sheet).toBe(1);
  });

  test('keep what was mended while another is looked at', () => {
    const review = reviewOfSheets(sheetOf(three), sheetOf(customers));
    review.act({ act: 'mend', row: 2, column: 1, text: '12' });
    review.act({ act: 'choose-sheet', sheet: 1 });
    expect(review.view()).toMatchObject({ fine: 1 });
    review.act({ act: 'choose-sheet', sheet: 0 });
    expect(review.view()).toMatchObject({ fine: 2 });
  });

  test('may all hold nothing', () => {
    expect(reviewOfSheets(nothing).isEmpty).toBe(true);
  });
});

describe('names that stand several times', () => {
  const twice =
    'Customer | Yammer | Trial\nContoso | 5 |\nCONTOSO | 6 |\nContoso | 7 | yes\n| 8 |\n| 9 |';

  test('are counted, but for a trial beside a paid offer and rows without a name', () => {
    expect(reviewOf(twice).view().duplicates).toEqual({ within: 1, existing: 0, otherOffer: 0 });
  });

  test('are told from those of which the number is the same', () => {
    expect(reviewOf('Customer | Yammer\na~ | 5\nb_ | 6').view().duplicates.within).toBe(0);
    const twice = 'Customer | Yammer\na~ | 5\nb_ | 6\nA~ | 7\nA ~ | 8';
    expect(reviewOf(twice).view().duplicates.within).toBe(1);
  });

  test('are none where one of them stays out', () => {
    const review = reviewOf(twice, { act: 'leave-out', row: 3, isLeftOut: true });
    expect(review.view().duplicates.within).toBe(0);
  });

  test('are counted with those that are in the answers', () => {
    const review = reviewOf(twice);
    review.tellExisting(['paid:contoso', 'paid:other']);
    expect(review.view().duplicates).toEqual({ within: 1, existing: 1, otherOffer: 0 });
  });

  test('are told from those that are here as another offer, where the table says which', () => {
    const known = (table: string) => {
      const review = reviewOf(table);
      review.tellExisting(['paid:contoso', 'trial:fabrikam', 'paid:adatum']);
      return review.view().duplicates;
    };
    const rows = 'Contoso | 5 | yes\nFabrikam | 6 | no\nAdatum | 7 | no';
    expect(known(`Customer | Yammer | Trial\n${rows}`)).toMatchObject({
      existing: 1,
      otherOffer: 2,
    });
    expect(known('Customer | Yammer\nFabrikam | 6')).toMatchObject({ existing: 1, otherOffer: 0 });
  });
});

describe('of the rows that are not read', () => {
  const totals = Array.from({ length: 70 }, () => 'Total | 5');
  const review = (...acts: readonly Act[]) =>
    reviewOf(['Customer | Yammer', 'Contoso | 5', ...totals].join('\n'), ...acts).view().notRead;

  test('the first are shown, and how many there are', () => {
    expect(review()).toMatchObject({ count: 70, atFirst: 50, shown: { length: 50 } });
    expect(review().shown[0]).toMatchObject({ row: 3, text: 'Total' });
  });

  test('all can be asked for', () => {
    expect(review({ act: 'show-not-read', most: 550 }).shown).toHaveLength(70);
  });
});
