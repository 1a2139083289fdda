import { expect, test, vi } from 'vitest';
import { resultId, resultIdInParts } from '../../../src/passing/resultId.ts';
import { Sliced } from '../../../src/view/parts/sliced.svelte.ts';
import { customer, partner } from '../../support/partners.ts';

const partnerWith = (count: number) =>
  partner({
    customers: Array.from({ length: count }, (_, index) =>
      customer({ activeEntitlements: { yammer: index } }),
    ),
  });

test('the id is there at once, and that of very many customers once it is worked out', async () => {
  const ids = new Sliced(resultIdInParts);
  const few = partnerWith(12);
  expect(ids.of(few)).toBe(resultId(few));
  const many = partnerWith(20_000);
  await vi.waitFor(() => expect(ids.of(many)).toBe(resultId(many)));
  expect(ids.of(few), 'other answers have another at once').toBe(resultId(few));
});
