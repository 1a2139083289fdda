/** In milliseconds: what is not done by then is done on a page that is busy, too. */
const LONGEST_WAIT = 200;

/**
 * When the page has nothing else to do, but not later than after `longestWait` milliseconds: a browser that shows
 * nothing new may never say that it is idle. Returns what gives it up.
 */
export function idly(act: () => void, longestWait = LONGEST_WAIT): () => void {
  // Safari knows no idle callback.
  if (!('requestIdleCallback' in window)) return soon(act);
  const request = requestIdleCallback(act, { timeout: longestWait });
  return () => {
    cancelIdleCallback(request);
  };
}

/** Next, but not in the same go. Returns what gives it up. */
export function soon(act: () => void): () => void {
  const timer = setTimeout(act);
  return () => {
    clearTimeout(timer);
  };
}
