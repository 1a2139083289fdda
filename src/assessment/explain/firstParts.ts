import type { FirstParts } from '../model/explanation.ts';

/** The first so many; one more where that one alone would be the rest. */
export function firstParts<Part extends { readonly entitlements: number }>(
  parts: readonly Part[],
  most: number,
): FirstParts<Part> {
  if (parts.length <= most + 1) return { shown: parts, rest: null };
  const left = parts.slice(most);
  return {
    shown: parts.slice(0, most),
    rest: {
      count: left.length,
      entitlements: left.reduce((sum, { entitlements }) => sum + entitlements, 0),
    },
  };
}
