import { parseDraft, withPart, type Draft } from '../../assessment/index.ts';
import type { StepId } from '../journey.svelte.ts';
import type { Restored } from '../restore.ts';
import type { Block } from './blocks.ts';
import type { Change } from './changes.ts';
import { readAllBlocks, readBlocks, readManifests } from './database.ts';
import { LargeDraft, type Base } from './largeDraft.ts';
import { mapInSlices } from './slices.ts';

interface Read {
  readonly draft: Draft;
  readonly base: Base;
  readonly changes: readonly Change[];
}

/** `null` where any part of it can't be read: answers with a hole are none. */
export async function restoreLarge(
  record: object,
  step: StepId,
): Promise<{ readonly restored: Restored; readonly large: LargeDraft } | null> {
  try {
    const found = await readLarge(record);
    if (!found) return null;
    const { draft, ...resumed } = found;
    const restored = { draft, step };
    return { restored, large: LargeDraft.resume({ ...resumed, answers: restored }) };
  } catch {
    return null;
  }
}

async function readLarge(record: object): Promise<Read | null> {
  const named: unknown = Reflect.get(record, 'base');
  const found = typeof named === 'string' ? await findBase(named) : null;
  if (!found) return null;
  const { id, manifest } = found;
  const base = await readBase(id, manifest);
  const written = withRows(parseDraft(Reflect.get(manifest, 'draft')), base);
  if (!base || !written || id !== named)
    return base && written && { base, draft: written, changes: [] };

  const draft = withRows(parseDraft(Reflect.get(record, 'draft')), base);
  const log: unknown = Reflect.get(record, 'log');
  if (!draft || !Array.isArray(log)) return null;
  return replay(base, draft, log);
}

/** All that is stored, one part in each line, for whoever can read it. */
export async function everythingStored(record: string): Promise<string> {
  try {
    return [record, ...(await readAllBlocks())].join('\n');
  } catch {
    return record;
  }
}

/**
 * The base that a record names; the latest where that is gone. A browser that crashes can lose the last
 * seconds of one storage and not of the other, and then a whole draft, some changes older, is there still.
 */
async function findBase(named: string): Promise<{ id: string; manifest: object } | null> {
  const manifests = [...(await readManifests())].flatMap(([id, manifest]) =>
    typeof manifest === 'object' && manifest !== null ? [{ id, manifest }] : [],
  );
  const savedAt = (manifest: object) => Number(Reflect.get(manifest, 'savedAt'));
  const [latest = null] = manifests.toSorted((a, b) => savedAt(b.manifest) - savedAt(a.manifest));
  return manifests.find(({ id }) => id === named) ?? latest;
}

async function readBase(id: string, manifest: object): Promise<Base | null> {
  const customers = await readList(
    Reflect.get(manifest, 'customers'),
    (rows) => parseRows({ customers: rows })?.customers,
  );
  const staff = await readList(
    Reflect.get(manifest, 'staff'),
    (rows) => parseRows({ staff: rows })?.staff,
  );
  return customers && staff && { id, customers, staff };
}

async function readList<Row>(
  ids: unknown,
  parse: (rows: unknown) => readonly Row[] | undefined,
): Promise<readonly Block<Row>[] | null> {
  if (!Array.isArray(ids)) return null;
  const texts = await readBlocks(ids.map(String));
  const blocks = await mapInSlices(texts, (text, index) => {
    const rows = typeof text === 'string' ? parse(parseJson(text)) : undefined;
    return rows && { id: String(ids[index]), rows };
  });
  const read = blocks.filter((block) => block !== undefined);
  return read.length === blocks.length ? read : null;
}

function replay(base: Base, draft: Draft, log: readonly unknown[]): Read | null {
  let now = draft;
  const changes: Change[] = [];
  for (const entry of log) {
    const change = parseChange(entry, now);
    if (!change) return null;
    changes.push(change);
    now = changed(now, change);
  }
  return { base, draft: now, changes };
}

function parseChange(entry: unknown, draft: Draft): Change | null {
  if (!Array.isArray(entry)) return null;
  const parts: readonly unknown[] = entry;
  const [list, start, removed, rows] = parts;
  if (list !== 'customers' && list !== 'staff') return null;
  if (!isCount(start) || !isCount(removed) || start + removed > draft[list].length) return null;
  const parsed = parseRows({ [list]: rows });
  if (!parsed) return null;
  return list === 'customers'
    ? [list, start, removed, parsed.customers]
    : [list, start, removed, parsed.staff];
}

function changed(draft: Draft, [list, start, removed, rows]: Change): Draft {
  const part = { start, endBefore: start + removed };
  return list === 'customers'
    ? { ...draft, customers: withPart(draft.customers, part, rows) }
    : { ...draft, staff: withPart(draft.staff, part, rows) };
}

function withRows(draft: Draft | null, base: Base | null): Draft | null {
  return (
    draft &&
    base && {
      ...draft,
      customers: base.customers.flatMap(({ rows }) => rows),
      staff: base.staff.flatMap(({ rows }) => rows),
    }
  );
}

/** Rows as they were kept; there is no other way to read them than as those of a draft. */
function parseRows(rows: object): Draft | null {
  const others = { organisation: '', assessedOn: '2017-07-07', market: null, keptApart: [] };
  return parseDraft({ ...others, customers: [], staff: [], ...rows });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
