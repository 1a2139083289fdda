import type { DraftCustomer, DraftPerson } from '../model/draft.ts';

/** Rows in which nothing was entered. */
export function isBlankCustomer({ name, trial, counts, associations }: DraftCustomer): boolean {
  const isEmpty = (text: string | undefined) => text === undefined || text.trim() === '';
  return isEmpty(name) && !trial && associations === null && Object.values(counts).every(isEmpty);
}

/** As above, of a person. */
export function isBlankPerson({ name, exams, certifications }: DraftPerson): boolean {
  return name.trim() === '' && exams.length === 0 && certifications.length === 0;
}
