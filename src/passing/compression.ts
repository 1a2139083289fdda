import { joined } from './joined.ts';

/** `too-large` where it would take more than `most` bytes, which is known before all is compressed. */
export function compressed(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  return through(new CompressionStream('deflate-raw'), bytes, most);
}

/** A few bytes can be made to unfold to any number of them: it stops at `most`. `null` for what is no compressed text. */
export async function uncompressed(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | null> {
  try {
    return await through(new DecompressionStream('deflate-raw'), bytes, most);
  } catch {
    return null;
  }
}

/** So many bytes are taken at once: what comes of them may be enough already. */
const AT_ONCE = 16_384;

async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const writer = writable.getWriter();
  // What goes wrong with writing is heard of in reading.
  const ignore = () => undefined;
  for (let start = 0; start < bytes.length; start += AT_ONCE)
    writer.write(bytes.subarray(start, start + AT_ONCE)).catch(ignore);
  writer.close().catch(ignore);
  const reader = readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts);
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(ignore);
      return 'too-large';
    }
    parts.push(value);
  }
}
