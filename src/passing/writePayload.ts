import type { Assessment, Evaluation } from '../assessment/index.ts';
import { answerBytesInParts, MOST_ROWS } from './answerBytes.ts';
import { bitsOfLevels } from './claim.ts';
import { compressed } from './compression.ts';
import { joined } from './joined.ts';
import { COMPRESSED, LARGEST } from './payload.ts';
import { bytesOf, resultIdInParts } from './resultId.ts';
import { sealed } from './sealed.ts';
import type { Spelling } from './spelling.ts';
import { withRests } from './withRests.ts';

interface PayloadOptions {
  readonly withNames: boolean;
  readonly spelling: Spelling;
  /** In characters. */
  readonly longest?: number;
}

/**
 * Answers, what they come to, and their id as the text of a link or a code; `null` where they are too many for
 * one, or it would be longer than `longest`. The page goes on while those of very many customers are written.
 */
export async function writePayload(
  assessment: Assessment,
  evaluation: Evaluation,
  { withNames, spelling, longest = Infinity }: PayloadOptions,
): Promise<string | null> {
  if (assessment.customers.length + assessment.staff.length > MOST_ROWS) return null;
  const answers = await withRests(answerBytesInParts(assessment, withNames));
  if (answers.length > LARGEST) return null;
  // No byte takes less than a character.
  const shorter = await compressed(answers, longest);
  if (shorter === 'too-large') return null;
  const isShorter = shorter.length < answers.length;
  const head = bitsOfLevels(evaluation) | (isShorter ? COMPRESSED : 0);
  const bytes = joined([
    Uint8Array.of(head),
    bytesOf(await withRests(resultIdInParts(assessment))),
    isShorter ? shorter : answers,
  ]);
  const text = sealed(bytes, spelling);
  return text.length > longest ? null : text;
}
