import type { DraftCustomer, DraftPerson } from '../assessment/index.ts';
import { newRowId } from './rowIds.ts';

/** Rows in which nothing is entered yet. */
export function blankCustomer(): DraftCustomer {
  return { id: newRowId(), name: '', trial: false, counts: {}, associations: null };
}

export function blankPerson(): DraftPerson {
  return { id: newRowId(), name: '', exams: [], certifications: [] };
}
