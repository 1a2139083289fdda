/** A busy computer can take its time to report; after this, nothing was refused. */
const LONGEST_WAIT = 5_000;

/**
 * Tries to send a made-up answer to the page's own place, which is as harmless as sending gets. Resolves
 * to true when the browser refused because of the page's policy, and to false in every other case.
 */
export async function wasRefused(): Promise<boolean> {
  const refusal = nextRefusal();
  try {
    await fetch(new URL('made-up-answer', document.baseURI), { method: 'POST', body: 'made up' });
    return false;
  } catch {
    // The violation is reported in a task of its own.
    return await refusal;
  }
}

function nextRefusal(): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (refused: boolean) => {
      document.removeEventListener('securitypolicyviolation', notice);
      resolve(refused);
    };
    const notice = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (effectiveDirective === 'connect-src') end(true);
    };
    document.addEventListener('securitypolicyviolation', notice);
    setTimeout(() => {
      end(false);
    }, LONGEST_WAIT);
  });
}
