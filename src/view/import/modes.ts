import type { ReviewView } from '../../intake/review/view.ts';

/** What becomes of the rows that are here. */
export type ImportMode = 'add' | 'update' | 'replace';

/**
 * What is offered, the likeliest first: of those who are here already nobody is to stand there twice, and no
 * number is to be counted twice.
 */
export function modesFor({ duplicates }: ReviewView): readonly [ImportMode, ...ImportMode[]] {
  return duplicates.existing > 0 ? ['update', 'add', 'replace'] : ['add', 'replace'];
}
