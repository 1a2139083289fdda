import { expect, type Locator, type Page } from '@playwright/test';

/** More than any screen of a test has; whoever is still looking goes round in circles. */
const MOST_STOPS = 200;

/** A user who has nothing but a keyboard: what Tab does not reach is not there. */
export class Keyboard {
  #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with Tab until the target has the focus. */
  to = (target: Locator): Promise<void> => this.#seek(target, 'Tab');

  /** Goes back with Shift+Tab until the target has the focus. */
  backTo = (target: Locator): Promise<void> => this.#seek(target, 'Shift+Tab');

  press = (keys: string): Promise<void> => this.#page.keyboard.press(keys);

  /** Into whatever has the focus. */
  type = (text: string): Promise<void> => this.#page.keyboard.type(text);

  async #seek(target: Locator, key: string): Promise<void> {
    await expect(target).toBeVisible();
    // Looked up by its role once: that takes longer than the keystroke, and again at every stop.
    const sought = await target.elementHandle();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await sought.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${key} does not reach ${String(target)}.`);
  }
}
