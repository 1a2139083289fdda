import { expect, test, vi } from 'vitest';
import * as rehearsal from '../../src/intake/rehearsal.ts';
import { serveAll } from '../../src/intake/serveAll.ts';

test('a rehearsal ends by itself, and before that as soon as it is over', async () => {
  const isNever = vi.fn(() => false);
  await rehearsal.rehearse(isNever);
  expect(isNever.mock.calls.length).toBeGreaterThan(2);
  const isOver = vi.fn(() => isOver.mock.calls.length > 2);
  await rehearsal.rehearse(isOver);
  expect(isOver).toHaveBeenCalledTimes(3);
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
