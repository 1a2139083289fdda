import { expect, test } from 'vitest';
import { restore } from '../../../src/state/restore.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';

const whole = draft({
  market: 'not-sure',
  customers: [draftCustomer({ counts: { yammer: '1.2' }, associations: null })],
  staff: [draftPerson({ exams: ['70-347'] })],
  keptApart: ['paid:contoso'],
});

test('what was kept comes back as it was typed, readable or not', () => {
  const kept = JSON.stringify({ version: 1, draft: whole, step: 'staff' });
  expect(restore(kept)).toEqual({ draft: whole, step: 'staff' });
});

test.each([undefined, null, 'start', 'privacy', 3])(
  'with %s for a step, the answers come back at the first',
  (step) => {
    expect(restore(JSON.stringify({ version: 1, draft: whole, step }))).toEqual({
      draft: whole,
      step: 'market',
    });
  },
);

test.each([
  ['nothing', ''],
  ['half of it', JSON.stringify({ version: 1, draft: whole, step: 'staff' }).slice(0, -20)],
  ['a number', '12'],
  ['null', 'null'],
  ['a list', '[]'],
  ['another version', JSON.stringify({ version: 2, draft: whole, step: 'staff' })],
  ['no answers', '{"version":1,"step":"staff"}'],
  ['other answers', '{"version":1,"draft":{"market":"mature"},"step":"staff"}'],
  [
    'an unknown market',
    JSON.stringify({ version: 1, draft: { ...whole, market: 'lunar' }, step: 'staff' }),
  ],
])('from %s nothing comes back, and nothing is thrown', (_, kept) => {
  expect(restore(kept)).toBeNull();
});
