import type { ShellWords } from './en/shell.ts';
import type { Words } from './en/index.ts';

export type { ShellWords, Words };

/** Each language by its own name, and where its words are; both parts load on demand. */
export const languages = {
  en: {
    name: 'English',
    shell: (): Promise<ShellWords> => import('./en/shell.ts').then((part) => part.shell),
    words: (): Promise<Words> => import('./en/index.ts').then((part) => part.words),
  },
  'zh-CN': {
    name: '中文',
    shell: (): Promise<ShellWords> => import('./zh/shell.ts').then((part) => part.shell),
    words: (): Promise<Words> => import('./zh/index.ts').then((part) => part.words),
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
