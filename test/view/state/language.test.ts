import { expect, test, vi } from 'vitest';
import { Language } from '../../../src/state/language.svelte.ts';
import { words as english } from '../../../src/text/en/index.ts';
import { shell as englishShell } from '../../../src/text/en/shell.ts';
import { isLanguageCode, languages, preferredLanguage } from '../../../src/text/languages.ts';
import { words as chinese } from '../../../src/text/zh/index.ts';
import { shell as chineseShell } from '../../../src/text/zh/shell.ts';

test('the first screen’s words are there at once, the others once they are loaded', async () => {
  const language = await Language.load('zh-CN');
  expect(language.shell).toBe(chineseShell);
  expect(() => language.words).toThrow();
  await language.loadWords();
  expect(language.words).toBe(chinese);
});

test('the page says which language it is in', async () => {
  const language = await Language.load('en');
  expect(document.documentElement.lang).toBe('en');
  await language.change('zh-CN');
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('a change of language changes all words that were loaded', async () => {
  const language = await Language.load('en');
  await language.loadWords();
  await language.change('zh-CN');
  expect([language.code, language.shell, language.words]).toEqual(['zh-CN', chineseShell, chinese]);
  await language.change('en');
  expect([language.code, language.shell, language.words]).toEqual(['en', englishShell, english]);
});

test.each<[string, (language: Language) => Promise<unknown>]>([
  [
    'while the words load',
    (language) => Promise.all([language.loadWords(), language.change('zh-CN')]),
  ],
  [
    'just before they load',
    (language) => Promise.all([language.change('zh-CN'), language.loadWords()]),
  ],
])('a change of language %s stays, and takes no words away', async (_, act) => {
  const language = await Language.load('en');
  await act(language);
  expect(language.code).toBe('zh-CN');
  expect(language.words).toBe(chinese);
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('of several changes, the last one stays', async () => {
  const language = await Language.load('en');
  await Promise.all([language.change('zh-CN'), language.change('en'), language.change('zh-CN')]);
  expect(language.code).toBe('zh-CN');
});

test('a language that can’t be had leaves the one in use, for the words that load later too', async () => {
  vi.spyOn(languages['zh-CN'], 'shell').mockRejectedValueOnce(new Error('It can’t be had.'));
  const language = await Language.load('en');
  await expect(language.change('zh-CN')).rejects.toThrow();
  expect(document.documentElement.lang).toBe('en');
  await language.loadWords();
  expect([language.code, language.words]).toEqual(['en', english]);
  await language.change('zh-CN');
  expect([language.code, language.words]).toEqual(['zh-CN', chinese]);
});

test.each<[readonly string[], string]>([
  [['en-GB', 'zh-CN'], 'en'],
  [['zh-Hant-TW', 'en'], 'zh-CN'],
  [['ZH'], 'zh-CN'],
  [['de-DE', 'fr', 'zh-SG', 'en'], 'zh-CN'],
  [['de-DE', 'eng', 'zho'], 'en'],
  [[], 'en'],
])('a browser that asks for %s is spoken to in %s', (wanted, spoken) => {
  expect(preferredLanguage(wanted)).toBe(spoken);
});

test('nothing but the codes of its languages is a language', () => {
  expect(['en', 'zh-CN'].every(isLanguageCode)).toBe(true);
  for (const other of ['zh', 'EN', 'constructor', '', null, 3])
    expect(isLanguageCode(other)).toBe(false);
});
