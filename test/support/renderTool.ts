import { render, screen } from '@testing-library/svelte';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import App from '../../src/App.svelte';
import type { Draft } from '../../src/assessment/index.ts';
import type { StepId } from '../../src/state/journey.svelte.ts';
import { Keeping } from '../../src/state/keeping.svelte.ts';
import { Language } from '../../src/state/language.svelte.ts';
import type { LanguageCode } from '../../src/text/languages.ts';
import { parts, screens } from '../../src/view/later.ts';
import { MemoryStorage } from './memoryStorage.ts';

interface Opening {
  /** The address after the page's own: `#/market`. */
  readonly hash?: string;
  /** What this browser had kept. */
  readonly draft?: Draft;
  /** The step that was shown last. */
  readonly step?: StepId;
  readonly language?: LanguageCode;
  readonly storage?: Storage | null;
  /** What this browser had kept and could not be read. */
  readonly unreadable?: string;
  /** Resolves when a newer version of the tool is to be asked about. */
  readonly newerVersion?: Promise<() => void> | null;
}

export interface Tool {
  readonly user: UserEvent;
  readonly keeping: Keeping;
  readonly unmount: () => void;
}

/** The whole tool as `main.ts` starts it, on a storage of its own, once its screen is shown. */
export async function renderTool({
  hash = '#/',
  draft,
  step = 'market',
  language = 'en',
  storage = new MemoryStorage(),
  unreadable,
  newerVersion = null,
}: Opening = {}): Promise<Tool> {
  // Without an event, unlike an assignment: the page is opened at this address.
  window.history.replaceState(null, '', hash);
  // Compiled before the clock of a `find` begins.
  await Promise.all([...Object.values(screens), ...Object.values(parts)].map((load) => load()));
  const keeping = new Keeping(storage);
  const user = userEvent.setup();
  const { unmount } = render(App, {
    props: {
      keeping,
      language: await Language.load(language),
      restored: draft ? { draft, step } : null,
      unreadable: unreadable ?? null,
      newerVersion,
    },
  });
  await screen.findByRole('heading', { level: 1 });
  return { user, keeping, unmount };
}
