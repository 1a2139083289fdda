/**
 * Attached to what appears in the place of something that may have had the focus: it takes it where nothing else has.
 * To give it takes a layout, which is the frame's.
 */
export function takeLostFocus(element: HTMLElement): () => void {
  const frame = requestAnimationFrame(() => {
    if (isLost(document.activeElement)) element.focus();
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}

/** What is hidden has the focus still until the frame is laid out. */
function isLost(focused: Element | null): boolean {
  return !focused || focused === document.body || focused.closest('[hidden]') !== null;
}
