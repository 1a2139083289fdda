import { evaluatePerson, requirements } from '../../assessment/index.ts';
import type { ExportWords } from '../../intake/export.ts';
import { heldBy, type FindingWords } from '../../intake/exportFindings.ts';
import type { Words } from '../../text/languages.ts';
import { personOutcome } from '../parts/personOutcome.ts';

/** All that an export says, as texts alone, so that it can be sent to a worker. */
export function exportWords(words: Words): ExportWords & FindingWords {
  const { imports, programme } = words;
  return {
    ...imports.exports,
    associations: programme.associations,
    reasons: programme.reasons,
    unreadable: programme.unreadable,
    outcomes: outcomes(words.questions.staff),
  };
}

/** Of everything that a person can hold, what is said of it. */
function outcomes(words: Words['questions']['staff']): Readonly<Record<string, string>> {
  const exams = subsets(requirements.exams.map(({ id }) => id));
  const certifications = subsets(requirements.certifications.map(({ id }) => id));
  const people = exams.flatMap((passed) =>
    certifications.map((held) => ({ name: '', exams: passed, certifications: held })),
  );
  return Object.fromEntries(
    people.map((person) => [heldBy(person), personOutcome(evaluatePerson(person), words)]),
  );
}

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (found, item) => [...found, ...found.map((each) => [...each, item])],
    [[]],
  );
}
