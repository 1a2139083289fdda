import type { ExamId, Way } from '../../assessment/index.ts';

/** One line of the way: actions that are said in one sentence. */
export type WayItem =
  | { readonly kind: 'associate' | 'move-to-paid' | 'both'; readonly customers: readonly number[] }
  | { readonly kind: 'win'; readonly entitlements: number }
  | { readonly kind: 'pass'; readonly person: number; readonly exams: readonly ExamId[] }
  | { readonly kind: 'new-people'; readonly people: number };

/** The actions of a way, put together by what is done, customers before people. */
export function wayItems({ actions }: Way): readonly WayItem[] {
  const toAssociate = actions.flatMap((action) =>
    action.kind === 'associate' ? [action.customer] : [],
  );
  const toMove = actions.flatMap((action) =>
    action.kind === 'move-to-paid' ? [action.customer] : [],
  );
  const both = toAssociate.filter((customer) => toMove.includes(customer));
  const customers: readonly WayItem[] = [
    { kind: 'associate', customers: toAssociate.filter((customer) => !both.includes(customer)) },
    { kind: 'move-to-paid', customers: toMove.filter((customer) => !both.includes(customer)) },
    { kind: 'both', customers: both },
  ];
  return [
    ...customers.filter((item) => 'customers' in item && item.customers.length > 0),
    ...actions.flatMap((action): readonly WayItem[] =>
      action.kind === 'win-entitlements'
        ? [{ kind: 'win', entitlements: action.entitlements }]
        : [],
    ),
    ...people(actions),
  ];
}

function people(actions: Way['actions']): readonly WayItem[] {
  const exams = new Map<number, ExamId[]>();
  const newPeople = new Set<number>();
  for (const action of actions) {
    if (action.kind === 'new-person-passes-exam') newPeople.add(action.newPerson);
    if (action.kind !== 'pass-exam') continue;
    exams.set(action.person, [...(exams.get(action.person) ?? []), action.exam]);
  }
  const own = [...exams].map(
    ([person, missing]) => ({ kind: 'pass', person, exams: missing }) as const,
  );
  return newPeople.size > 0 ? [...own, { kind: 'new-people', people: newPeople.size }] : own;
}
