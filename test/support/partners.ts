import type {
  Assessment,
  Customer,
  Draft,
  DraftCustomer,
  DraftPerson,
  Person,
} from '../../src/assessment/index.ts';

/** A partner who has answered everything but has neither customers nor staff yet. */
export function partner(answers: Partial<Assessment> = {}): Assessment {
  return {
    format: 'cloud-productivity-self-assessment',
    version: 1,
    requirements: '2017-07-07',
    organisation: 'Adventure Works',
    assessedOn: '2026-11-22',
    market: 'mature',
    customers: [],
    staff: [],
    ...answers,
  };
}

/** A paying customer that the partner is associated with, and that uses nothing yet. */
export function customer(answers: Partial<Customer> = {}): Customer {
  return {
    name: 'Contoso',
    trial: false,
    activeEntitlements: {},
    associations: ['delegated-administrator'],
    ...answers,
  };
}

/** Somebody on the staff who has no credential yet. */
export function person(answers: Partial<Person> = {}): Person {
  return { name: 'Li Na', exams: [], certifications: [], ...answers };
}

/** The same as `partner`, as it stands while it is typed. */
export function draft(answers: Partial<Draft> = {}): Draft {
  return {
    organisation: 'Adventure Works',
    assessedOn: '2026-11-22',
    market: 'mature',
    customers: [],
    staff: [],
    keptApart: [],
    ...answers,
  };
}

export function draftCustomer(answers: Partial<DraftCustomer> = {}): DraftCustomer {
  return {
    id: 'contoso',
    name: 'Contoso',
    trial: false,
    counts: {},
    associations: ['delegated-administrator'],
    ...answers,
  };
}

export function draftPerson(answers: Partial<DraftPerson> = {}): DraftPerson {
  return { id: 'li-na', name: 'Li Na', exams: [], certifications: [], ...answers };
}
