import { asDraft, type Draft, type DraftCustomer, type DraftPerson } from '../assessment/index.ts';
import type { Words } from '../text/languages.ts';
import type { FileDialog, Opened, Replacement, ToOpen } from './files.svelte.ts';
import type { Findings } from './findings.svelte.ts';
import { readPassedOn } from './readPassedOn.ts';
import { readSavedFile } from './readSavedFile.ts';
import { newRowId } from './rowIds.ts';
import { sample } from './sample.ts';

/** Everything that can be opened, apart from the first screen, which opens nothing by itself. */

type Show = (dialog: FileDialog | null) => void;

/** `null` where it was given up, which only a large file can be. Rejects where the worker that reads it can't be had. */
export async function open(what: ToOpen, words: Words, show: Show): Promise<Opened | null> {
  if (what === 'sample') return openedSample(words);
  return what instanceof File ? openedFile(what, show) : openedPassedOn(what.passedOn, words);
}

/** Shows how far it is where that takes time. */
export async function openedFile(file: File, show: Show): Promise<Opened | null> {
  const { name } = file;
  const given = new AbortController();
  const cancel = () => given.abort();
  const read = await readSavedFile(
    file,
    (proportion) => show({ kind: 'opening', name, stage: 'reading', proportion, cancel }),
    given.signal,
  );
  if (!read) return null;
  return read.ok
    ? { kind: 'replace', name, assessment: read.assessment, then: 'result' }
    : { kind: 'refused', name, refusal: read.refusal };
}

function openedSample(words: Words): Opened {
  const assessment = sample(words.sample);
  return { kind: 'replace', name: words.sample.title, assessment, then: 'entitlements' };
}

/** A link, or what a code on paper says. */
async function openedPassedOn(text: string, words: Words): Promise<Opened> {
  const read = await readPassedOn(text, words);
  const name = words.passing.passedOn;
  return read.ok
    ? { kind: 'replace', name, assessment: read.assessment, then: 'result', claim: read.claim }
    : { kind: 'refused', name, refusal: read.refusal };
}

/** So many rows take some milliseconds. */
const ROWS_AT_ONCE = 4_000;

/**
 * What was opened as it would have been typed. Very many rows are made a part at a time, and what follows from
 * them is worked out before they take the place of the answers: the page goes on in between, and shows how far
 * it is. `null` where it was given up then.
 */
export async function draftOf(
  { name, assessment }: Replacement,
  { prepare }: Findings,
  show: Show,
): Promise<Draft | null> {
  const most = Math.max(assessment.customers.length, assessment.staff.length);
  if (most <= ROWS_AT_ONCE) return asDraft(assessment, newRowId);

  const given = new AbortController();
  const cancel = () => given.abort();
  /** Whether to go on. */
  const tell = (proportion: number) => {
    if (given.signal.aborted) return false;
    show({ kind: 'opening', name, stage: 'placing', proportion, cancel });
    return true;
  };
  const customers: DraftCustomer[] = [];
  const staff: DraftPerson[] = [];
  for (let start = 0; start < most; start += ROWS_AT_ONCE) {
    if (!tell(0)) return null;
    const end = start + ROWS_AT_ONCE;
    const rows = {
      customers: assessment.customers.slice(start, end),
      staff: assessment.staff.slice(start, end),
    };
    const part = asDraft({ ...assessment, ...rows }, newRowId);
    customers.push(...part.customers);
    staff.push(...part.staff);
    await new Promise((goOn) => setTimeout(goOn));
  }
  const draft = {
    ...asDraft({ ...assessment, customers: [], staff: [] }, newRowId),
    customers,
    staff,
  };
  return (await prepare(draft, tell)) ? draft : null;
}
