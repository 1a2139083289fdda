/**
 * Attached to what appears in the place of something that may have had the focus: it takes it where nothing else has.
 * To give it takes a layout, which is the frame's.
 */
export function takeLostFocus(element: HTMLElement): () => void {
  const frame = requestAnimationFrame(() => {
    if (document.activeElement === document.body) element.focus();
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}
