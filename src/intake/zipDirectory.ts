import { MOST_PARTS, MOST_UNPACKED_BYTES } from './limits.ts';
import { accept, refuse, type Outcome } from './problems.ts';

/** A part of a zip file, as its directory lists it. */
interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Stands for "see the extension for files of 4 GB and more", which none that we read is. */
const IN_EXTENSION = 0xffffffff;

/**
 * Whether a workbook can be unpacked without harm. First by what its directory says, before anything is
 * unpacked; then each part is unpacked piece by piece, and nothing of it kept, to see that the directory
 * did not lie. Gives the names of its parts.
 */
export async function checkZip(bytes: Uint8Array): Promise<Outcome<readonly string[]>> {
  const parts = directoryOf(bytes);
  if (parts === null) return refuse('damaged-workbook');
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (parts.length > MOST_PARTS || unpacked > MOST_UNPACKED_BYTES)
    return refuse('expands-too-far', { limit: MOST_UNPACKED_BYTES });
  for (const part of parts) {
    const isTrue = await isAsLargeAsSaid(bytes, part);
    if (isTrue === 'larger') return refuse('expands-too-far', { limit: MOST_UNPACKED_BYTES });
    if (isTrue === 'damaged') return refuse('damaged-workbook');
  }
  return accept(parts.map(({ name }) => name));
}

/** `null` where there is none, or where it leads out of the file. */
function directoryOf(bytes: Uint8Array): readonly Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  // Whoever unpacks it would go by another directory than the one that is looked at here.
  if (view.getUint32(end + 12, true) === IN_EXTENSION) return null;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== IN_DIRECTORY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const part = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if ([part.packed, part.unpacked, part.offset].includes(IN_EXTENSION)) return null;
    parts.push(part);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

const LONGEST_COMMENT = 0xffff;

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

const STORED = 0;
const DEFLATED = 8;

async function isAsLargeAsSaid(
  bytes: Uint8Array,
  { method, packed, unpacked, offset }: Part,
): Promise<'true' | 'larger' | 'damaged'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return 'damaged';
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return 'damaged';
  if (method === STORED) return packed === unpacked ? 'true' : 'damaged';
  if (method !== DEFLATED) return 'damaged';

  const pieces = new Blob([bytes.slice(start, start + packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    let size = 0;
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      size += piece.value.length;
      if (size > unpacked) return 'larger';
    }
    return size === unpacked ? 'true' : 'damaged';
  } catch {
    return 'damaged';
  } finally {
    // What is left of a part that is too large is not unpacked; a stream that failed has nothing left.
    await pieces.cancel().catch(() => undefined);
  }
}
