import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { scanRGBABuffer, ZBarSymbolType } from '@undecaf/zbar-wasm';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ROOT } from './sources.ts';

const PDFJS = join(ROOT, 'node_modules', 'pdfjs-dist');

/** What stands on each page of a printed document, in reading order: a line of paper, a line of text. */
export async function textOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const task = opened(pdf);
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('');
    pages.push(withoutRadicals(text));
  }
  await task.destroy();
  return pages;
}

/** What every QR code on each page says, as another program than ours reads it from a picture of the page. */
export async function codesOfPages(
  pdf: Uint8Array,
  dotsPerInch: number,
): Promise<readonly (readonly string[])[]> {
  const task = opened(pdf);
  const document = await task.promise;
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / POINTS_PER_INCH });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    const canvasContext = createCanvas(width, height).getContext('2d');
    // @ts-expect-error: pdf.js has types for a browser's canvas alone. Node has none; this one draws the same.
    await page.render({ canvas: null, canvasContext, viewport }).promise;
    const { buffer } = new Uint8ClampedArray(canvasContext.getImageData(0, 0, width, height).data);
    const symbols = await scanRGBABuffer(buffer, width, height);
    // Lines of text, and of a QR code, now and then look like a bar code of digits.
    const codes = symbols.filter(({ type }) => type === ZBarSymbolType.ZBAR_QRCODE);
    pages.push(codes.map((symbol) => symbol.decode()));
  }
  await task.destroy();
  return pages;
}

const POINTS_PER_INCH = 72;

function opened(pdf: Uint8Array) {
  return getDocument({
    data: new Uint8Array(pdf),
    cMapUrl: `${join(PDFJS, 'cmaps')}/`,
    standardFontDataUrl: `${join(PDFJS, 'standard_fonts')}/`,
    verbosity: VerbosityLevel.ERRORS,
  });
}

/** Those radicals that Unicode does not tie to the character that simplified Chinese writes alike. */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  '⼾户 ⺟母 ⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'
    .split(' ')
    .map(([radical = '', character = '']) => [radical, character]),
);

/** Fonts draw 一 and the radical ⼀ with one glyph, and a PDF may name either. */
function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2E80-\u2FDF]/g,
    (radical) => SIMPLIFIED.get(radical) ?? radical.normalize('NFKC'),
  );
}
