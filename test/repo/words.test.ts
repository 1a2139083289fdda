import { expect, test } from 'vitest';
import { readSources } from '../support/node/sources.ts';
import { unusedWords } from '../support/node/unusedWords.ts';

test('every word that is translated is said somewhere', () => {
  const sources = readSources('src');
  expect(unusedWords(sources)).toEqual([]);
});

test('a word that nothing says is found', () => {
  const text = { path: 'src/text/en/a.ts', text: `export const a = { said: 'a', unsaid: 'b' };` };
  const view = { path: 'src/view/A.svelte', text: `<p>{words.said}</p><p>unsaid</p>` };
  expect(unusedWords([text, view])).toEqual([
    { path: 'src/text/en/a.ts', line: 1, what: 'unsaid is said nowhere' },
  ]);
});

test('a word taken out of its group, or by its name in brackets, is said', () => {
  const text = { path: 'src/text/en/a.ts', text: `export const a = { one: 'a', 'two-b': 'b' };` };
  const view = { path: 'src/view/a.ts', text: `const { one } = words; say(words['two-b']);` };
  expect(unusedWords([text, view])).toEqual([]);
});
