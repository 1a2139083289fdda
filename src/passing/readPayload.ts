import { parseAssessment, type Assessment, type FileProblem } from '../assessment/index.ts';
import { answersIn, type AnswersRead, type Numbered } from './answerBytes.ts';
import { levelsFrom, type Claim } from './claim.ts';
import { uncompressed } from './compression.ts';
import { COMPRESSED, LARGEST } from './payload.ts';
import { ID_BYTES, idFrom } from './resultId.ts';
import { unsealed, type SealProblem } from './sealed.ts';

/** What is wrong with the text itself. */
export type PayloadProblem = SealProblem | { readonly why: 'too-large' };

interface AnswerProblems {
  readonly why: 'problems';
  readonly problems: readonly FileProblem[];
}

export type ReadPayload =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      readonly withNames: boolean;
      readonly claim: Claim;
    }
  | { readonly ok: false; readonly problem: PayloadProblem | AnswerProblems };

/**
 * The text of a link or a code to answers and what is said of them. Total: whatever text is given, it returns
 * answers that were parsed or what is wrong, and never throws. Names that were left out are numbered.
 */
export async function readPayload(text: string, numbered: Numbered): Promise<ReadPayload> {
  const bytes = unsealed(text);
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes };
  const [head = 0] = bytes;
  const read = await unpacked(bytes.subarray(1 + ID_BYTES), head, numbered);
  if (read === 'too-large') return { ok: false, problem: { why: 'too-large' } };
  if (read === null) return { ok: false, problem: { why: 'changed' } };
  const parsed = parseAssessment(read.answers);
  if (!parsed.ok) return { ok: false, problem: { why: 'problems', problems: parsed.problems } };
  return {
    ok: true,
    assessment: parsed.assessment,
    withNames: read.withNames,
    claim: { id: idFrom(bytes.subarray(1, 1 + ID_BYTES)), ...levelsFrom(head) },
  };
}

async function unpacked(
  packed: Uint8Array<ArrayBuffer>,
  head: number,
  numbered: Numbered,
): Promise<AnswersRead | 'too-large' | null> {
  const answers = (head & COMPRESSED) === 0 ? packed : await uncompressed(packed, LARGEST);
  return answers instanceof Uint8Array ? answersIn(answers, numbered) : answers;
}
