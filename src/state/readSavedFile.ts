import { parseAssessment, type Assessment } from '../assessment/index.ts';
import type { Refusal } from './files.svelte.ts';

/** Larger than a saved assessment of 100,000 customers. */
export const LARGEST_FILE_MB = 64;

type ReadFile =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly refusal: Refusal };

/** A file to an assessment, or why it is none. Loaded on demand, with the schemas. */
export async function readSavedFile(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_FILE_MB * 1024 * 1024)
    return { ok: false, refusal: { why: 'too-large' } };
  let text: string | null;
  try {
    text = await textOf(file);
  } catch {
    return { ok: false, refusal: { why: 'unreadable' } };
  }
  const parsed = parseAssessment(text ?? '');
  return parsed.ok
    ? parsed
    : { ok: false, refusal: { why: 'problems', problems: parsed.problems } };
}

/** Saved files are UTF-8; where an editor has changed that, `null` rather than names that read wrongly. */
async function textOf(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
