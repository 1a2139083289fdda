import type { OnProgress } from './csv.ts';
import { refuse, type Outcome } from './problems.ts';
import { sheetsOfBytes, sheetsOfPasted, type RawSheets } from './sheets.ts';

/** A file, or a text that was pasted. */
export type IntakeSource = Blob | string;

/** Where a reading is; each follows the one before. */
export type ReadingStage = 'opening' | 'reading' | 'checking';

export interface Progress {
  readonly stage: ReadingStage;
  /** From 0 to 1, of all stages together; `null` where nobody can know. */
  readonly proportion: number | null;
}

/** Of a file's time, what cutting it into cells takes; checking the rows takes the rest. */
const READING = 0.5;

/** All sheets of what was given, as rows of cells. Never throws. */
export async function readSource(
  source: IntakeSource,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Outcome<RawSheets>> {
  const onReading: OnProgress = (read) =>
    onProgress({ stage: 'reading', proportion: read * READING });
  if (typeof source === 'string') return checked(sheetsOfPasted(source, onReading), onProgress);
  onProgress({ stage: 'opening', proportion: null });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await source.arrayBuffer());
  } catch {
    // The file was moved or changed since it was chosen, or is on a drive that is gone.
    return refuse('unreadable');
  }
  onProgress({ stage: 'reading', proportion: null });
  return checked(await sheetsOfBytes(bytes, onReading), onProgress);
}

/** What comes next, whoever does it. */
function checked(
  read: Outcome<RawSheets>,
  onProgress: (progress: Progress) => void,
): Outcome<RawSheets> {
  if (read.ok) onProgress({ stage: 'checking', proportion: READING });
  return read;
}
