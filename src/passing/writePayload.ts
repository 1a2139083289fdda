import type { Assessment, Evaluation } from '../assessment/index.ts';
import { answerBytes, MOST_ROWS } from './answerBytes.ts';
import { bitsOfLevels } from './claim.ts';
import { compressed } from './compression.ts';
import { joined } from './joined.ts';
import { COMPRESSED, LARGEST } from './payload.ts';
import { bytesOf, resultId } from './resultId.ts';
import { sealed } from './sealed.ts';
import type { Spelling } from './spelling.ts';

/** Answers, what they come to, and their id as the text of a link or a code; `null` where they are too many for one. */
export async function writePayload(
  assessment: Assessment,
  evaluation: Evaluation,
  { withNames, spelling }: { readonly withNames: boolean; readonly spelling: Spelling },
): Promise<string | null> {
  if (assessment.customers.length + assessment.staff.length > MOST_ROWS) return null;
  const answers = answerBytes(assessment, withNames);
  if (answers.length > LARGEST) return null;
  const shorter = await compressed(answers);
  const isShorter = shorter.length < answers.length;
  const head = bitsOfLevels(evaluation) | (isShorter ? COMPRESSED : 0);
  const bytes = joined([
    Uint8Array.of(head),
    bytesOf(resultId(assessment)),
    isShorter ? shorter : answers,
  ]);
  return sealed(bytes, spelling);
}
