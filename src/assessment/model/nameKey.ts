/** Two names with the same key are taken for the same name: case, width and spaces make no difference. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
