/** Two names with the same key are taken for the same name: case, width and spaces make no difference. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** A name is found by any part of this: marks on its letters make no difference either. */
export function findKey(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(/\s+/g, '');
  return nameKey(name.normalize('NFKD').replace(/\p{M}+/gu, ''));
}

const ASCII = /^[\0-\x7F]*$/;
