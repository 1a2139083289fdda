import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../../src/assessment/index.ts';
import { Keeping } from '../../../src/state/keeping.svelte.ts';
import { writeBase } from '../../../src/state/keeping/database.ts';
import { restore, type Restored } from '../../../src/state/restore.ts';
import { keptIn, keptText } from '../../support/keptIn.ts';
import { MemoryStorage } from '../../support/memoryStorage.ts';
import { draft, draftCustomer, draftPerson } from '../../support/partners.ts';

/** More than are kept as one text as a rule. */
const MANY = 1_600;
/** In which they would not fit as one text, as 100,000 don't in a browser's. */
const smallStorage = () => new MemoryStorage(100_000);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return () => vi.unstubAllGlobals();
});

const rows = (count: number, name = 'Customer') =>
  Array.from({ length: count }, (_, row) =>
    draftCustomer({ id: `${name} ${row}`, name: `${name} ${row}` }),
  );

const many = (count = MANY, name?: string) => draft({ customers: rows(count, name) });
const at = (kept: Draft): Restored => ({ draft: kept, step: 'associations' });

function typed(before: Draft, row: number, name: string): Draft {
  const customer = before.customers[row] ?? draftCustomer();
  return { ...before, customers: before.customers.with(row, { ...customer, name }) };
}

const everythingKept = (keeping: Keeping) =>
  vi.waitFor(() => expect(keeping.hasUnkept).toBe(false), { timeout: 30_000, interval: 5 });

/** A page with these answers, all of them kept. */
async function pageWith(first: Draft, storage = smallStorage()) {
  const keeping = new Keeping(storage);
  keeping.keep(at(first));
  await everythingKept(keeping);
  return { storage, keeping };
}

async function keep(keeping: Keeping, answers: Draft): Promise<void> {
  keeping.keep(at(answers));
  keeping.keepNow();
  await everythingKept(keeping);
}

/** The rest of what is going on in the database, as a request after it tells. */
async function databaseNames(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

/** From the so-manieth request on, no more goes into the database. All that goes in is new, so that it can be added. */
function failAt(request: number, error: DOMException) {
  let requests = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given: readonly [value: unknown, key?: IDBValidKey]
  ) {
    requests += 1;
    if (requests < request) return this.add(...given);
    this.transaction.abort();
    throw error;
  });
}

const noRoom = new DOMException('There is no room left.', 'QuotaExceededError');

describe('answers of many rows', () => {
  test('come back as they were, at the same screen', async () => {
    const whole = { ...many(), staff: [draftPerson()], keptApart: ['paid:contoso'] };
    const { storage, keeping } = await pageWith(whole);
    expect(keeping.status.kind).toBe('saved');
    expect(await keptIn(storage)).toEqual(at(whole));
  });

  test('stay while a tab that they are not of writes late, as one that was frozen does', async () => {
    const whole = many();
    const { storage } = await pageWith(whole);
    vi.stubGlobal('localStorage', storage);
    const older = { customers: [], staff: [], savedAt: 0 };
    await writeBase({ id: 'older', manifest: older, blocks: [] }, null);
    expect(await keptIn(storage)).toEqual(at(whole));
  });

  test('are not written as one text', async () => {
    const { storage, keeping } = await pageWith(many());
    expect(keptText(storage)?.length).toBeLessThan(1_000);
    await keep(keeping, typed(many(), 7, 'Contoso'));
    expect(keptText(storage)?.length).toBeLessThan(1_000);
  });

  test('keep the last keystroke at once when the page is closed', async () => {
    const before = many();
    const { storage, keeping } = await pageWith(before);
    const now = typed(before, MANY - 1, 'Contoso');
    keeping.keep(at(now));
    keeping.keepNow();
    expect(keeping.hasUnkept).toBe(false);
    expect((await keptIn(storage))?.draft).toEqual(now);
  });

  test('go on where they were after a reload, without being written anew', async () => {
    const before = many();
    const { storage, keeping } = await pageWith(before);
    const once = typed(before, 3, 'Contoso');
    await keep(keeping, once);

    const written = vi.spyOn(IDBObjectStore.prototype, 'put');
    const reloaded = new Keeping(storage);
    const opened = await reloaded.restore();
    const twice = typed(opened?.restored?.draft ?? before, 1_500, 'Fabrikam');
    reloaded.keep(at(twice));
    reloaded.keepNow();
    expect(reloaded.hasUnkept).toBe(false);
    expect(written).not.toHaveBeenCalled();
    expect((await keptIn(storage))?.draft).toEqual(typed(once, 1_500, 'Fabrikam'));
  });

  test('are written anew in parts once much has changed: only where it has', async () => {
    let now = many(20_000);
    const { storage, keeping } = await pageWith(now);
    const written = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (let edit = 0; edit < 400; edit += 1) {
      now = typed(now, edit, 'Contoso');
      await keep(keeping, now);
    }
    await vi.waitFor(() => expect(written).toHaveBeenCalled());
    const texts = written.mock.calls.map(([value]: readonly unknown[]) => value);
    // Of 40 blocks the first, with a manifest, for as often as it took.
    expect(texts.filter((value) => typeof value === 'string').length).toBeLessThan(5);
    expect((await keptIn(storage))?.draft).toEqual(now);
  });

  test('keep what is typed on in the same row while they are written anew', async () => {
    let now = many();
    const { storage, keeping } = await pageWith(now);
    const type = (row: number, name: string) => {
      now = typed(now, row, name);
      keeping.keep(at(now));
      keeping.keepNow();
    };
    const writing = vi.spyOn(indexedDB, 'open');
    let row = 0;
    for (; writing.mock.calls.length === 0; row += 1) type(row, 'Contoso');
    type(row - 1, 'Contoso Ltd');
    const before = keptText(storage)?.length ?? 0;
    await vi.waitFor(() => expect(keptText(storage)?.length).toBeLessThan(before));
    expect((await keptIn(storage))?.draft).toEqual(now);
  });

  test('that become few again leave no database behind', async () => {
    const { storage, keeping } = await pageWith(many());
    await keep(keeping, draft({ organisation: 'Few' }));
    expect((await keptIn(storage))?.draft.organisation).toBe('Few');
    await vi.waitFor(async () => expect(await databaseNames()).toEqual([]));
  });

  test('are gone when everything is deleted, even while they are being written', async () => {
    const { storage, keeping } = await pageWith(many());
    keeping.keep(at(many(MANY, 'Other')));
    keeping.keepNow();
    keeping.deleteEverything();
    await vi.waitFor(async () => expect(await databaseNames()).toEqual([]));
    expect(storage.length).toBe(0);
    expect(keeping.status).toEqual({ kind: 'not-yet' });
  });

  test('that a browser did not get to delete are deleted with the next visit', async () => {
    const { storage } = await pageWith(many());
    storage.clear();
    expect(await new Keeping(storage).restore()).toBeNull();
    await vi.waitFor(async () => expect(await databaseNames()).toEqual([]));
  });
});

describe('a page that goes while many rows are being written', () => {
  test('leaves the answers that were kept before', async () => {
    const before = many();
    const { storage, keeping } = await pageWith(before);
    keeping.keep(at(many(MANY, 'Other')));
    keeping.keepNow();
    expect(keeping.hasUnkept).toBe(true);
    expect((await keptIn(storage))?.draft).toEqual(before);
  });

  test('keeps them as one text where that can hold them', async () => {
    const { storage, keeping } = await pageWith(many(), new MemoryStorage());
    keeping.keep(at(many(MANY, 'Other')));
    keeping.keepNow();
    expect(keeping.hasUnkept).toBe(false);
    expect((await keptIn(storage))?.draft).toEqual(many(MANY, 'Other'));
  });

  test('to be superseded by a newer tab does not change what that one reads', async () => {
    const before = many();
    const { storage, keeping: older } = await pageWith(before);
    older.keep(at(many(MANY, 'Other')));
    // No longer waits for the moment at which it would have been written anyway.
    older.keepNow();
    const newer = new Keeping(storage);
    expect((await newer.restore())?.restored?.draft).toEqual(before);
    await keep(newer, typed(before, 0, 'Newer'));
    await vi.waitFor(() => expect(older.status).toEqual({ kind: 'superseded' }));
    expect((await keptIn(storage))?.draft).toEqual(typed(before, 0, 'Newer'));
  });

  test.each([1, 2, 3, 4, 5])(
    'at its write number %i leaves all as it was, never a mixture',
    async (request) => {
      const before = many();
      const { storage, keeping } = await pageWith(before);
      storage.fillUp();
      failAt(request, noRoom);
      keeping.keep(at(many(MANY, 'Other')));
      keeping.keepNow();
      await vi.waitFor(() => expect(keeping.status).toEqual({ kind: 'failed', why: 'full' }));
      vi.restoreAllMocks();
      storage.fillUp(false);
      expect((await keptIn(storage))?.draft).toEqual(before);
    },
  );
});

test('what an older tab takes over is what the newer one kept, and goes on from there', async () => {
  const { storage, keeping: older } = await pageWith(many());
  const newer = new Keeping(storage);
  await newer.restore();
  await keep(newer, many(MANY, 'Newer'));
  older.keep(at(many(MANY, 'Older')));
  older.keepNow();
  expect(older.status).toEqual({ kind: 'superseded' });
  const theirs = (await older.takeOver())?.restored?.draft ?? draft();
  expect(theirs).toEqual(many(MANY, 'Newer'));
  await keep(older, typed(theirs, 5, 'Taken over'));
  expect((await keptIn(storage))?.draft).toEqual(typed(theirs, 5, 'Taken over'));
});

describe('a database that can’t be had', () => {
  test('is done without as long as a text can hold the answers', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = new MemoryStorage();
    const keeping = new Keeping(storage);
    await keep(keeping, many());
    expect(keeping.status.kind).toBe('saved');
    expect((await keptIn(storage))?.draft).toEqual(many());
  });

  test('is said to be missing where none can, and whether it is full or blocked', async () => {
    failAt(3, noRoom);
    const keeping = new Keeping(smallStorage());
    keeping.keep(at(many()));
    keeping.keepNow();
    await vi.waitFor(() => expect(keeping.status).toEqual({ kind: 'failed', why: 'full' }));
    vi.stubGlobal('indexedDB', undefined);
    keeping.keep(at(many()));
    keeping.keepNow();
    await vi.waitFor(() => expect(keeping.status).toEqual({ kind: 'failed', why: 'blocked' }));
    expect(keeping.hasUnkept).toBe(true);
  });

  test('and has room again takes the next change', async () => {
    failAt(3, noRoom);
    const storage = smallStorage();
    const keeping = new Keeping(storage);
    keeping.keep(at(many()));
    keeping.keepNow();
    await vi.waitFor(() => expect(keeping.status.kind).toBe('failed'));
    vi.restoreAllMocks();
    await keep(keeping, many(MANY, 'Next'));
    expect(keeping.status.kind).toBe('saved');
    expect((await keptIn(storage))?.draft.customers.at(-1)?.name).toMatch(/^Next/);
  });
});

describe('a database that does not hold what the record says', () => {
  async function changeDatabase(
    change: (stores: Record<'bases' | 'blocks', IDBObjectStore>) => void,
  ) {
    const [name = ''] = await databaseNames();
    await new Promise<void>((done) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['bases', 'blocks'], 'readwrite');
        change({
          bases: transaction.objectStore('bases'),
          blocks: transaction.objectStore('blocks'),
        });
        transaction.oncomplete = () => {
          opening.result.close();
          done();
        };
      };
    });
  }

  test('because it is gone is unreadable', async () => {
    const { storage } = await pageWith(many());
    await changeDatabase(({ bases, blocks }) => [bases.clear(), blocks.clear()]);
    const kept = keptText(storage) ?? '';
    expect(await restore(kept)).toEqual({ restored: null, large: null, unreadable: kept });
  });

  test('because a part of it is missing is unreadable, and all the rest is given out', async () => {
    const { storage } = await pageWith(many());
    await changeDatabase(({ blocks }) => {
      const first = blocks.openCursor();
      first.onsuccess = () => first.result?.delete();
    });
    const { restored, unreadable } = await restore(keptText(storage) ?? '');
    expect(restored).toBeNull();
    expect(unreadable).toMatch(/"name":"Customer \d+"/);
  });

  test('but a later base, as after a crash, comes back with that', async () => {
    const { storage, keeping } = await pageWith(many());
    const stale = keptText(storage) ?? '';
    await keep(keeping, many(MANY, 'Other'));
    await keep(keeping, many(MANY, 'Last'));
    expect((await restore(stale)).restored?.draft).toEqual(many(MANY, 'Last'));
  });

  test.each([
    ['a list that is none', '["visitors",0,0,[]]'],
    ['a place that is none', '["customers",5000,1,[]]'],
    ['rows that are none', '["customers",0,1,[{"name":7}]]'],
    ['nothing', 'null'],
  ])('and a record whose changes are %s is unreadable', async (_, entry) => {
    const { storage } = await pageWith(many());
    const kept = (keptText(storage) ?? '').replace('"log":[]', `"log":[${entry}]`);
    expect(kept).toContain(entry);
    expect((await restore(kept)).restored).toBeNull();
  });
});

type Edit =
  | { readonly kind: 'type' | 'remove' | 'insert'; readonly row: number }
  | { readonly kind: 'import'; readonly count: number };
type Act =
  Edit | { readonly kind: 'undo' } | { readonly kind: 'wait' } | { readonly kind: 'reload' };

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('type', 'remove', 'insert'),
    row: fc.nat({ max: MANY - 1 }),
  }),
  fc.record({ kind: fc.constant('import'), count: fc.constantFrom(0, 999, 1_001, 2_400) }),
  fc.record({ kind: fc.constantFrom('undo', 'wait', 'reload') }),
);

test('whatever is typed, imported, undone, waited for and reloaded in whatever order, nothing kept is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { maxLength: 25 }), async (sequence) => {
      vi.stubGlobal('indexedDB', new IDBFactory());
      const storage = new MemoryStorage();
      let { keeping } = await pageWith(many(), storage);
      let [before, now] = [draft(), many()];
      for (const [turn, act] of sequence.entries()) {
        if (act.kind === 'wait') await everythingKept(keeping);
        else if (act.kind === 'reload') {
          keeping.keepNow();
          keeping = new Keeping(storage);
          const opened = await keeping.restore();
          expect(opened?.restored?.draft).toEqual(now);
          now = opened?.restored?.draft ?? now;
        } else {
          const after = act.kind === 'undo' ? before : edited(now, act, `turn ${turn}`);
          [before, now] = [now, after];
          keeping.keep(at(now));
        }
      }
      keeping.keepNow();
      expect((await keptIn(storage))?.draft).toEqual(now);
    }),
    { numRuns: 40 },
  );
});

function edited(now: Draft, act: Edit, name: string): Draft {
  if (act.kind === 'import')
    return { ...now, customers: [...now.customers.slice(0, 10), ...rows(act.count, name)] };
  const row = Math.min(act.row, now.customers.length - 1);
  if (act.kind === 'type') return row < 0 ? now : typed(now, row, name);
  const added = act.kind === 'insert' ? rows(1, name) : [];
  const removed = act.kind === 'remove' ? 1 : 0;
  return { ...now, customers: now.customers.toSpliced(Math.max(row, 0), removed, ...added) };
}
