import { requirements, type DraftPerson } from '../../assessment/index.ts';
import type { Findings } from '../../state/findings.svelte.ts';
import type { Words } from '../../text/languages.ts';
import { personOutcome } from '../parts/personOutcome.ts';
import type { Column } from './column.ts';
import { asName, asTick } from './readCell.ts';

/** The people and their credentials. */
export function personColumns(
  { questions: { staff }, programme, imports }: Words,
  findings: Findings,
): readonly Column<DraftPerson>[] {
  const { yes, no } = imports.exports;
  const asWord = (isOn: boolean) => (isOn ? yes : no);
  return [
    {
      id: 'name',
      name: staff.person,
      kind: 'text',
      text: ({ name }) => name,
      typed: (person, name) => ({ ...person, name }),
      read: asName,
    },
    ...requirements.exams.map(({ id }): Column<DraftPerson> => ({
      id,
      name: staff.exam(id),
      meaning: programme.exams[id],
      kind: 'tick',
      text: ({ exams }) => asWord(exams.includes(id)),
      isOn: ({ exams }) => exams.includes(id),
      ticked: (person, on) => ({ ...person, exams: withOrWithout(person.exams, id, on) }),
      understood: asTick,
    })),
    ...requirements.certifications.map(({ id }): Column<DraftPerson> => ({
      id,
      name: programme.certifications[id],
      kind: 'tick',
      text: ({ certifications }) => asWord(certifications.includes(id)),
      isOn: ({ certifications }) => certifications.includes(id),
      ticked: (person, on) => ({
        ...person,
        certifications: withOrWithout(person.certifications, id, on),
      }),
      understood: asTick,
    })),
    {
      id: 'counts',
      name: staff.counts,
      kind: 'shown',
      text: (person) => {
        const finding = findings.ofPerson(person);
        return finding ? personOutcome(finding, staff) : '';
      },
    },
  ];
}

const withOrWithout = <Id>(ids: readonly Id[], id: Id, isOn: boolean): Id[] =>
  isOn ? [...ids.filter((other) => other !== id), id] : ids.filter((other) => other !== id);
