import { serializeAssessment, type Assessment } from '../assessment/index.ts';
import { today } from './answers.svelte.ts';

/** Hands a copy to the browser's downloads, under the name that saved files have. */
export function saveCopy(assessment: Assessment): void {
  const name = `cloud-productivity-self-assessment-${today()}.json`;
  download(name, serializeAssessment(assessment), 'application/json');
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
