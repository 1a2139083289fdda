import type { ShellWords } from './en/shell.ts';
import type { Words } from './en/index.ts';

export type { ShellWords, Words };

/** Each language by its own name, and where its words are; both parts load on demand. */
export const languages = {
  en: {
    name: 'English',
    shell: async (): Promise<ShellWords> => (await import('./en/shell.ts')).shell,
    words: async (): Promise<Words> => (await import('./en/index.ts')).words,
  },
  'zh-CN': {
    name: '中文',
    shell: async (): Promise<ShellWords> => (await import('./zh/shell.ts')).shell,
    words: async (): Promise<Words> => (await import('./zh/index.ts')).words,
  },
} as const;

export type LanguageCode = keyof typeof languages;

export const languageCodes: readonly LanguageCode[] = ['en', 'zh-CN'];

export function isLanguageCode(code: unknown): code is LanguageCode {
  return typeof code === 'string' && Object.hasOwn(languages, code);
}

/** The first of the browser's languages that the tool speaks; English where it speaks none. */
export function preferredLanguage(browserLanguages: readonly string[]): LanguageCode {
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'en') return 'en';
    if (primary === 'zh') return 'zh-CN';
  }
  return 'en';
}
