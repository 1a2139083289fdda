import type { PersonFinding } from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';

/** Whether and how a person qualifies, or what is missing. */
export function personOutcome(
  { byExams, byCertifications, missingExams }: PersonFinding,
  words: Words['questions']['staff'],
): string {
  const isCertified = byCertifications.length > 0;
  if (byExams && isCertified) return words.byBoth;
  if (byExams) return words.byExams;
  return isCertified ? words.byCertification : words.needs(missingExams);
}
