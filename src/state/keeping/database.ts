import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Block } from './blocks.ts';
import { DATABASE, readText } from './texts.ts';

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
 * of its own, and those that are stored are not written again. What is made neither for this base, nor for the one
 * that it follows, nor for the one that the record names goes: a newer tab may have recorded that meanwhile.
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

    const recorded = recordedBase();
    const needed = new Set([
      ...[...base.blocks, ...(follows?.blocks ?? [])].map(({ id }) => id),
      ...(recorded === null ? [] : blocksIn(await bases.get(recorded))),
    ]);
    const staleBlocks = [...stored].filter((id) => !needed.has(id));
    const staleBases = (await bases.getAllKeys()).filter(
      (id) => id !== base.id && id !== follows?.id && id !== recorded,
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

/** The id of the base that is named by what is kept as text now, by whichever tab. */
function recordedBase(): string | null {
  try {
    const record: unknown = JSON.parse(readText(globalThis.localStorage, 'answers') ?? 'null');
    const base = part(record, 'base');
    return typeof base === 'string' ? base : null;
  } catch {
    return null;
  }
}

/** The ids of the blocks that a manifest lists. */
function blocksIn(manifest: unknown): readonly string[] {
  return (['customers', 'staff'] as const).flatMap((kind) => {
    const ids = part(manifest, kind);
    return Array.isArray(ids) ? ids.map(String) : [];
  });
}

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
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
