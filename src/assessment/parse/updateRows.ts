export interface Updated<Row> {
  readonly rows: readonly Row[];
  /** How many of those that were there are not what they were. */
  readonly updated: number;
  /** How many are new, and stand at the end. */
  readonly added: number;
  /** How many have a name that the table brought up to date in others: there are more of it than in the table. */
  readonly passedOver: number;
  /** What stood in rows that were there and stands there no more. */
  readonly lost: Lost;
}

interface Lost {
  /** Cells with a count, in which nothing stands now. */
  readonly counts: number;
  readonly associations: number;
}

/** How rows of a table change those that are there. */
export interface Rules<Row> {
  readonly keyOf: (row: Row) => string | null;
  /** Who is meant by a name: those of the first kind, and of each other where there are none before it. */
  readonly inTurn: readonly ((row: Row) => boolean)[];
  /** Whether a row of the table is of all who are meant by its name, and not of one of them. */
  readonly isOfAll: (now: Row) => boolean;
  readonly updated: (before: Row, now: Row) => Row;
  /** The row with more that the table says of the same; `null` where it is a row of its own. */
  readonly joined: (last: Row, now: Row) => Row | null;
  /** Whether a row says the same as it did. */
  readonly isSame: (before: Row, now: Row) => boolean;
  readonly lost: (before: Row, now: Row) => Lost;
}

const ROWS_AT_ONCE = 1_000;

/** Rows brought up to date by those of the same key in a table, and its other rows after them. Stops often. */
export function* updateRows<Row>(
  rows: readonly Row[],
  table: readonly Row[],
  { keyOf, inTurn, isOfAll, updated, joined, isSame, lost }: Rules<Row>,
): Generator<void, Updated<Row>> {
  const named = new Map<string, { readonly turn: number; readonly places: number[] }>();
  for (const [turn, isMeant] of inTurn.entries())
    for (const [place, row] of rows.entries()) {
      if (place % ROWS_AT_ONCE === 0) yield;
      const key = isMeant(row) ? keyOf(row) : null;
      if (key === null) continue;
      const same = named.get(key);
      if (!same) named.set(key, { turn, places: [place] });
      else if (same.turn === turn) same.places.push(place);
    }

  const result = [...rows];
  const lastPlaces = new Map<string, readonly number[]>();
  let looked = 0;
  for (const now of table) {
    const key = keyOf(now);
    const last = lastPlaces.get(key ?? '') ?? [];
    looked += 1 + last.length;
    if (looked > ROWS_AT_ONCE) {
      yield;
      looked = 0;
    }
    if (join(result, last, (row) => joined(row, now))) continue;
    const left = named.get(key ?? '')?.places ?? [];
    const own = left.splice(0, isOfAll(now) ? left.length : 1);
    const places = own.length > 0 ? own : [result.length];
    for (const place of places) {
      const before = result[place];
      result[place] = before === undefined ? now : updated(before, now);
    }
    if (key !== null) lastPlaces.set(key, places);
  }
  let passedOver = 0;
  for (const key of lastPlaces.keys()) passedOver += named.get(key)?.places.length ?? 0;
  return { ...(yield* compared(rows, result, { isSame, lost })), passedOver };
}

/** What has become of rows that stand in the same places, with others after them: the very same where nothing has. */
function* compared<Row>(
  rows: readonly Row[],
  result: Row[],
  { isSame, lost }: Pick<Rules<Row>, 'isSame' | 'lost'>,
): Generator<void, Omit<Updated<Row>, 'passedOver'>> {
  let updated = 0;
  const gone = { counts: 0, associations: 0 };
  for (let place = 0; place < rows.length; place += 1) {
    if (place % ROWS_AT_ONCE === 0) yield;
    const [before, now] = [rows[place], result[place]];
    if (before === undefined || now === undefined || before === now) continue;
    if (isSame(before, now)) {
      result[place] = before;
      continue;
    }
    updated += 1;
    const { counts, associations } = lost(before, now);
    gone.counts += counts;
    gone.associations += associations;
  }
  return { rows: result, updated, added: result.length - rows.length, lost: gone };
}

/** Whether any of the rows at these places took in what more is said of it. */
function join<Row>(
  rows: Row[],
  places: readonly number[],
  joined: (row: Row) => Row | null,
): boolean {
  let isJoined = false;
  for (const place of places) {
    const row = rows[place];
    const more = row === undefined ? null : joined(row);
    if (more === null) continue;
    rows[place] = more;
    isJoined = true;
  }
  return isJoined;
}
