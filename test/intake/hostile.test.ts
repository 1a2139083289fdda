import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from '../../src/intake/limits.ts';
import { customersSheet } from '../../src/intake/export.ts';
import { toExcel } from '../../src/intake/write.ts';
import { checkZip } from '../../src/intake/zipDirectory.ts';
import { customersIn, problemOf, read } from './reading.ts';
import { english } from './words.ts';
import { workbookOf, zipOf } from './zipFiles.ts';

describe('is said to be what it is', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n \n', 'empty'],
    ['a page', '<!DOCTYPE html><table><tr><td>Customer</td></tr></table>', 'not-a-table'],
    ['a saved copy', '{ "format": "cloud-productivity-self-assessment" }', 'not-a-table'],
    ['a PDF', '%PDF-1.7\nCustomer,Yammer', 'not-a-table'],
    ['a picture', '\u0000\u0001\u0002,\u0000', 'not-a-table'],
    ['the beginning of a workbook', 'PK\u0003\u0004 and then nothing', 'damaged-workbook'],
  ])('%s', async (_name, text, id) => {
    expect(await problemOf(new Blob([text]))).toBe(id);
  });

  test('a file that is too large, before it is read', async () => {
    expect(await problemOf(new Blob([new Uint8Array(MOST_BYTES + 1)]))).toBe('too-large');
  });

  test('too many rows', async () => {
    expect(await problemOf(`Customer,Yammer\n${'a,1\n'.repeat(MOST_ROWS)}`)).toBe('too-many-rows');
  }, 30_000);

  test('too many columns, however many', async () => {
    expect(await problemOf(`a\n${','.repeat(MOST_COLUMNS)}`)).toBe('too-many-columns');
    // Without a row: it is refused before rows are made of it.
    expect(await read(','.repeat(5_000_000))).toEqual({
      ok: false,
      problem: { id: 'too-many-columns', limit: MOST_COLUMNS, row: null },
    });
  });

  test('another kind of zip file', async () => {
    expect(await problemOf(new Blob([zipOf({ name: 'word.txt', content: 'Hello' })]))).toBe(
      'not-a-workbook',
    );
  });
});

describe('a workbook that would fill the memory is refused', () => {
  const zeros = new Uint8Array(1024 * 1024);

  test('where its directory says so, before anything is unpacked', async () => {
    const bomb = zipOf({ name: 'xl/workbook.xml', content: zeros, said: 1024 * 1024 * 1024 });
    expect(await problemOf(new Blob([bomb]))).toBe('expands-too-far');
  });

  test('where its directory lies', async () => {
    const bomb = zipOf({ name: 'xl/workbook.xml', content: zeros, said: 100 });
    expect(await problemOf(new Blob([bomb]))).toBe('expands-too-far');
  });

  test('where it has another directory than the one that says so', async () => {
    const bytes = new Uint8Array(await workbookOf('').arrayBuffer());
    const lengthOfDirectory = bytes.length - 10;
    bytes.fill(0xff, lengthOfDirectory, lengthOfDirectory + 4);
    expect(await checkZip(bytes)).toMatchObject({ ok: false, problem: { id: 'damaged-workbook' } });
  });

  test('where two cells span all that a sheet can hold', async () => {
    const far = workbookOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(['too-many-columns', 'too-many-rows']).toContain(await problemOf(far));
  });
});

test('entities that multiply are not unfolded', async () => {
  const cell = '<row r="2"><c r="A2" t="inlineStr"><is><t>&b;</t></is></c></row>';
  const { rows } = await customersIn(workbookOf(cell, BOMB));
  expect(JSON.stringify(rows).length).toBeLessThan(1_000);
});

describe('any bytes end in rows or a sentence', () => {
  const starts = fc.constantFrom(
    '',
    'PK\u0003\u0004',
    '\uFEFF',
    'Customer,Yammer\n',
    'Name\t70-346\n"',
  );

  test('as they are, and behind the beginning of something that is read', async () => {
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 2_000 }), async (start, bytes) => {
        const reading = await read(new Blob([start, bytes.slice()]));
        expect(typeof (reading.ok ? reading.sheets.length : reading.problem.id)).toMatch(
          /number|string/,
        );
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('a workbook of which some bytes were changed, or the end is missing', async () => {
    const customer = { name: 'Contoso', trial: false, counts: { yammer: '5' }, associations: null };
    const file = await toExcel([
      customersSheet([{ customer, total: 5, counted: 0, why: 'open' }], english),
    ]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
    const changes = fc.array(change, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.nat({ max: bytes.length }),
        fc.boolean(),
        async (places, end, isCut) => {
          const changed = bytes.slice(0, isCut ? end : bytes.length);
          for (const [at, byte] of places) if (at < changed.length) changed[at] = byte;
          const reading = await read(new Blob([changed]));
          expect(reading.ok || reading.problem.id).toBeTruthy();
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);

  test('any text that is pasted', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '1', ',', ';', '\t', '"', '\n', '\r', '=', ' ', "'", 'é', '客'),
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(text, async (pasted) => {
        const reading = await read(pasted);
        expect(reading.ok || reading.problem.id).toBeTruthy();
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});

const BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
