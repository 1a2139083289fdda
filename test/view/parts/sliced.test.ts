import { expect, test, vi } from 'vitest';
import { resultId, resultIdInParts } from '../../../src/passing/resultId.ts';
import { Sliced } from '../../../src/view/parts/sliced.svelte.ts';
import { customer, partner } from '../../support/partners.ts';
import { workIsLong } from '../../support/slices.ts';

const partnerWith = (count: number) =>
  partner({
    customers: Array.from({ length: count }, (_, index) =>
      customer({ activeEntitlements: { yammer: index } }),
    ),
  });

test('the id is there at once where that is short work', () => {
  const ids = new Sliced(resultIdInParts);
  const few = partnerWith(12);
  expect(ids.of(few)).toBe(resultId(few));
  const others = partnerWith(13);
  expect(ids.of(others), 'other answers have another at once').toBe(resultId(others));
});

test('that of very many customers is there once it is worked out', async () => {
  workIsLong();
  const ids = new Sliced(resultIdInParts);
  const many = partnerWith(2_000);
  expect(ids.of(many)).toBeNull();
  await vi.waitFor(() => expect(ids.of(many)).toBe(resultId(many)));
});

test('and at once where somebody can’t wait for it', () => {
  workIsLong();
  const ids = new Sliced(resultIdInParts);
  const many = partnerWith(2_000);
  expect(ids.of(many)).toBeNull();
  ids.finish();
  expect(ids.of(many)).toBe(resultId(many));
});
