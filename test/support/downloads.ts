import { vi } from 'vitest';

interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: () => Promise<string>;
}

/** What the page hands to the browser's downloads from here on, until the test ends. */
export function catchDownloads(): readonly Download[] {
  const blobs = new Map<string, Blob>();
  const downloads: Download[] = [];
  // jsdom has neither of the two.
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${String(blobs.size)}`;
    blobs.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) downloads.push({ name: this.download, type: blob.type, text: () => blob.text() });
  });
  return downloads;
}
