/**
 * Tries to send a made-up answer to the page's own place, which is as harmless as sending gets. Resolves
 * to true when the browser refused because of the page's policy, and to false in every other case.
 */
export async function wasRefused(): Promise<boolean> {
  let refusedByPolicy = false;
  const notice = (event: SecurityPolicyViolationEvent) => {
    if (event.effectiveDirective === 'connect-src') refusedByPolicy = true;
  };
  document.addEventListener('securitypolicyviolation', notice);
  try {
    await fetch(new URL('made-up-answer', document.baseURI), { method: 'POST', body: 'made up' });
    return false;
  } catch {
    // The violation is reported in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return refusedByPolicy;
  } finally {
    document.removeEventListener('securitypolicyviolation', notice);
  }
}
