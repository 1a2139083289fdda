import { createContext } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import { OPENING } from '../passing/opening.ts';

export const steps = ['market', 'entitlements', 'associations', 'staff', 'result'] as const;
export type StepId = (typeof steps)[number];
export type ScreenId = 'start' | StepId | 'compare' | 'privacy' | 'not-found';

/** Which screen is shown. It stands in the address after the `#`, so that Back, reload and links work. */
export class Journey {
  #subscribe = createSubscriber((update) => on(window, 'hashchange', update));
  /** Of the screen, which an address that holds answers does not change. */
  #address = address('start');
  #passedOn: string | null = null;
  /** The screen the page was opened at leaves the focus where the browser puts it; later ones take it. */
  hasMoved = false;

  get #hash(): string {
    this.#subscribe();
    this.#settle();
    return this.#address;
  }

  get screen(): ScreenId {
    return screenAt(this.#hash);
  }

  /** True of an address that *Change* on the result leads to; only the screens that ask look at it. */
  get returnsToResult(): boolean {
    return this.#hash.endsWith(RETURN);
  }

  /** What the page's address held to be opened, once. */
  takePassedOn = (): string | null => {
    this.#settle();
    const passedOn = this.#passedOn;
    this.#passedOn = null;
    return passedOn;
  };

  go = (screen: ScreenId): void => {
    window.location.hash = address(screen);
  };

  /** Answers that stand in the address are taken out of it, so that no reload nor Back opens them again. */
  #settle(): void {
    const { hash } = window.location;
    if (!hash.startsWith(OPENING)) {
      this.#address = hash;
      return;
    }
    this.#passedOn = hash;
    window.history.replaceState(null, '', this.#address);
  }
}

export const [useJourney, provideJourney] = createContext<Journey>();

const RETURN = '?return=result';

export function address(screen: ScreenId): string {
  return screen === 'start' ? '#/' : `#/${screen}`;
}

/** A step whose primary button leads back to the result. */
export function changeAddress(step: StepId): string {
  return `${address(step)}${RETURN}`;
}

export function isStep(value: unknown): value is StepId {
  return steps.some((step) => step === value);
}

function screenAt(hash: string): ScreenId {
  const [path = ''] = hash.split('?');
  if (path === '' || path === '#' || path === '#/') return 'start';
  const name = path.replace(/^#\//, '');
  if (name === 'privacy' || name === 'compare') return name;
  return isStep(name) ? name : 'not-found';
}
