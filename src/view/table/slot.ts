/** A row that is on the page, or a gap in the place of those that are not. */
export type Slot = { readonly kind: 'row'; readonly index: number } | Gap;

export interface Gap {
  readonly kind: 'gap';
  readonly key: string;
  readonly height: number;
}

export function row(index: number): Slot {
  return { kind: 'row', index };
}

export function gap(key: string, height: number): Gap {
  return { kind: 'gap', key, height };
}
