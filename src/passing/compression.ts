import { joined } from './joined.ts';

export async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const all = await through(new CompressionStream('deflate-raw'), bytes, Infinity);
  if (all === 'too-large') throw new Error('Nothing is larger than infinity.');
  return all;
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

async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const writer = writable.getWriter();
  // What goes wrong with writing is heard of in reading.
  const ignore = () => undefined;
  writer.write(bytes).catch(ignore);
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
