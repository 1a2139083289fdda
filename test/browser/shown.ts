import type { Page } from '@playwright/test';

/** What sticks out of the window, or scrolls sideways within it. Fields scroll what is typed into them. */
export function sidewaysOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    for (const element of document.querySelectorAll('body *')) {
      if (element instanceof HTMLInputElement) continue;
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.tagName} scrolls: ${element.textContent.slice(0, 60)}`);
    }
    return found;
  });
}

/** Runs in the page: what has the focus, where that can't be seen. */
export function unseenFocus(): string[] {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return [];
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const isInWindow = left < innerWidth && right > 0 && top < innerHeight && bottom > 0;
  const hit = document.elementFromPoint(
    Math.min(Math.max((left + right) / 2, 1), innerWidth - 1),
    Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1),
  );
  const isOnTop = hit !== null && (focused.contains(hit) || hit.contains(focused));
  const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return isInWindow && isOnTop && hasOutline
    ? []
    : [`${focused.outerHTML.slice(0, 120)} ${JSON.stringify({ isInWindow, isOnTop, hasOutline })}`];
}
