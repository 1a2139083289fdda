import { serializedParts, type Assessment } from '../assessment/index.ts';
import { today } from './answers.svelte.ts';
import type { FileDialog } from './files.svelte.ts';

/** So many rows are written before anybody could read how far it is. */
const ROWS_IN_A_MOMENT = 2_000;

/**
 * Hands a copy to the browser's downloads, under the name that saved files have. The page goes on between the
 * parts of a large one, and `show` is told how far it is. What was `asked` before stays to be answered, but for
 * whether to save at all.
 */
export async function saveCopy(
  assessment: Assessment,
  asked: FileDialog | null = null,
  show: (dialog: FileDialog | null) => void = () => undefined,
): Promise<void> {
  const name = `cloud-productivity-self-assessment-${today()}.json`;
  const isLarge = assessment.customers.length + assessment.staff.length > ROWS_IN_A_MOMENT;
  const given = new AbortController();
  const cancel = () => given.abort();
  const pieces: Blob[] = [];
  for (const { text, proportion } of serializedParts(assessment)) {
    pieces.push(new Blob([text]));
    if (!isLarge) continue;
    show({ kind: 'saving', name, proportion, cancel });
    await new Promise((goOn) => setTimeout(goOn));
    if (given.signal.aborted) break;
  }
  show(asked?.kind === 'save-anyway' ? null : asked);
  if (!given.signal.aborted) downloadBlob(name, new Blob(pieces, { type: 'application/json' }));
}

export function download(name: string, text: string, type: string): void {
  downloadBlob(name, new Blob([text], { type }));
}

export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob some time after the click; a minute is ample.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
