import { parseDelimited, type OnProgress } from './csv.ts';
import { parseWorkbook } from './excel.ts';
import { MOST_BYTES } from './limits.ts';
import { accept, refuse, type Outcome } from './problems.ts';
import { decodeText, type Encoding } from './text.ts';

/** A sheet as it stands in a file: rows from the first on, blank ones among them. */
export interface RawSheet {
  /** Empty for a file that has no sheets. */
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

export interface RawSheets {
  /** `null` for a workbook, which does not leave it open. */
  readonly encoding: Encoding | null;
  readonly sheets: readonly RawSheet[];
}

/** A file's bytes to rows of cells, by what they are and not by the file's name. Never throws. */
export async function sheetsOfBytes(
  bytes: Uint8Array,
  onProgress?: OnProgress,
): Promise<Outcome<RawSheets>> {
  try {
    if (bytes.length === 0) return refuse('empty');
    if (bytes.length > MOST_BYTES) return refuse('too-large', { limit: MOST_BYTES });
    if (startsWith(bytes, ZIP)) {
      const workbook = await parseWorkbook(bytes);
      return workbook.ok ? accept({ encoding: null, sheets: workbook.value }) : workbook;
    }
    if (startsWith(bytes, OLE)) return refuse('old-or-protected-workbook');
    if (OTHERS.some((start) => startsWith(bytes, start))) return refuse('not-a-table');
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    return sheetsOfText(decoded.value.text, decoded.value.encoding, onProgress);
  } catch {
    // Out of memory, or something that no check above foresaw: still a sentence for the user.
    return refuse('unreadable');
  }
}

/** What was pasted. Never throws. */
export function sheetsOfPasted(text: string, onProgress?: OnProgress): Outcome<RawSheets> {
  try {
    // In memory a character takes two bytes at most, so that the limit holds for text too.
    if (text.length > MOST_BYTES) return refuse('too-large', { limit: MOST_BYTES });
    return sheetsOfText(text, null, onProgress);
  } catch {
    return refuse('unreadable');
  }
}

function sheetsOfText(
  text: string,
  encoding: Encoding | null,
  onProgress?: OnProgress,
): Outcome<RawSheets> {
  if (OTHER_TEXT.test(text.slice(0, 1_000))) return refuse('not-a-table');
  const rows = parseDelimited(text, onProgress);
  if (!rows.ok) return rows;
  return accept({ encoding, sheets: [{ name: '', isHidden: false, rows: rows.value }] });
}

/** A page, which some programs name .xls, or a saved copy of this tool's answers. */
const OTHER_TEXT = /^\uFEFF?\s*(?:<(?:!doctype|\?xml|html|table|meta)|\{\s*")/i;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 2007, and newer workbooks that are protected by a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];
const GIF = [0x47, 0x49, 0x46, 0x38];
const GZIP = [0x1f, 0x8b];
const OTHERS = [PDF, PNG, JPEG, GIF, GZIP];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
