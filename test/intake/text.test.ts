import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/intake/text.ts';
import { parseDelimited } from '../../src/intake/csv.ts';

const TEXT = '客户,Yammer\r\n微软,5\r\n';

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0));
  const view = new DataView(bytes.buffer);
  const marked = (mark ? '\uFEFF' : '') + text;
  for (let at = 0; at < marked.length; at += 1)
    view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  return bytes;
}

describe('bytes become text', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16, little end first, with a mark', utf16(TEXT, true, true), 'utf-16le'],
    ['UTF-16, big end first, with a mark', utf16(TEXT, false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(TEXT, true, false), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(TEXT, false, false), 'utf-16be'],
    [
      'GB18030',
      Uint8Array.from([
        0xbf,
        0xcd,
        0xbb,
        0xa7,
        ...new TextEncoder().encode(',Yammer\r\n'),
        0xce,
        0xa2,
      ])
        .reduce<number[]>((bytes, byte) => [...bytes, byte], [])
        .concat([0xc8, 0xed, ...new TextEncoder().encode(',5\r\n')]),
      'gb18030',
    ],
  ])('%s', (_name, bytes, encoding) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({
      ok: true,
      value: { text: TEXT, encoding },
    });
  });

  // As Excel writes them in Europe: either would be read as Chinese without complaint.
  test.each([
    ['Müller', [0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]],
    ['1 200 é', [0x31, 0xa0, 0x32, 0x30, 0x30, 0x20, 0xe9]],
    [
      'Zoë création',
      [...[0x5a, 0x6f, 0xeb, 0x20], ...[0x63, 0x72, 0xe9, 0x61, 0x74, 0x69, 0x6f, 0x6e]],
    ],
  ])('Windows-1252, as in %s', (text, bytes) => {
    const decoded = decodeText(Uint8Array.from(bytes));
    expect(decoded).toEqual({
      ok: true,
      value: { text: text.replace('1 2', '1\u00A02'), encoding: 'windows-1252' },
    });
  });

  test.each([
    ['a picture', [0x89, 0x00, 0x00, 0x02, 0xff, 0x00, 0x00, 0x01], 'not-a-table'],
    ['bytes of no encoding that we know', [0x41, 0xff, 0xff, 0xff], 'unknown-encoding'],
  ])('but not those of %s', (_name, bytes, id) => {
    const decoded = decodeText(Uint8Array.from(bytes));
    expect(decoded.ok ? 'none' : decoded.problem.id).toBe(id);
  });
});

describe('text becomes rows', () => {
  test.each([
    [
      'commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b,c\nd;e',
      [
        ['a', 'b,c'],
        ['d', 'e'],
      ],
    ],
    [
      'tabs',
      'a, b; c\td\ne\tf',
      [
        ['a, b; c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['a first line that says so', 'sep=;\na,b;c', [['a,b', 'c']]],
    [
      'line breaks in quotes',
      'a,"b\nc"\nd,e',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    [
      'line ends of Windows, also in quotes',
      'a,"b\r\nc"\r\nd,e',
      [
        ['a', 'b\r\nc'],
        ['d', 'e'],
      ],
    ],
    [
      'quotes in quotes',
      'a,"b ""c"""\nd,e',
      [
        ['a', 'b "c"'],
        ['d', 'e'],
      ],
    ],
    [
      'line ends of every system',
      'a,b\r\nc,d\re,f\ng,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    [
      'line ends of an old Mac, between cells with a mark in them',
      'a,5" b\rc,"d\re"\rf,3" g\rh,i',
      [
        ['a', '5" b'],
        ['c', 'd\re'],
        ['f', '3" g'],
        ['h', 'i'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a name that begins with a quote, on the clipboard',
      'a\tb\n"5 inch\tc',
      [
        ['a', 'b'],
        ['"5 inch', 'c'],
      ],
    ],
    [
      'names that begin with quoted words, on the clipboard',
      '"Foo" Ltd\t12\r\nBar\t5\r\n"Baz"\t7\r\nQux\t8',
      [
        ['"Foo" Ltd', '12'],
        ['Bar', '5'],
        ['Baz', '7'],
        ['Qux', '8'],
      ],
    ],
    [
      'a line break in quotes, after a name that begins with a quote, on the clipboard',
      '"5 inch\tc\n"two\nlines"\td',
      [
        ['"5 inch', 'c'],
        ['two\nlines', 'd'],
      ],
    ],
    [
      'names that begin with quoted words',
      '"Foo, ""and"" Co",1\n"Foo" Ltd,12\nBar,5\n"Baz\nInc",7',
      [
        ['Foo, "and" Co', '1'],
        ['"Foo" Ltd', '12'],
        ['Bar', '5'],
        ['Baz\nInc', '7'],
      ],
    ],
    [
      'a name that begins with a quoted word, and nothing else in quotes',
      'a;b\n"Best" Ltd;6\n',
      [['a', 'b'], ['"Best" Ltd', '6'], ['']],
    ],
    ['a blank line', 'a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
  ])('with %s', (_name, text, rows) => {
    expect(parseDelimited(text)).toEqual({ ok: true, value: rows });
  });

  test('a quote that is never closed is said, with its row', () => {
    const parsed = parseDelimited('a,b\nc,"d\ne,f\n');
    expect(parsed).toMatchObject({ ok: false, problem: { id: 'quote-not-closed', row: 2 } });
  });
});
