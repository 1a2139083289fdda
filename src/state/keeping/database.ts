import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Block } from './blocks.ts';
import { DATABASE } from './texts.ts';

interface Stored extends DBSchema {
  /** What a base is made of, by its id. */
  bases: { key: string; value: unknown };
  /** Rows as text, by their block's id: texts are written and read many times faster than objects. */
  blocks: { key: string; value: unknown };
}

/** What is stored of a base besides its blocks. */
export type Manifest = object;

/**
 * In one transaction: it is there as a whole or not at all, and so is what was there before. Each block is a task
 * of its own, and those that are stored are not written again. What neither this base nor the one that it
 * follows is made of goes.
 */
export async function writeBase(
  base: {
    readonly id: string;
    readonly manifest: Manifest;
    readonly blocks: readonly Block<unknown>[];
  },
  follows: { readonly id: string; readonly blocks: readonly Block<unknown>[] } | null,
): Promise<void> {
  const database = await open();
  try {
    // Not only handed over: what the log no longer holds has to be on the disk.
    const transaction = database.transaction(['bases', 'blocks'], 'readwrite', {
      durability: 'strict',
    });
    // Whatever request fails says so itself.
    transaction.done.catch(() => undefined);
    const bases = transaction.objectStore('bases');
    const blocks = transaction.objectStore('blocks');
    const stored = new Set(await blocks.getAllKeys());
    for (const { id, rows } of base.blocks)
      if (!stored.has(id)) await blocks.put(JSON.stringify(rows), id);
    await bases.put(base.manifest, base.id);

    const needed = new Set([...base.blocks, ...(follows?.blocks ?? [])].map(({ id }) => id));
    const staleBlocks = [...stored].filter((id) => !needed.has(id));
    const staleBases = (await bases.getAllKeys()).filter(
      (id) => id !== base.id && id !== follows?.id,
    );
    await Promise.all([
      ...staleBlocks.map((id) => blocks.delete(id)),
      ...staleBases.map((id) => bases.delete(id)),
    ]);
    await transaction.done;
  } finally {
    database.close();
  }
}

/** All manifests, by id. */
export async function readManifests(): Promise<ReadonlyMap<string, unknown>> {
  const database = await open();
  try {
    const { store } = database.transaction('bases');
    const [ids, manifests] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(ids.map((id, index) => [id, manifests[index]]));
  } finally {
    database.close();
  }
}

/** Each block's text, or `undefined` where there is no such block. */
export async function readBlocks(ids: readonly string[]): Promise<readonly unknown[]> {
  const database = await open();
  try {
    const { store } = database.transaction('blocks');
    return await Promise.all(ids.map((id) => store.get(id)));
  } finally {
    database.close();
  }
}

/** Whatever there is, readable or not. */
export async function readAllBlocks(): Promise<readonly string[]> {
  const database = await open();
  try {
    return (await database.getAll('blocks')).map(String);
  } finally {
    database.close();
  }
}

function open(): Promise<IDBPDatabase<Stored>> {
  return openDB<Stored>(DATABASE, 1, {
    upgrade: (database) => {
      database.createObjectStore('bases');
      database.createObjectStore('blocks');
    },
    // Whoever deletes everything would wait for it.
    blocking: (_version, _newVersion, { target }) => {
      if (target instanceof IDBDatabase) target.close();
    },
  });
}
