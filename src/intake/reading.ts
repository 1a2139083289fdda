import { readTable, type ReadTable, type TableKind } from '../assessment/index.ts';
import { refuse, type IntakeProblem, type Outcome } from './problems.ts';
import { sheetsOfBytes, sheetsOfPasted, type RawSheets } from './sheets.ts';
import type { Encoding } from './text.ts';

export interface ReadSheet {
  /** Empty for a text, which has no sheets. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly table: ReadTable;
}

/** All sheets of what was given, those among them that hold nothing that we know. */
export type Reading =
  | { readonly ok: true; readonly encoding: Encoding | null; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly problem: IntakeProblem };

/** A file, or a text that was pasted. */
export type IntakeSource = Blob | string;

/** Where a reading is; each follows the one before. */
export type ReadingStage = 'opening' | 'reading' | 'checking' | 'handing-over';

/** All of the work, wherever it runs. Never throws. */
export async function readSource(
  source: IntakeSource,
  expected: TableKind,
  onStage: (stage: ReadingStage) => void,
): Promise<Reading> {
  onStage('opening');
  const raw = await rawSheetsOf(source, onStage);
  if (!raw.ok) return raw;
  onStage('checking');
  try {
    const { encoding, sheets } = raw.value;
    return {
      ok: true,
      encoding,
      sheets: sheets.map(({ name, isHidden, rows }) => ({
        name,
        isHidden,
        table: readTable(
          rows.map((cells, index) => ({ number: index + 1, cells })),
          expected,
        ),
      })),
    };
  } catch {
    return refuse('unreadable');
  }
}

async function rawSheetsOf(
  source: IntakeSource,
  onStage: (stage: ReadingStage) => void,
): Promise<Outcome<RawSheets>> {
  if (typeof source === 'string') {
    onStage('reading');
    return sheetsOfPasted(source);
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await source.arrayBuffer());
  } catch {
    // The file was moved or changed since it was chosen, or is on a drive that is gone.
    return refuse('unreadable');
  }
  onStage('reading');
  return sheetsOfBytes(bytes);
}
