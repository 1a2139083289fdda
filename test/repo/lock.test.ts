import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/node/sources.ts';

test('the lock file names versions and checksums, but no address that only some machines reach', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  expect(lock).toContain('"integrity": "sha512-');
  expect(lock).not.toMatch(/"resolved": "http/);
});
