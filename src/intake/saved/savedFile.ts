import { parseAssessment, type Assessment, type FileProblem } from '../../assessment/index.ts';

/** A broken file can have a problem in every row; these are enough to see what is wrong with it. */
const PROBLEMS_SHOWN = 5;

export type FileRefusal =
  | { readonly why: 'too-large' | 'unreadable' }
  | {
      readonly why: 'problems';
      /** The first few. */
      readonly problems: readonly FileProblem[];
      /** How many there are besides. */
      readonly others: number;
    };

export type ReadFile =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** A saved file to an assessment, or why it is none. */
export async function readSaved(file: Blob): Promise<ReadFile> {
  let text: string | null;
  try {
    text = await textOf(file);
  } catch {
    return { ok: false, refusal: { why: 'unreadable' } };
  }
  const parsed = parseAssessment(text ?? '');
  return parsed.ok ? parsed : { ok: false, refusal: refusalOf(parsed.problems) };
}

export function refusalOf(all: readonly FileProblem[]): FileRefusal {
  const problems = all.slice(0, PROBLEMS_SHOWN);
  return { why: 'problems', problems, others: all.length - problems.length };
}

/** Saved files are UTF-8; where an editor has changed that, `null` rather than names that read wrongly. */
async function textOf(file: Blob): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
