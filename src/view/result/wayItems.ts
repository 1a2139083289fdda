import type { Action, ExamId, Way } from '../../assessment/index.ts';

/** One line of the way: all that is to be done with one customer or person. */
export type WayItem = { readonly steps: number } & (
  | {
      readonly kind: 'associate' | 'move-to-paid' | 'both';
      readonly customer: number;
      readonly entitlements: number;
    }
  | { readonly kind: 'win'; readonly entitlements: number }
  | { readonly kind: 'pass'; readonly person: number; readonly exams: readonly ExamId[] }
  | { readonly kind: 'new-person'; readonly newPerson: number; readonly exams: readonly ExamId[] }
);

/** The actions of a way, put together by whom they concern, in the order of the way. */
export function wayItems({ actions }: Way): readonly WayItem[] {
  const items = new Map<string, WayItem>();
  for (const action of actions) {
    const [key, item] = keyed(action);
    const before = items.get(key);
    items.set(key, before ? together(before, item) : item);
  }
  return [...items.values()];
}

function keyed(action: Way['actions'][number]): [string, WayItem] {
  switch (action.kind) {
    case 'associate':
    case 'move-to-paid': {
      const { kind, customer, entitlements } = action;
      return [`customer ${String(customer)}`, { steps: 1, kind, customer, entitlements }];
    }
    case 'pass-exam': {
      const { person, exam } = action;
      return [`person ${String(person)}`, { steps: 1, kind: 'pass', person, exams: [exam] }];
    }
    case 'new-person-passes-exam': {
      const { newPerson, exam } = action;
      const item = { steps: 1, kind: 'new-person', newPerson, exams: [exam] } as const;
      return [`new ${String(newPerson)}`, item];
    }
    case 'win-entitlements':
      return ['win', { steps: 1, kind: 'win', entitlements: action.entitlements }];
  }
}

function together(one: WayItem, other: WayItem): WayItem {
  const steps = one.steps + other.steps;
  if ('exams' in one && 'exams' in other)
    return { ...one, steps, exams: [...one.exams, ...other.exams] };
  return 'customer' in one ? { ...one, steps, kind: 'both' } : one;
}

/** What is to be won is no step: nobody knows how many it takes. */
export function stepsIn(actions: readonly Action[]): number {
  return actions.filter(({ kind }) => kind !== 'win-entitlements').length;
}
