import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserStorage } from '../../../src/state/keeping/texts.ts';
import { Keeping } from '../../../src/state/keeping.svelte.ts';
import type { Restored } from '../../../src/state/restore.ts';
import { keptIn, keptText } from '../../support/keptIn.ts';
import { deniedStorage, MemoryStorage } from '../../support/memoryStorage.ts';
import { draft } from '../../support/partners.ts';

/** Within which a change is promised to be kept. */
const HALF_A_SECOND = 500;

const now = new Date('2026-11-22T10:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
});

const answers = (organisation: string): Restored => ({
  draft: draft({ organisation }),
  step: 'entitlements',
});

const keysOf = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index));

/** What one tab writes is told to all the others that share its storage. */
function sharedBy(storage: Storage, ...others: readonly Keeping[]) {
  for (const key of keysOf(storage)) {
    const newValue = key === null ? null : storage.getItem(key);
    for (const other of others)
      other.noticeOtherTab(new StorageEvent('storage', { key, newValue }));
  }
}

describe('a change', () => {
  test('is kept within half a second, and read again as it was', async () => {
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    expect(keptText(storage)).toBeNull();
    expect(keeping.status).toEqual({ kind: 'not-yet' });
    keeping.keep(answers('Adventure Works'));
    expect(keeping.hasUnkept).toBe(true);
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(keeping.hasUnkept).toBe(false);
    expect(await keptIn(storage)).toEqual(answers('Adventure Works'));
  });

  test('is said to be kept, and when', () => {
    const keeping = new Keeping(new MemoryStorage());
    keeping.keep(answers('Adventure Works'));
    keeping.keepNow();
    expect(keeping.status).toEqual({ kind: 'saved', at: now });
  });

  test('is kept within half a second although the typing goes on', async () => {
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    for (let typed = 1; typed * 100 <= HALF_A_SECOND; typed += 1) {
      keeping.keep(answers('Adventure Works'.slice(0, typed)));
      vi.advanceTimersByTime(100);
    }
    expect((await keptIn(storage))?.draft.organisation).toMatch(/^A/);
  });

  test('that another follows at once is not written apart', async () => {
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    const written = vi.spyOn(storage, 'setItem');
    for (const name of ['A', 'Ad', 'Adv']) keeping.keep(answers(name));
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(written).toHaveBeenCalledTimes(1);
    expect((await keptIn(storage))?.draft.organisation).toBe('Adv');
  });

  test('is kept at once when the page is hidden, and not again after', () => {
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    keeping.keep(answers('Adventure Works'));
    keeping.keepNow();
    expect(keptText(storage)).not.toBeNull();
    const written = vi.spyOn(storage, 'setItem');
    keeping.keepNow();
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(written).not.toHaveBeenCalled();
  });
});

test('the language is kept beside the answers', () => {
  const storage = new MemoryStorage();
  new Keeping(storage).keepLanguage('zh-CN');
  const later = new Keeping(storage);
  expect(later.language).toBe('zh-CN');
  expect(keptText(storage)).toBeNull();
});

describe('a browser that denies storage', () => {
  test.each<[string, () => Storage | null]>([
    ['none at all', () => null],
    ['one that throws whatever is asked of it', deniedStorage],
  ])('by giving %s is said to keep nothing, and stays so', async (_, storage) => {
    const keeping = new Keeping(storage());
    expect(keeping.status.kind).toBe('failed');
    expect(keeping.language).toBeNull();
    keeping.keep(answers('Adventure Works'));
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(keeping.status.kind).toBe('failed');
    expect(keeping.hasUnkept).toBe(true);
    keeping.keepLanguage('zh-CN');
    keeping.deleteEverything();
    expect(await keeping.takeOver()).toBeNull();
    expect(keeping.status.kind).toBe('failed');
  });

  test('is told apart from one that is full', () => {
    expect(new Keeping(null).status).toEqual({ kind: 'failed', why: 'blocked' });
    expect(new Keeping(deniedStorage()).status).toEqual({ kind: 'failed', why: 'blocked' });
  });

  test('even at its mention is taken as it is', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    });
    expect(browserStorage()).toBeNull();
  });

  test('is not every browser', () => {
    expect(browserStorage()).toBe(window.localStorage);
  });
});

describe('a full storage', () => {
  test('is said to be full, and what was not kept is still waiting', () => {
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    storage.fillUp();
    keeping.keep(answers('Adventure Works'));
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(keeping.status).toEqual({ kind: 'failed', why: 'full' });
    expect(keeping.hasUnkept).toBe(true);
  });

  test('that was full from the beginning is not taken for another tab', () => {
    const storage = new MemoryStorage();
    storage.fillUp();
    const keeping = new Keeping(storage);
    keeping.keep(answers('Adventure Works'));
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(keeping.status).toEqual({ kind: 'failed', why: 'full' });
  });

  test('that has room again keeps the next change', async () => {
    const storage = new MemoryStorage();
    storage.fillUp();
    const keeping = new Keeping(storage);
    keeping.keep(answers('Adventure Works'));
    vi.advanceTimersByTime(HALF_A_SECOND);
    storage.fillUp(false);
    keeping.keep(answers('Adventure Works Ltd'));
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(keeping.status.kind).toBe('saved');
    expect(keeping.hasUnkept).toBe(false);
    expect((await keptIn(storage))?.draft.organisation).toBe('Adventure Works Ltd');
  });

  test('leaves what was kept before as it was', async () => {
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    keeping.keep(answers('Adventure Works'));
    keeping.keepNow();
    storage.fillUp();
    keeping.keep(answers('Adventure Works Ltd'));
    keeping.keepNow();
    expect((await keptIn(storage))?.draft.organisation).toBe('Adventure Works');
  });
});

describe('two tabs', () => {
  function twoTabs() {
    const storage = new MemoryStorage();
    const older = new Keeping(storage);
    older.keep(answers('Older'));
    older.keepNow();
    const newer = new Keeping(storage);
    return { storage, older, newer };
  }

  test('the older one says so as soon as the newer one is opened', () => {
    const { storage, older, newer } = twoTabs();
    sharedBy(storage, older);
    expect(older.status).toEqual({ kind: 'superseded' });
    expect(newer.status).toEqual({ kind: 'not-yet' });
  });

  test('the older one does not overwrite, even where it was told nothing', async () => {
    const { storage, older, newer } = twoTabs();
    newer.keep(answers('Newer'));
    newer.keepNow();
    older.keep(answers('Older still'));
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(older.status).toEqual({ kind: 'superseded' });
    expect(older.hasUnkept).toBe(true);
    expect((await keptIn(storage))?.draft.organisation).toBe('Newer');
  });

  test('the older one leaves the language alone too', () => {
    const { storage, older, newer } = twoTabs();
    newer.keepLanguage('zh-CN');
    sharedBy(storage, older);
    older.keepLanguage('en');
    expect(newer.language).toBe('zh-CN');
  });

  test('a tab is not disturbed by what it wrote itself, nor by other keys', () => {
    const { storage, newer } = twoTabs();
    sharedBy(storage, newer);
    newer.noticeOtherTab(new StorageEvent('storage', { key: 'other', newValue: 'thing' }));
    expect(newer.status).toEqual({ kind: 'not-yet' });
  });

  test('the older one takes over when it is told to, and the newer one then says so', async () => {
    const { storage, older, newer } = twoTabs();
    newer.keep(answers('Newer'));
    newer.keepNow();
    sharedBy(storage, older);
    await older.takeOver();
    sharedBy(storage, newer);
    expect(newer.status).toEqual({ kind: 'superseded' });
    expect(older.status).toEqual({ kind: 'not-yet' });
    expect((await keptIn(storage))?.draft.organisation).toBe('Newer');
    older.keep(answers('Older again'));
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(older.status.kind).toBe('saved');
    expect((await keptIn(storage))?.draft.organisation).toBe('Older again');
  });
});

test('what an older tab could not keep is still waiting when it takes over', async () => {
  const storage = new MemoryStorage();
  const older = new Keeping(storage);
  new Keeping(storage).deleteEverything();
  older.keep(answers('Older'));
  older.keepNow();
  expect(older.status).toEqual({ kind: 'superseded' });
  await older.takeOver();
  older.keepNow();
  expect((await keptIn(storage))?.draft.organisation).toBe('Older');
});

describe('deleting everything', () => {
  test('leaves no key of this tool behind, and no key of others touched', () => {
    const storage = new MemoryStorage();
    storage.setItem('somebody else’s', 'kept');
    const keeping = new Keeping(storage);
    keeping.keep(answers('Adventure Works'));
    keeping.keepNow();
    keeping.keepLanguage('zh-CN');
    expect(storage.length).toBe(4);
    keeping.deleteEverything();
    expect(keysOf(storage)).toEqual(['somebody else’s']);
    expect(keeping.status).toEqual({ kind: 'not-yet' });
  });

  test('does not keep afterwards what was waiting', () => {
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    keeping.keep(answers('Adventure Works'));
    keeping.deleteEverything();
    vi.advanceTimersByTime(HALF_A_SECOND);
    keeping.keepNow();
    expect(storage.length).toBe(0);
    expect(keeping.hasUnkept).toBe(false);
  });

  test('leaves no older tab behind for a newer one to supersede', () => {
    const storage = new MemoryStorage();
    const emptied = new Keeping(storage);
    emptied.deleteEverything();
    const newer = new Keeping(storage);
    sharedBy(storage, emptied);
    expect([emptied.status, newer.status]).toEqual([{ kind: 'not-yet' }, { kind: 'not-yet' }]);
  });

  test('does not end the keeping of what is answered from then on', () => {
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    keeping.deleteEverything();
    keeping.keep(answers('Adventure Works'));
    vi.advanceTimersByTime(HALF_A_SECOND);
    expect(keeping.status.kind).toBe('saved');
    expect(keptText(storage)).not.toBeNull();
  });
});
