import type { Numbered } from '../passing/answerBytes.ts';
import type { Words } from '../text/languages.ts';

/** What customers and people are called, in a language, where their names are left out. */
export function numberedIn({ questions }: Words): Numbered {
  return { customer: questions.unnamedCustomer, person: questions.unnamedPerson };
}
