import type { Assessment, Cause, Change } from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';
import { nameOfCustomer, nameOfPerson } from './lines.ts';

/** More names in one sentence would not be read; the tables hold them all. */
const SHOWN = 3;

/** What made levels turn, as parts of one sentence. */
export function reasons(
  { byMarket, customers, staff }: Cause,
  both: Change<Assessment>,
  words: Words,
): readonly string[] {
  const { compare, programme } = words;
  const { market } = both.after;
  const more = { customers: customers.length - SHOWN, staff: staff.length - SHOWN };
  return [
    ...(byMarket
      ? [compare.byMarket(market ? programme.markets[market] : programme.marketOpen)]
      : []),
    ...customers
      .slice(0, SHOWN)
      .map(({ change, difference }) =>
        compare.customerPulls(nameOfCustomer(change, both, words), difference),
      ),
    ...(more.customers > 0 ? [compare.moreCustomers(more.customers)] : []),
    ...staff
      .slice(0, SHOWN)
      .map((change) =>
        (change.qualified.after ? compare.qualifiesNow : compare.qualifiesNoLonger)(
          nameOfPerson(change, both, words),
        ),
      ),
    ...(more.staff > 0 ? [compare.morePeople(more.staff)] : []),
  ];
}
