import type { Action } from '../model/advice.ts';
import type { Assessment, Customer, Person } from '../model/assessment.ts';
import type { Requirements } from '../model/requirements.ts';

/**
 * The assessment as if the actions were done. Which association is meant does not matter, so the first of
 * the requirements stands for any; new people have no name. Entitlements still to be won are of no customer
 * and no workload yet, so they are left out: what they would close remains as the gap.
 */
export function applyActions(
  assessment: Assessment,
  actions: readonly Action[],
  requirements: Requirements,
): Assessment {
  const customers = [...assessment.customers];
  const staff = [...assessment.staff];
  const newPeople = new Map<number, Person>();
  for (const action of actions) {
    switch (action.kind) {
      case 'associate':
        change(customers, action.customer, (customer) => associated(customer, requirements));
        break;
      case 'move-to-paid':
        change(customers, action.customer, (customer) => ({ ...customer, trial: false }));
        break;
      case 'pass-exam':
        change(staff, action.person, (person) => passed(person, action.exam));
        break;
      case 'new-person-passes-exam': {
        const { newPerson, exam } = action;
        newPeople.set(newPerson, passed(newPeople.get(newPerson) ?? SOMEBODY, exam));
        break;
      }
      case 'win-entitlements':
        break;
    }
  }
  return { ...assessment, customers, staff: [...staff, ...newPeople.values()] };
}

const SOMEBODY: Person = { name: '', exams: [], certifications: [] };

function change<T>(list: T[], index: number, changed: (item: T) => T): void {
  const item = list[index];
  if (item !== undefined) list[index] = changed(item);
}

function associated(customer: Customer, requirements: Requirements): Customer {
  const associations = [...(customer.associations ?? []), ...requirements.associations.slice(0, 1)];
  return { ...customer, associations: [...new Set(associations)] };
}

function passed(person: Person, exam: Person['exams'][number]): Person {
  return { ...person, exams: [...new Set([...person.exams, exam])] };
}
