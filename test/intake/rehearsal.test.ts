import { expect, test, vi } from 'vitest';
import * as rehearsal from '../../src/intake/rehearsal.ts';
import { serveAll } from '../../src/intake/serveAll.ts';

test('a rehearsal ends by itself, and sooner for what comes in between', async () => {
  const isNever = vi.fn(() => false);
  await rehearsal.rehearse(isNever);
  const all = isNever.mock.calls.length;
  let hasCome = false;
  setTimeout(() => (hasCome = true));
  const isOver = vi.fn(() => hasCome);
  await rehearsal.rehearse(isOver);
  expect(isOver.mock.calls.length).toBeLessThan(all / 2);
});

test('it is over for a worker that is asked for anything', () => {
  const rehearse = vi.spyOn(rehearsal, 'rehearse').mockResolvedValue();
  const ask = serveAll(() => undefined);
  ask({ ask: 'rehearse' });
  const isOver = rehearse.mock.calls[0]?.[0];
  expect(isOver?.()).toBe(false);
  ask({ ask: 'tell-existing', keys: [], isLast: true });
  expect(isOver?.()).toBe(true);
});
