import type { LevelId, OpenQuestion } from '../../assessment/index.ts';

/** One question that a level hangs on, of those that stand together in the advice. */
export interface SingleQuestion {
  /** The one whose association is asked for; `null` for the market. */
  readonly customer: number | null;
  readonly entitlements: number;
  readonly decides: readonly LevelId[];
}

/**
 * The first so many, as the most decisive stand first and a few are worth more than a long list. The market is
 * asked once and settles more than any one customer: it is never among those left out.
 */
export function firstQuestions(
  questions: readonly OpenQuestion[],
  most: number,
): { readonly shown: readonly SingleQuestion[]; readonly left: number } {
  const shown: SingleQuestion[] = [];
  let asked = 0;
  for (const { about, entitlements, decides } of questions) {
    if (about.kind === 'market') {
      shown.push({ customer: null, entitlements, decides });
      asked += 1;
    } else {
      for (const customer of about.customers.slice(0, Math.max(0, most - asked)))
        shown.push({ customer, entitlements, decides });
      asked += about.customers.length;
    }
  }
  return { shown, left: asked - shown.length };
}
