import type { Change } from '../model/comparison.ts';
import { nameKey } from '../model/nameKey.ts';

/** Of 100,000 customers without a name, each is looked for among the next few alone. */
const MOST_LOOKED_AT = 100;

interface Named {
  readonly name: string;
}

/**
 * Who in one list is who in the other, by name. Of several with one name, those belong together that fit in the
 * first way, then in the next, and the others in their order; so do those without a name. From the order of the
 * later list, then those that have gone.
 */
export function pairs<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  ...ways: readonly ((one: T, other: T) => boolean)[]
): readonly Change<number | null>[] {
  const left = placesByName(before);
  const partners: (number | null)[] = after.map(() => null);
  for (const fits of [...ways, () => true])
    for (const [index, item] of after.entries()) {
      if (partners[index] !== null) continue;
      const places = left.get(nameKey(item.name)) ?? [];
      const found = places.slice(0, MOST_LOOKED_AT).findIndex((place) => {
        const candidate = before[place];
        return candidate !== undefined && fits(candidate, item);
      });
      if (found >= 0) [partners[index] = null] = places.splice(found, 1);
    }
  const paired = partners.map((place, index) => ({ before: place, after: index }));
  const gone = [...left.values()].flat().sort((one, other) => one - other);
  return [...paired, ...gone.map((place) => ({ before: place, after: null }))];
}

function placesByName(items: readonly Named[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { name }] of items.entries()) {
    const key = nameKey(name);
    const same = places.get(key);
    if (same) same.push(place);
    else places.set(key, [place]);
  }
  return places;
}

export function at<T>(items: readonly T[], place: number | null): T | undefined {
  return place === null ? undefined : items[place];
}

/** Whatever the order; neither list repeats an item. */
export function hasSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
