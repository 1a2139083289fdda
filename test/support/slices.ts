import { vi } from 'vitest';

/** Work that is done in slices is there at once, however busy the computer: no time goes by. */
export function workIsShort(): void {
  vi.spyOn(performance, 'now').mockReturnValue(0);
}

/** Each stop in it ends a slice of work, however fast the computer: a minute goes by at each look at the clock. */
export function workIsLong(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 60_000));
}
