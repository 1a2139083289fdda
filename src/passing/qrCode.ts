import { correction, generate, mode, type Bitmap2D } from 'lean-qr';

export interface QrCode {
  /** Modules on each side, without the quiet zone. */
  readonly size: number;
  /** The dark modules as an outline, one unit to a module. */
  readonly path: string;
}

/** 117 modules on each side: read from paper of 45 mm at 150 dots an inch. */
const LARGEST_VERSION = 25;

/**
 * A QR code that begins with an address and goes on with capitals and digits, which take less room; `null` where
 * that is too much. A seventh of it may be illegible, or more where there is room to spare.
 */
export function qrCode(start: string, payload: string): QrCode | null {
  try {
    const code = generate(mode.multi(mode.ascii(start), mode.alphaNumeric(payload)), {
      minCorrectionLevel: correction.M,
      maxVersion: LARGEST_VERSION,
    });
    return { size: code.size, path: outline(code) };
  } catch {
    // Its way to say that it does not fit.
    return null;
  }
}

/** A bar for each run of dark modules in a row. */
function outline(code: Bitmap2D): string {
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  }
  return path;
}
