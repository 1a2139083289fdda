import { credentialIds, type Layout } from './columnNames.ts';
import { fold, wordsIn } from './fold.ts';
import { isOtherMeasure, withoutFillers, withoutPeriod } from './headerWords.ts';
import type { ColumnRole, MatchedColumn, MatchedHow } from './table.ts';

/** What may be the name of a column, ready to be compared with those that are known. */
export interface Header {
  readonly column: number;
  readonly header: string;
  /** Without the period in which users are active. */
  readonly text: string;
  readonly folded: string;
  /** Without the words that add nothing to it. */
  readonly bare: string;
}

/** The cells of a row, once for all layouts that it is compared with. */
export function headersOf(cells: readonly string[]): readonly Header[] {
  return cells.flatMap((header, column) => {
    const text = header.length <= LONGEST_HEADER ? withoutPeriod(header) : '';
    const folded = fold(text);
    return folded === '' ? [] : { column, header, text, folded, bare: withoutFillers(text) };
  });
}

/**
 * Which column says what, by the words above them: exactly, by synonym, then by likeness. The best fit
 * goes first, and neither a column nor a role is taken twice; but several columns may be worked out.
 */
export function matchHeaders(headers: readonly Header[], layout: Layout): readonly MatchedColumn[] {
  const known = headers.map((header) => ({ header, fits: knownFits(header, layout) }));
  // Likeness alone makes no header: most rows are none, and are not compared any further.
  if (known.every(({ fits }) => fits.length === 0)) return [];

  const fits = known.flatMap(({ header, fits }) =>
    fits.length > 0 ? fits : likeFits(header, layout),
  );
  fits.sort((one, other) => other.score - one.score || one.column - other.column);
  const taken = new Map<number, MatchedColumn>();
  const rolesTaken = new Set<ColumnRole>();
  for (const { column, header, role, how } of fits) {
    if (taken.has(column) || rolesTaken.has(role)) continue;
    taken.set(column, { column, header: header.trim(), role, how });
    if (role !== 'worked-out') rolesTaken.add(role);
  }
  // Beside a column for each exam, a status is the person's.
  const isOfRow = !credentialIds.some((id) => rolesTaken.has(id));
  return [...taken.values()]
    .filter(({ role }) => role !== 'passed' || isOfRow)
    .sort((one, other) => one.column - other.column);
}

interface Fit extends Pick<Header, 'column' | 'header'> {
  readonly role: ColumnRole;
  readonly how: MatchedHow;
  readonly score: number;
}

/** Longer than any header: a cell of text is not worth comparing. */
const LONGEST_HEADER = 80;

/** A name ready to be compared, and what it is worth: of two of one column, the one that we put first. */
interface KnownName {
  readonly role: ColumnRole;
  readonly how: 'exact' | 'synonym';
  readonly score: number;
  readonly folded: string;
  readonly words: string;
  readonly isChinese: boolean;
}

const EXACT = 3;
const SYNONYM = 2;

/** The names of a layout, and by what each is folded to. */
interface KnownNames {
  readonly all: readonly KnownName[];
  readonly byFolded: ReadonlyMap<string, readonly KnownName[]>;
}

const namesByLayout = new Map<Layout, KnownNames>();

function namesOf(layout: Layout): KnownNames {
  const made = namesByLayout.get(layout);
  if (made) return made;
  const all = layout.columns.flatMap(({ role, own, synonyms }) =>
    [...own, ...synonyms].map((name, place) => ({
      role,
      how: place < own.length ? ('exact' as const) : ('synonym' as const),
      score: (place < own.length ? EXACT : SYNONYM) - place / 100,
      folded: fold(name),
      words: ` ${wordsIn(name).join(' ')} `,
      isChinese: /\p{Script=Han}/u.test(name),
    })),
  );
  const byFolded = new Map<string, KnownName[]>();
  for (const name of all) byFolded.set(name.folded, [...(byFolded.get(name.folded) ?? []), name]);
  const names = { all, byFolded };
  namesByLayout.set(layout, names);
  return names;
}

/** What is asked for is what was active in this period: rather its column than one that says nothing of it. */
const OF_PERIOD = 0.1;

/** Exactly, by synonym, or as either would be without the words that add nothing to it. */
function knownFits({ column, header, text, folded, bare }: Header, layout: Layout): readonly Fit[] {
  const { byFolded } = namesOf(layout);
  const isOfPeriod = text !== header;
  const fits = (byFolded.get(folded) ?? []).map(({ role, how, score }): Fit => ({
    column,
    header,
    role,
    how: isOfPeriod ? 'synonym' : how,
    score: score + (isOfPeriod ? OF_PERIOD : 0),
  }));
  if (bare === folded) return fits;
  const bareFits = (byFolded.get(bare) ?? []).map(({ role, score }): Fit => ({
    column,
    header,
    role,
    how: 'synonym',
    score: Math.min(score, SYNONYM) - 0.5 + (isOfPeriod ? OF_PERIOD : 0),
  }));
  return [...fits, ...bareFits];
}

/** A column that could be two things by likeness is neither: the user decides. */
function likeFits({ column, header, text, bare, folded }: Header, layout: Layout): readonly Fit[] {
  const compared = { bare, folded, words: ` ${wordsIn(text).join(' ')} ` };
  const byRole = new Map<ColumnRole, number>();
  for (const name of namesOf(layout).all) {
    // Its words stand in the names of others, such as "Passed 70-347 on".
    const score = name.role === 'passed' ? 0 : likeness(compared, name);
    if (score <= (byRole.get(name.role) ?? 0) || isOtherMeasure(text, name.role)) continue;
    byRole.set(name.role, score);
  }
  const best = Math.max(...byRole.values());
  const fits = [...byRole].filter(([, score]) => score === best);
  return fits.length === 1
    ? fits.map(([role, score]) => ({ column, header, role, how: 'likeness' as const, score }))
    : [];
}

const HELD = 0.95;
const LIKE_ENOUGH = 0.8;
const SHORTEST_LIKE = 5;
const SHORTEST_HELD = 4;

/** From 0 to 1: how far a header is like a name, or holds it among other words. */
function likeness(
  header: { readonly folded: string; readonly bare: string; readonly words: string },
  { folded, words, isChinese }: KnownName,
): number {
  if (isChinese && folded.length >= 2 && header.folded.includes(folded)) return HELD;
  if (!isChinese && folded.length >= SHORTEST_HELD && header.words.includes(words)) return HELD;
  const longest = Math.max(header.bare.length, folded.length);
  if (Math.min(header.bare.length, folded.length) < SHORTEST_LIKE) return 0;
  if (Math.abs(header.bare.length - folded.length) > longest * (1 - LIKE_ENOUGH)) return 0;
  // Digits that are nearly the same are another exam.
  if (/\d/.test(header.bare + folded)) return 0;
  const similarity = 1 - editDistance(header.bare, folded) / longest;
  return similarity >= LIKE_ENOUGH ? similarity * HELD : 0;
}

/** Letters put in, left out, changed, or two neighbours swapped. */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = (last[j - 1] ?? 0) + (same ? 0 : 1);
      const best = Math.min(changed, (last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(swapped ? Math.min(best, (beforeLast[j - 2] ?? 0) + 1) : best);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
