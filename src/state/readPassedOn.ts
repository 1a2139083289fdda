import type { Assessment } from '../assessment/index.ts';
import { refusalOf } from '../intake/saved/savedFile.ts';
import { payloadIn } from '../passing/link.ts';
import { readPayload } from '../passing/readPayload.ts';
import type { Words } from '../text/languages.ts';
import type { PassedOn, Refusal } from './files.svelte.ts';
import { numberedIn } from './numberedIn.ts';

type ReadPassedOn =
  | { readonly ok: true; readonly assessment: Assessment; readonly claim: PassedOn }
  | { readonly ok: false; readonly refusal: Refusal };

/** A link, or what a code says, to an assessment, or why it is none. Loaded on demand, with the schemas. */
export async function readPassedOn(text: string, words: Words): Promise<ReadPassedOn> {
  const read = await readPayload(payloadIn(text), numberedIn(words));
  if (!read.ok) {
    const { problem } = read;
    const refusal: Refusal =
      problem.why === 'problems' ? refusalOf(problem.problems) : { why: 'passed-on', problem };
    return { ok: false, refusal };
  }
  const { assessment, claim, withNames } = read;
  return { ok: true, assessment, claim: { ...claim, withNames } };
}
