import type { DraftPerson, PersonFinding } from '../../assessment/index.ts';
import type { Findings } from '../../state/findings.svelte.ts';
import type { Words } from '../../text/languages.ts';
import { ALL, type Filter } from './filter.ts';

/** All, those who are qualified, and those who are not, by what is missing. */
export function personFilters(
  { sheet }: Words,
  findings: Findings,
  all: readonly DraftPerson[],
): readonly Filter<DraftPerson>[] {
  const { people } = findings.evaluation.individuals;
  const filter = (
    id: 'qualified' | 'not-qualified' | 'needs-one-exam' | 'no-credential',
    is: (finding: PersonFinding) => boolean,
  ): Filter<DraftPerson> => ({
    id,
    name: sheet.filters[id],
    count: people.filter(is).length,
    test: () => (row) => {
      const finding = findings.ofPerson(row);
      return finding !== undefined && is(finding);
    },
  });
  return [
    { id: ALL, name: sheet.filters.all, count: all.length, test: () => () => true },
    filter('qualified', ({ qualified }) => qualified),
    filter('not-qualified', ({ qualified }) => !qualified),
    filter(
      'needs-one-exam',
      ({ qualified, missingExams }) => !qualified && missingExams.length === 1,
    ),
    filter('no-credential', ({ qualified, missingExams }) => !qualified && missingExams.length > 1),
  ];
}
