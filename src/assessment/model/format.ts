/** The saved file's fixed points, apart from its schema so that they can be had without zod. */

export const FORMAT = 'cloud-productivity-self-assessment';
export const VERSION = 1;

/** The requirements that the answers are about, by their date: those that the data holds. */
export const REQUIREMENTS = '2017-07-07';

/** Longest name, in characters (code points, as JSON Schema's `maxLength` counts them). */
export const LONGEST_NAME = 200;

/** Most active entitlements one customer can have on one workload. */
export const LARGEST_COUNT = 100_000_000;

/** Both, for the sentences that name them. */
export const limits = { longestName: LONGEST_NAME, largestCount: LARGEST_COUNT } as const;
export type Limits = Readonly<Record<keyof typeof limits, number>>;

/** Names are counted in code points: an emoji or a rare Chinese character is one character. */
export function isShortEnough(name: string): boolean {
  return name.length <= LONGEST_NAME || [...name].length <= LONGEST_NAME;
}
