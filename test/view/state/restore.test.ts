import { expect, test } from 'vitest';
import { restore } from '../../../src/state/restore.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';

const whole = draft({
  market: 'not-sure',
  customers: [draftCustomer({ counts: { yammer: '1.2' }, associations: null })],
  staff: [draftPerson({ exams: ['70-347'] })],
  keptApart: ['paid:contoso'],
});

test('what was kept comes back as it was typed, readable or not', async () => {
  const kept = JSON.stringify({ version: 1, draft: whole, step: 'staff' });
  expect((await restore(kept)).restored).toEqual({ draft: whole, step: 'staff' });
});

test.each([undefined, null, 'start', 'privacy', 3])(
  'with %s for a step, the answers come back at the first',
  async (step) => {
    const { restored } = await restore(JSON.stringify({ version: 1, draft: whole, step }));
    expect(restored).toEqual({ draft: whole, step: 'market' });
  },
);

test.each([
  ['nothing', ''],
  ['half of it', JSON.stringify({ version: 1, draft: whole, step: 'staff' }).slice(0, -20)],
  ['a number', '12'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another version', JSON.stringify({ version: 3, draft: whole, step: 'staff' })],
  ['no answers', '{"version":1,"step":"staff"}'],
  ['other answers', '{"version":1,"draft":{"market":"mature"},"step":"staff"}'],
  [
    'an unknown market',
    JSON.stringify({ version: 1, draft: { ...whole, market: 'lunar' }, step: 'staff' }),
  ],
])('from %s nothing comes back, and nothing is thrown', async (_, kept) => {
  expect(await restore(kept)).toEqual({ restored: null, large: null, unreadable: kept });
});
