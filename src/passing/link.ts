import { OPENING } from './opening.ts';

/** More than this some mail and chat programs cut off. */
export const LONG_LINK = 2_000;

/** More than this some browser cuts off. */
export const LONGEST_LINK = 60_000;

/**
 * anywhere: the tool's address leads others to it. here: it is this computer's own. disk: it names a file,
 * whose place nobody else needs to know.
 */
export type Reach = 'anywhere' | 'here' | 'disk';

export function reachOf(address: string): Reach {
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return 'disk';
  return /^(localhost|127\..*|\[::1\])$/.test(hostname) ? 'here' : 'anywhere';
}

/** What a link to answers begins with, from the address of the page; a file on disk has no such link. */
export function linkStart(address: string): string {
  return reachOf(address) === 'disk' ? '' : address.replace(/#.*$/s, '') + OPENING;
}

/** The payload of a link, or the text itself; mail programs break long lines, and pasting brings that along. */
export function payloadIn(text: string): string {
  const unbroken = text.replace(/\s+/g, '');
  const at = unbroken.lastIndexOf(OPENING);
  return at === -1 ? unbroken : unbroken.slice(at + OPENING.length);
}
