import { Assessment } from '../model/assessment.ts';
import { FORMAT, VERSION } from '../model/format.ts';

export type FileProblemId =
  | 'not-json'
  | 'not-an-assessment'
  | 'newer-version'
  | 'unknown-requirements'
  | 'unknown-key'
  | 'missing'
  | 'wrong-kind'
  | 'unknown-value'
  | 'repeated'
  | 'too-long'
  | 'not-a-count'
  | 'not-a-date';

export interface FileProblem {
  readonly id: FileProblemId;
  /** Where in the file: keys, and places in lists counted from 0. */
  readonly path: readonly (string | number)[];
  /** What stands there, shortened; empty where nothing does, or where it is a whole list or group. */
  readonly found: string;
}

export type ParsedAssessment =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly problems: readonly [FileProblem, ...FileProblem[]] };

/**
 * A saved file's content, as a JSON text or already parsed, to an assessment. Total: whatever is given,
 * it returns an assessment or at least one problem, and never throws.
 */
export function parseAssessment(json: unknown): ParsedAssessment {
  try {
    return typeof json === 'string' ? parseText(json) : parseValue(json);
  } catch {
    // A getter or a proxy may throw, and a structure may be nested deeper than the stack; neither can
    // come from a file that this tool wrote.
    return refuse('not-an-assessment');
  }
}

/** The text of a saved file: keys in the order of the format, two spaces, a newline at the end. */
export function serializeAssessment(assessment: Assessment): string {
  return [...serializedParts(assessment)].map(({ text }) => text).join('');
}

/** So many rows take a few milliseconds. */
const ROWS_IN_PART = 1_000;

/** The same text in parts, so that nobody has to wait for all of it, and how much of it has come with each. */
export function* serializedParts(
  assessment: Assessment,
): Generator<{ readonly text: string; readonly proportion: number }> {
  const { organisation, assessedOn, market, requirements, customers, staff } = assessment;
  const head = { format: FORMAT, version: VERSION, requirements, organisation, assessedOn, market };
  const all = Math.max(1, customers.length + staff.length);
  yield { text: JSON.stringify(head, null, 2).slice(0, -'\n}'.length), proportion: 0 };
  yield { text: ',\n  "customers": [', proportion: 0 };
  for (let start = 0; start < customers.length; start += ROWS_IN_PART) {
    const rows = customers
      .slice(start, start + ROWS_IN_PART)
      .map(({ name, trial, activeEntitlements, associations }) => ({
        name,
        trial,
        activeEntitlements,
        associations,
      }));
    yield { text: separated(start, rows), proportion: (start + rows.length) / all };
  }
  yield { text: `${endOf(customers)},\n  "staff": [`, proportion: customers.length / all };
  for (let start = 0; start < staff.length; start += ROWS_IN_PART) {
    const rows = staff
      .slice(start, start + ROWS_IN_PART)
      .map(({ name, exams, certifications }) => ({ name, exams, certifications }));
    const proportion = (customers.length + start + rows.length) / all;
    yield { text: separated(start, rows), proportion };
  }
  yield { text: `${endOf(staff)}\n}\n`, proportion: 1 };
}

/** Rows as they stand in a list of the file, which has some before them. */
function separated(before: number, rows: readonly object[]): string {
  const [start, end] = ['{\n  "l": [', '\n  ]\n}'];
  const text = JSON.stringify({ l: rows }, null, 2).slice(start.length, -end.length);
  return before > 0 ? `,${text}` : text;
}

/** An empty list is closed where it was opened. */
function endOf({ length }: readonly unknown[]): string {
  return length > 0 ? '\n  ]' : ']';
}

function parseText(text: string): ParsedAssessment {
  let json: unknown;
  try {
    // Editors on Windows put a byte order mark before the text.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  return parseValue(json);
}

function parseValue(json: unknown): ParsedAssessment {
  if (!isGroup(json) || json['format'] !== FORMAT) return refuse('not-an-assessment');
  const { version, requirements } = json;
  if (typeof version === 'number' && version > VERSION)
    return refuse('newer-version', ['version'], version);

  const parsed = Assessment.safeParse(json);
  if (parsed.success) return { ok: true, assessment: parsed.data };
  // The ids of other requirements would be strange in every place: say the one thing that explains them.
  if (
    parsed.error.issues.some(({ path }) => path[0] === 'requirements') &&
    typeof requirements === 'string'
  ) {
    return refuse('unknown-requirements', ['requirements'], requirements);
  }
  const [first, ...others] = parsed.error.issues.map((issue) => problemFrom(issue, json));
  return { ok: false, problems: [first ?? problem('not-an-assessment'), ...others] };
}

type Issue = NonNullable<ReturnType<typeof Assessment.safeParse>['error']>['issues'][number];

function problemFrom(issue: Issue, json: unknown): FileProblem {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const found = path.reduce<unknown>(
    (value, key) => (isGroup(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined),
    json,
  );
  switch (issue.code) {
    case 'unrecognized_keys':
      return problem('unknown-key', [...path, issue.keys[0] ?? '']);
    case 'invalid_value':
      return problem(found === undefined ? 'missing' : 'unknown-value', path, found);
    case 'invalid_format':
      return problem('not-a-date', path, found);
    case 'too_big':
    case 'too_small':
      return problem('not-a-count', path, found);
    case 'custom':
      return problem(
        issue.params?.['problem'] === 'repeated' ? 'repeated' : 'too-long',
        path,
        found,
      );
    default:
      return problem(kindProblem(path, found), path, found);
  }
}

function kindProblem(path: readonly (string | number)[], found: unknown): FileProblemId {
  if (found === undefined) return 'missing';
  return path.includes('activeEntitlements') && path.at(-1) !== 'activeEntitlements'
    ? 'not-a-count'
    : 'wrong-kind';
}

function refuse(...args: Parameters<typeof problem>): ParsedAssessment {
  return { ok: false, problems: [problem(...args)] };
}

function problem(id: FileProblemId, path: FileProblem['path'] = [], found?: unknown): FileProblem {
  return { id, path, found: excerpt(found) };
}

const EXCERPT_LENGTH = 40;

function excerpt(value: unknown): string {
  if (value === undefined || (typeof value === 'object' && value !== null)) return '';
  const characters = [...String(value).slice(0, 2 * EXCERPT_LENGTH + 2)];
  if (characters.length <= EXCERPT_LENGTH) return characters.join('');
  return `${characters.slice(0, EXCERPT_LENGTH).join('')}…`;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
