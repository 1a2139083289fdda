/** The saved file's fixed points, apart from its schema so that they can be had without zod. */

export const FORMAT = 'cloud-productivity-self-assessment';
export const VERSION = 1;

/** Longest name, in characters (code points, as JSON Schema's `maxLength` counts them). */
export const LONGEST_NAME = 200;

/** Most active entitlements one customer can have on one workload. */
export const LARGEST_COUNT = 100_000_000;

/** Names are counted in code points: an emoji or a rare Chinese character is one character. */
export function isShortEnough(name: string): boolean {
  return name.length <= LONGEST_NAME || [...name].length <= LONGEST_NAME;
}
