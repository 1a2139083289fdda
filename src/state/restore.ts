import { parseDraft, type Draft } from '../assessment/index.ts';
import { isStep, type StepId } from './journey.svelte.ts';
import type { LargeDraft } from './keeping/largeDraft.ts';
import { mapInSlices } from './keeping/slices.ts';

export interface Restored {
  readonly draft: Draft;
  readonly step: StepId;
}

export interface Opened {
  readonly restored: Restored | null;
  /** What keeps answers of many rows from here on. */
  readonly large: LargeDraft | null;
  /** All that was kept, where it can't be read. */
  readonly unreadable: string | null;
}

/** To check so many rows takes a few milliseconds. */
const ROWS_AT_ONCE = 500;

/** What this browser kept. Loaded only where something was kept; nothing in it takes long at a time. */
export async function restore(kept: string): Promise<Opened> {
  const record = parseJson(kept);
  const version: unknown = record && Reflect.get(record, 'version');
  if (record && version === 2) {
    const { everythingStored, restoreLarge } = await import('./keeping/restoreLarge.ts');
    const found = await restoreLarge(record, stepOf(record));
    return found ? { ...found, unreadable: null } : unreadable(await everythingStored(kept));
  }
  const draft = record && version === 1 ? await parseWhole(Reflect.get(record, 'draft')) : null;
  if (!record || !draft) return unreadable(kept);
  return { restored: { draft, step: stepOf(record) }, large: null, unreadable: null };
}

function unreadable(text: string): Opened {
  return { restored: null, large: null, unreadable: text };
}

function parseJson(text: string): object | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}

function stepOf(record: object): StepId {
  const step: unknown = Reflect.get(record, 'step');
  return isStep(step) ? step : 'market';
}

/** The customers, which can be very many, in parts; each part with all the rest, as it is checked in no other way. */
async function parseWhole(stored: unknown): Promise<Draft | null> {
  if (typeof stored !== 'object' || stored === null) return null;
  const rows: unknown = Reflect.get(stored, 'customers');
  if (!Array.isArray(rows)) return null;
  const starts = Array.from(
    { length: Math.max(1, Math.ceil(rows.length / ROWS_AT_ONCE)) },
    (_, part) => part * ROWS_AT_ONCE,
  );
  const parts = await mapInSlices(starts, (start) =>
    parseDraft({ ...stored, customers: rows.slice(start, start + ROWS_AT_ONCE) }),
  );
  const [first] = parts;
  const read = parts.filter((part) => part !== null);
  if (!first || read.length < parts.length) return null;
  return { ...first, customers: read.flatMap(({ customers }) => customers) };
}
