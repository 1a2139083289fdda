/** Two names with the same key are taken for the same name: case, width and spaces make no difference. */
export function nameKey(name: string): string {
  // Of ASCII there is but one width: most names are spared Unicode's rules.
  const oneWidth = ASCII.test(name) ? name : name.normalize('NFKC');
  return oneWidth.toLowerCase().replace(/\s+/g, '');
}

/** A name is found by any part of this: marks on its letters make no difference either. */
export function findKey(name: string): string {
  return nameKey(ASCII.test(name) ? name : name.normalize('NFKD').replace(/\p{M}+/gu, ''));
}

const ASCII = /^[\0-\x7F]*$/;
