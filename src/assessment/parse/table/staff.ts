import type { CertificationId, ExamId } from '../../model/assessment.ts';
import { nameKey } from '../../model/nameKey.ts';
import { readCredentials, readHeld, readName } from './cells.ts';
import { certificationIds, credentialIds, examIds } from './columnNames.ts';
import type { Columns } from './columns.ts';
import type { Findings } from './findings.ts';
import type { PersonRow, SourceRow } from './table.ts';

type Credential = ExamId | CertificationId;

const LISTS = ['credentials', 'certifications'] as const;

interface ReadRow {
  readonly row: SourceRow;
  readonly name: string;
  readonly credentials: readonly Credential[];
}

/**
 * A column for each credential, or one that lists them. Where each row has one credential and a name
 * stands in several rows, the list has a row per person and credential: those of one name become one. Where cells
 * were merged, the name stands in the first of them only.
 */
export function readStaff(
  rows: readonly SourceRow[],
  columns: Columns,
  findings: Findings,
): readonly PersonRow[] {
  const isList = listsCredentials(columns);
  let above = '';
  const read = rows.map((row): ReadRow => {
    const own = readName(nameIn(row, columns));
    const isFromAbove = own.value === '' && isList && above !== '';
    findings.report(row, 'name', isFromAbove ? 'name-from-above' : own.problem);
    above = isFromAbove ? above : own.value;
    return { row, name: above, credentials: credentialsOf(row, columns, findings) };
  });
  return isLong(read, columns)
    ? joinByName(read)
    : read.map(({ row, ...person }) => personOf(person, [row.number]));
}

/** In two columns, a Chinese name has the family's first, and no space. */
function nameIn(row: SourceRow, columns: Columns): string {
  const [first, last] = [columns.cell(row, 'name'), columns.cell(row, 'last-name')];
  return isHan(first) && isHan(last) ? last + first : `${first} ${last}`;
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

function credentialsOf(
  row: SourceRow,
  columns: Columns,
  findings: Findings,
): readonly Credential[] {
  const listed = LISTS.flatMap((role) => {
    const { value, problem } = readCredentials(columns.cell(row, role));
    findings.report(row, role, problem);
    return value;
  });
  const ticked = credentialIds.filter((id) => {
    const text = columns.cell(row, id);
    const answer = readHeld(text);
    if (answer !== undefined) return answer === true;
    // Some write the credential itself into its column.
    const named = readCredentials(text).value.includes(id);
    if (!named) findings.report(row, id, 'credential-not-understood');
    return named;
  });
  const named = [...new Set([...listed, ...ticked])];
  return named.length === 0 || isHeld(row, columns, findings) ? named : [];
}

/** What a row lists may have been failed, or not been tried yet. */
function isHeld(row: SourceRow, columns: Columns, findings: Findings): boolean {
  if (columns.get('passed') === undefined) return true;
  const answer = readHeld(columns.cell(row, 'passed'));
  if (answer === null || answer === undefined)
    findings.report(row, 'passed', 'passed-not-understood');
  return answer === true;
}

/** In a column of their own, and without one for each. */
function listsCredentials(columns: Columns): boolean {
  return (
    LISTS.some((role) => columns.get(role) !== undefined) &&
    credentialIds.every((id) => columns.get(id) === undefined)
  );
}

function isLong(read: readonly ReadRow[], columns: Columns): boolean {
  if (!listsCredentials(columns)) return false;
  const names = read.map(({ name }) => nameKey(name)).filter((name) => name !== '');
  return (
    new Set(names).size < names.length && read.every(({ credentials }) => credentials.length <= 1)
  );
}

function joinByName(read: readonly ReadRow[]): readonly PersonRow[] {
  const joined = new Map<string, { name: string; credentials: Credential[]; rows: number[] }>();
  for (const { row, name, credentials } of read) {
    const key = name === '' ? `row:${row.number}` : `name:${nameKey(name)}`;
    const person = joined.get(key) ?? { name, credentials: [], rows: [] };
    joined.set(key, person);
    person.credentials.push(...credentials);
    person.rows.push(row.number);
  }
  return [...joined.values()].map(({ rows, ...person }) => personOf(person, rows));
}

function personOf(
  { name, credentials }: Pick<ReadRow, 'name' | 'credentials'>,
  sourceRows: readonly number[],
): PersonRow {
  return {
    name,
    exams: examIds.filter((id) => credentials.includes(id)),
    certifications: certificationIds.filter((id) => credentials.includes(id)),
    sourceRows,
  };
}
