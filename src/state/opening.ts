import type { Words } from '../text/languages.ts';
import type { Opened } from './files.svelte.ts';
import { readPassedOn } from './readPassedOn.ts';
import { readSavedFile } from './readSavedFile.ts';
import { sample } from './sample.ts';

/** Everything that can be opened, apart from the first screen, which opens nothing by itself. */

export async function openedFile(file: File): Promise<Opened> {
  const read = await readSavedFile(file);
  const { name } = file;
  return read.ok
    ? { kind: 'replace', name, assessment: read.assessment, then: 'result' }
    : { kind: 'refused', name, refusal: read.refusal };
}

export function openedSample(words: Words): Opened {
  const assessment = sample(words.sample);
  return { kind: 'replace', name: words.sample.title, assessment, then: 'entitlements' };
}

/** A link, or what a code on paper says. */
export async function openedPassedOn(text: string, words: Words): Promise<Opened> {
  const read = await readPassedOn(text, words);
  const name = words.passing.passedOn;
  return read.ok
    ? { kind: 'replace', name, assessment: read.assessment, then: 'result', claim: read.claim }
    : { kind: 'refused', name, refusal: read.refusal };
}
