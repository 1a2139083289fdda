import type { Assessment, Way } from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';
import { firstFew } from './names.ts';
import { stepsIn } from './wayItems.ts';

/** More names in one sentence would not be read. */
const NAMED = 3;

/** Why the way is as long as it is, in sentences; `open`: the names of customers whose answer it waits for. */
export function wayProof(
  { entitlements, individuals, reachesLevel, inOtherMarket }: Way,
  { staff }: Assessment,
  isSomebodyRuledOut: boolean,
  open: readonly string[],
  { result: words }: Words,
): readonly string[] {
  const { needed, added, toWin, oneFewer, required } = entitlements;
  const said: string[] = [];
  if (needed > 0 && added > 0 && toWin === 0) said.push(words.wayAdds(added, needed));
  if (oneFewer && oneFewer.most > 0)
    said.push(words.wayOneFewer(oneFewer.actions, oneFewer.most, needed));
  if (individuals.needed > 0 && reachesLevel && staff.length > 0 && !isSomebodyRuledOut)
    said.push(words.wayPeopleNeeded(individuals.needed));
  if (!reachesLevel) said.push(words.wayNobody);
  if (open.length > 0) said.push(words.wayOpen(firstFew(open, NAMED, words.otherCustomers)));
  if (inOtherMarket) {
    const { market, entitlements: other, actions } = inOtherMarket;
    said.push(words.wayStricterMarket(required, market, other.required, stepsIn(actions)));
  }
  return said;
}
