import { onTestFinished, vi } from 'vitest';
import { serveAll } from '../../src/intake/serveAll.ts';

type Serve = ReturnType<typeof serveAll>;

/** How workers behave from here on, until the test ends: `silent` ones are still at work when they are ended. */
type Behaviour = 'answering' | 'silent' | 'failing';

/** Of all of them: one that was started ahead of need may be older than the test. */
let current: Behaviour = 'answering';

/** jsdom has no workers: what a worker runs is run by the page, asked and answered in tasks of their own. */
class WorkerInPage extends EventTarget {
  #isEnded = false;
  #answer: Serve = serveAll((data) => {
    this.#later(() => this.dispatchEvent(new MessageEvent('message', { data })));
  });

  postMessage(request: Parameters<Serve>[0]): void {
    if (current === 'silent') return;
    if (current === 'failing') this.#later(() => this.dispatchEvent(new Event('error')));
    // What can't be copied can't be sent. jsdom's own files can be, but not by Node.
    else this.#later(() => this.#answer(holdsFile(request) ? request : structuredClone(request)));
  }

  terminate(): void {
    this.#isEnded = true;
  }

  #later(act: () => void): void {
    setTimeout(() => {
      if (!this.#isEnded) act();
    });
  }
}

export function workInPage(behaviour: Behaviour = 'answering'): void {
  current = behaviour;
  vi.stubGlobal('Worker', WorkerInPage);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}

function holdsFile({ ask }: Parameters<Serve>[0]): boolean {
  return ask === 'open' || ask === 'open-saved';
}
