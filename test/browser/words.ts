import { words as english } from '../../src/text/en/index.ts';
import { shell as englishShell } from '../../src/text/en/shell.ts';
import type { LanguageCode, ShellWords, Words } from '../../src/text/languages.ts';
import { words as chinese } from '../../src/text/zh/index.ts';
import { shell as chineseShell } from '../../src/text/zh/shell.ts';

export type Spoken = Words & { readonly shell: ShellWords };

/** All that the tool says, so that tests find things by the names that users see and hear. */
export const spoken: Readonly<Record<LanguageCode, Spoken>> = {
  en: { ...english, shell: englishShell },
  'zh-CN': { ...chinese, shell: chineseShell },
};

/** The language that the tests' browser prefers. */
export const words = spoken.en;
