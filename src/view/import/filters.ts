import type { Filter } from '../../intake/review/cases.ts';
import type { CasesView } from '../../intake/review/view.ts';
import type { Words } from '../../text/languages.ts';

/** Those that would show something, and the one that is chosen: all first, and last what was done about them. */
export function filtersOf({ counts, filter: chosen }: CasesView): readonly Filter[] {
  const reasons = FILTERS.filter((filter) => counts[filter] !== undefined || filter === chosen);
  // Of nothing, all is nothing.
  return reasons.length === 1 && reasons[0] === 'all' && counts.all === undefined ? [] : reasons;
}

export function filterName(filter: Filter, words: Words['imports']): string {
  return filter === 'all' || filter === 'mended' || filter === 'left-out'
    ? words.filters[filter]
    : words.problems[filter].what;
}

const FILTERS: readonly Filter[] = [
  'all',
  'name-missing',
  'name-too-long',
  'name-from-above',
  'not-a-number',
  'negative',
  'fraction',
  'too-large',
  'spreadsheet-error',
  'trial-not-understood',
  'association-not-understood',
  'workload-not-understood',
  'workload-repeated',
  'numbers-repeated',
  'answers-differ',
  'credential-not-understood',
  'passed-not-understood',
  'may-be-a-total',
  'mended',
  'left-out',
];
