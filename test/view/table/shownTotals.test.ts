import { expect, test, vi } from 'vitest';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { shownTotals } from '../../../src/view/table/shownTotals.ts';
import { draftCustomer } from '../../support/partners.ts';
import { workIsLong, workIsShort } from '../../support/slices.ts';

const many = Array.from({ length: 3_000 }, (_, index) =>
  draftCustomer({
    id: String(index),
    name: `Customer ${String(index)}`,
    trial: index % 7 === 0,
    counts: { yammer: String(index), 'exchange-online': index % 3 === 0 ? '2' : 'two' },
  }),
);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const numberIn = (text: string | undefined) => Number(text) || 0;

test('those who pay add up, whichever rows were shown before', async () => {
  const answers = new Answers(null, () => undefined);
  await answers.loadFindings();
  const shown = shownTotals(answers.findings.entitlementsOf);
  workIsLong();
  const edited = many.map((row) =>
    row.id === '5' ? { ...row, counts: { ...row.counts, yammer: '700' } } : row,
  );
  const thirds = many.filter((_, index) => index % 3 === 0);
  for (const rows of [many, thirds, edited, [], many.slice(0, 10), thirds.toReversed()]) {
    const totals = await vi.waitFor(() => {
      const known = shown.of(rows);
      expect(known).not.toBeNull();
      return known;
    });
    const paying = rows.filter(({ trial }) => !trial);
    const yammer = sum(paying.map(({ counts }) => numberIn(counts.yammer)));
    const exchange = sum(paying.map(({ counts }) => numberIn(counts['exchange-online'])));
    expect(totals?.byWorkload.get('yammer') ?? 0).toBe(yammer);
    expect(totals?.byWorkload.get('exchange-online') ?? 0).toBe(exchange);
    expect(totals?.together).toBe(yammer + exchange);
  }
});

test('rows that change while others are added up are the ones that count', async () => {
  const answers = new Answers(null, () => undefined);
  await answers.loadFindings();
  const shown = shownTotals(answers.findings.entitlementsOf);
  workIsLong();
  expect(shown.of(many)).toBeNull();
  workIsShort();
  const few = many.slice(1, 4);
  expect(shown.of(few)?.byWorkload.get('yammer')).toBe(6);
  await new Promise((rest) => setTimeout(rest, 100));
  expect(shown.of(few)?.byWorkload.get('yammer')).toBe(6);
});
