/**
 * A function of one object that works each result out once. Rows are replaced and never changed, so that
 * after one edit all other rows of 100,000 are as they were. What nobody refers to any more is forgotten.
 */
export function remembered<Key extends object, Result>(
  workOut: (key: Key) => Result,
): (key: Key) => Result {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.result;
    const result = workOut(key);
    results.set(key, { result });
    return result;
  };
}
