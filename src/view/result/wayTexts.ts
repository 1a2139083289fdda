import type { Assessment, Way } from '../../assessment/index.ts';
import type { Words } from '../../text/languages.ts';
import { briefly, customerName, personName } from './names.ts';
import type { WayItem } from './wayItems.ts';

/** What is to be done, as a sentence. */
export function wayTitle(item: WayItem, assessment: Assessment, words: Words): string {
  const customer = (index: number) => briefly(customerName(assessment, index, words));
  const { result } = words;
  switch (item.kind) {
    case 'associate':
      return result.wayAssociate(customer(item.customer));
    case 'move-to-paid':
      return result.wayMoveToPaid(customer(item.customer));
    case 'both':
      return result.wayBoth(customer(item.customer));
    case 'win':
      return result.wayWin(item.entitlements);
    case 'pass':
      return result.wayPass(briefly(personName(assessment, item.person, words)), item.exams);
    case 'new-person':
      return result.wayNewPerson(item.newPerson, item.exams);
  }
}

/**
 * What it adds, or takes; empty where there is nothing to say. `isAnyLeftOut`: of those that are, some could add what is
 * to be won. So might entries that can't be read: how many there are.
 */
export function wayNote(
  item: WayItem,
  way: Way,
  { isAnyLeftOut, unreadable }: { readonly isAnyLeftOut: boolean; readonly unreadable: number },
  assessment: Assessment,
  { result }: Words,
): string {
  switch (item.kind) {
    case 'win':
      if (isAnyLeftOut || assessment.customers.length === 0) return '';
      return result.sentences([
        result.wayWinHint(way.entitlements.available),
        ...(unreadable > 0 ? [result.unreadable(unreadable)] : []),
      ]);
    case 'new-person':
      return result.wayNewPersonHint;
    case 'pass':
      return item.steps > 1 ? result.waySteps(item.steps) : '';
    default:
      return result.wayCustomerAdds(item.entitlements, item.steps);
  }
}
