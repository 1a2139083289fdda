import { describe, expect, test } from 'vitest';
import { forbiddenImports } from '../support/node/imports.ts';
import { readSources } from '../support/node/sources.ts';

test('every room imports only from the rooms it may know', () => {
  const sources = readSources('src');
  expect(sources.length).toBeGreaterThan(0);
  expect(forbiddenImports(sources)).toEqual([]);
});

describe('an import against the direction of the house is found', () => {
  test.each([
    [
      'evaluation reaching into parsing',
      'src/assessment/evaluate/x.ts',
      `import { a } from '../parse/count.ts';`,
    ],
    [
      'evaluation naming its requirements',
      'src/assessment/evaluate/x.ts',
      `import { requirements } from '../requirements/2017-07-07.ts';`,
    ],
    [
      'an explanation evaluating anew',
      'src/assessment/explain/x.ts',
      `import { evaluateLevel } from '../evaluate/levels.ts';`,
    ],
    [
      'the model using a package other than zod',
      'src/assessment/model/x.ts',
      `import { a } from 'svelte';`,
    ],
    [
      'parsing going through zod itself',
      'src/assessment/parse/x.ts',
      `import * as z from 'zod/mini';`,
    ],
    [
      'the assessment knowing the page',
      'src/assessment/evaluate/x.ts',
      `import type { Answers } from '../../state/answers.svelte.ts';`,
    ],
    [
      'text using more than types',
      'src/text/en/x.ts',
      `import { evaluate, type Evaluation } from '../../assessment/index.ts';`,
    ],
    [
      'state knowing a view',
      'src/state/x.svelte.ts',
      `export { default } from '../view/Screen.svelte';`,
    ],
    [
      'state reading spreadsheets',
      'src/state/x.ts',
      `const rows = await import('../intake/rows.ts');`,
    ],
    [
      'what is passed on knowing what is on the screen',
      'src/passing/x.ts',
      `import { Answers } from '../state/answers.svelte.ts';`,
    ],
    [
      'what is passed on using a package of another room',
      'src/passing/x.ts',
      `import Papa from 'papaparse';`,
    ],
    [
      'the assessment knowing how it is passed on',
      'src/assessment/model/x.ts',
      `import { resultId } from '../../passing/resultId.ts';`,
    ],
    [
      'a view going past the face of the assessment',
      'src/view/X.svelte',
      `<script lang="ts">import { parseCount } from '../assessment/parse/count.ts';</script>`,
    ],
    [
      'a view going past it for a type',
      'src/view/X.svelte',
      `<script lang="ts">type A = import('../assessment/model/assessment.ts').Assessment;</script>`,
    ],
    [
      'a view going past it in its markup',
      'src/view/X.svelte',
      `<button onclick={() => import('../assessment/parse/savedFile.ts')}>x</button>`,
    ],
    [
      'a view starting a worker of another room',
      'src/view/x.ts',
      `new Worker(new URL('../offline/worker.ts', import.meta.url));`,
    ],
    [
      'the App going past its state',
      'src/App.svelte',
      `<script>import { evaluate } from './assessment/index.ts';</script>`,
    ],
    [
      'the offline worker knowing anything',
      'src/offline/worker.ts',
      `import { steps } from '../state/journey.svelte.ts';`,
    ],
    [
      'the tool knowing its tests',
      'src/view/x.ts',
      `import { partner } from '../../test/support/partners.ts';`,
    ],
    [
      'the assessment loaded as a whole',
      'src/state/x.ts',
      `const { evaluate } = await import('../assessment/index.ts');`,
    ],
    ['a file in no room', 'src/helpers/x.ts', ''],
  ])('%s', (_name, path, text) => {
    expect(forbiddenImports([{ path, text }])).toHaveLength(1);
  });
});

describe('an import along it is not', () => {
  test.each([
    [
      'src/assessment/model/x.ts',
      `import * as z from 'zod/mini'; import { FORMAT } from './format.ts';`,
    ],
    ['src/assessment/parse/x.ts', `import { Assessment } from '../model/assessment.ts';`],
    [
      'src/intake/x.ts',
      `import { parseCount } from '../assessment/index.ts'; import Papa from 'papaparse';`,
    ],
    [
      'src/passing/x.ts',
      `import { canonicalAnswers } from '../assessment/index.ts'; import { sha256 } from '@noble/hashes/sha2.js';`,
    ],
    ['src/text/en/x.ts', `import type { Evaluation } from '../../assessment/index.ts';`],
    ['src/text/en/y.ts', `import { type Evaluation } from '../../assessment/index.ts';`],
    [
      'src/view/steps/X.svelte',
      `<script>import { tick } from 'svelte'; import Y from '../parts/Y.svelte';</script>`,
    ],
  ])('%s: %s', (path, text) => {
    expect(forbiddenImports([{ path, text }])).toEqual([]);
  });
});
