import {
  readAssociations,
  requirements,
  type AssociationId,
  type DraftCustomer,
} from '../../assessment/index.ts';
import type { Findings } from '../../state/findings.svelte.ts';
import type { Words } from '../../text/languages.ts';
import type { Column } from './column.ts';
import { asTick } from './readCell.ts';

/** The same customers, and the associations with them. */
export function associationColumns(
  { questions, programme, imports }: Words,
  findings: Findings,
): readonly Column<DraftCustomer>[] {
  const { yes, no } = imports.exports;
  const asWord = (isOn: boolean) => (isOn ? yes : no);
  return [
    {
      id: 'name',
      name: questions.entitlements.customer,
      kind: 'shown',
      text: ({ name }) => name,
    },
    ...requirements.associations.map((association): Column<DraftCustomer> => {
      const isOn = ({ associations }: DraftCustomer) =>
        associations?.includes(association) ?? false;
      return {
        id: association,
        name: programme.associations[association],
        kind: 'tick',
        text: (customer) => asWord(isOn(customer)),
        isOn,
        ticked: (customer, on) => withAssociation(customer, association, on),
        understood: asTick,
      };
    }),
    {
      id: 'none',
      name: programme.noneOfThese,
      kind: 'tick',
      text: ({ associations }) => asWord(associations?.length === 0),
      isOn: ({ associations }) => associations?.length === 0,
      ticked: (customer, on) => ({ ...customer, associations: on ? [] : null }),
      understood: asTick,
    },
    {
      id: 'counts',
      name: questions.associations.counts,
      kind: 'shown-figure',
      text: (customer) => String(findings.ofCustomer(customer)?.counted ?? 0),
    },
  ];
}

/** A customer with the associations that a text lists, as it would be read from a file. */
export function asAssociated(customer: DraftCustomer, text: string): DraftCustomer | undefined {
  const { value, problem } = readAssociations(text);
  return problem === null ? { ...customer, associations: value } : undefined;
}

/** Taking the last association away says nothing about "none of these": the question is open again. */
function withAssociation(
  customer: DraftCustomer,
  association: AssociationId,
  isOn: boolean,
): DraftCustomer {
  const others = (customer.associations ?? []).filter((id) => id !== association);
  const next = isOn ? [...others, association] : others;
  const inOrder = requirements.associations.filter((id) => next.includes(id));
  return { ...customer, associations: next.length > 0 ? inOrder : null };
}
