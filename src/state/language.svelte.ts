import { createContext, untrack } from 'svelte';
import { languages, type LanguageCode, type ShellWords, type Words } from '../text/languages.ts';

interface Loaded {
  readonly code: LanguageCode;
  readonly shell: ShellWords;
  readonly words: Words | null;
}

/** The language in use. The words of the first screen are always there, the others once a step has loaded them. */
export class Language {
  #loaded: Loaded;
  #wanted: { readonly code: LanguageCode; readonly withWords: boolean };

  private constructor(loaded: Loaded) {
    this.#loaded = $state.raw(loaded);
    this.#wanted = { code: loaded.code, withWords: loaded.words !== null };
    document.documentElement.lang = loaded.code;
  }

  static async load(code: LanguageCode): Promise<Language> {
    return new Language({ code, shell: await languages[code].shell(), words: null });
  }

  get code(): LanguageCode {
    return this.#loaded.code;
  }

  get shell(): ShellWords {
    return this.#loaded.shell;
  }

  /** Only for what is shown after `loadWords`. */
  get words(): Words {
    if (!this.#loaded.words)
      throw new Error('The words of the steps are used before they are loaded.');
    return this.#loaded.words;
  }

  /** Untracked: whoever waits for the words in a template would begin anew with every change of language. */
  loadWords = async (): Promise<void> => {
    this.#wanted = { ...this.#wanted, withWords: true };
    if (!untrack(() => this.#loaded.words)) await this.#load();
  };

  /** In place: nothing but the words changes. */
  change = async (code: LanguageCode): Promise<void> => {
    this.#wanted = { ...this.#wanted, code };
    await this.#load();
  };

  /** What is wanted may change while it loads, and the part that was asked for first may come last. */
  async #load(): Promise<void> {
    const wanted = this.#wanted;
    const { code, withWords } = wanted;
    try {
      const [shell, words] = await Promise.all([
        languages[code].shell(),
        withWords ? languages[code].words() : null,
      ]);
      if (wanted !== this.#wanted) {
        await this.#load();
        return;
      }
      this.#loaded = { code, shell, words };
      document.documentElement.lang = code;
    } catch (error) {
      // Otherwise every later part would wait for the language that can't be had.
      if (wanted === this.#wanted) this.#wanted = { code: this.code, withWords };
      throw error;
    }
  }
}

export const [useLanguage, provideLanguage] = createContext<Language>();
