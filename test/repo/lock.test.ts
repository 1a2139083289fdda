import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/node/sources.ts';

test.each(['package-lock.json', 'bench/package-lock.json'])(
  '%s names versions and checksums, but no address that only some machines reach',
  (path) => {
    const lock = readFileSync(join(ROOT, path), 'utf8');
    expect(lock).toContain('"integrity": "sha512-');
    expect(lock).not.toMatch(/"resolved": "http/);
  },
);
