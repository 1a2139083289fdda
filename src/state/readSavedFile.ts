import { openSaved } from '../intake/saved/openSaved.ts';
import { readSaved, type ReadFile } from '../intake/saved/savedFile.ts';

/** Larger than a saved assessment of 100,000 customers. */
export const LARGEST_FILE_MB = 64;

/** So much is read and checked before anybody could see that it takes time: some hundred customers. */
const BYTES_IN_A_MOMENT = 128 * 1024;

/**
 * A file to an assessment, or why it is none; `null` where it was given up, which only a large one can be.
 * Loaded on demand, with the schemas. Rejects where a worker is needed and can't be had.
 */
export async function readSavedFile(
  file: File,
  onProgress: (proportion: number | null) => void,
  signal: AbortSignal,
): Promise<ReadFile | null> {
  if (file.size > LARGEST_FILE_MB * 1024 * 1024)
    return { ok: false, refusal: { why: 'too-large' } };
  return file.size > BYTES_IN_A_MOMENT ? openSaved(file, onProgress, signal) : readSaved(file);
}
