import type { TableKind } from '../../assessment/index.ts';
import {
  customersSheet,
  staffSheet,
  type ExportSheet,
  type ExportWords,
} from '../../intake/export.ts';
import type { Answers } from '../../state/answers.svelte.ts';
import type { Words } from '../../text/languages.ts';
import { personOutcome } from '../parts/personOutcome.ts';

/** The customers or the staff as a sheet, with what counted and why; our own import reads it back. */
export function exportSheet(kind: TableKind, answers: Answers, words: Words): ExportSheet {
  const { read, evaluation } = answers.findings;
  if (kind === 'customers') {
    const rows = read.customers.entered.flatMap((customer, index) => {
      const finding = evaluation.entitlements.customers[index];
      if (!finding) return [];
      const { entered: total, counted, reasons } = finding;
      const why = reasons.map((reason) => words.programme.reasons[reason]).join('; ');
      return [{ customer, total, counted, why }];
    });
    return customersSheet(rows, exportWords(words));
  }
  const rows = read.staff.entered.flatMap((person, index) => {
    const finding = evaluation.individuals.people[index];
    if (!finding) return [];
    const why = personOutcome(finding, words.questions.staff);
    return [{ person, qualifies: finding.qualified, why }];
  });
  return staffSheet(rows, exportWords(words));
}

/** The columns alone. */
export function templateSheet(kind: TableKind, words: Words): ExportSheet {
  const all = exportWords(words);
  const { name, rows } = kind === 'customers' ? customersSheet([], all) : staffSheet([], all);
  // What is worked out stands in an export, and is not for anybody to fill in.
  const workedOut = kind === 'customers' ? 3 : 2;
  return { name, rows: rows.map((row) => row.slice(0, -workedOut)) };
}

function exportWords({ imports, programme }: Words): ExportWords {
  return { ...imports.exports, associations: programme.associations };
}
