import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromTsv, toTsv } from '../../src/intake/delimited.ts';

test('cells are parted by tabs, and rows by line ends', () => {
  const block = [
    ['Contoso', '1,200'],
    ['微软', ''],
  ];
  expect(toTsv(block)).toBe('Contoso\t1,200\r\n微软\t');
  expect(fromTsv('Contoso\t1,200\r\n微软\t\r\n')).toEqual(block);
});

test('a cell that holds a line end is quoted, and is one cell again', () => {
  const block = [['one\ntwo "three"', 'x']];
  expect(toTsv(block)).toBe('"one\ntwo ""three"""\tx');
  expect(fromTsv(toTsv(block))).toEqual(block);
});

test.each([
  ['a quotation mark that is never closed', '"Contoso\t5', [['"Contoso', '5']]],
  ['one that is closed before the cell ends', '"Contoso" Ltd', [['"Contoso" Ltd']]],
  ['a last line end, which ends a row and begins none', '7\n', [['7']]],
  [
    'rows of several widths',
    '1\t2\n3',
    [
      ['1', '2'],
      ['3', ''],
    ],
  ],
  ['nothing', '', [['']]],
])('%s is read as it was meant', (_, text, block) => {
  expect(fromTsv(text)).toEqual(block);
});

test('whatever is copied is pasted as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '中', ' ', ',') });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(block, (copied) => {
      expect(fromTsv(`${toTsv(copied)}\r\n`)).toEqual(copied);
    }),
  );
});

test('a cell is read however many quotation marks stand in it', () => {
  const marks = '""'.repeat(5_000_000);
  expect(fromTsv(`"${marks}x`)).toEqual([[`"${marks}x`]]);
  expect(fromTsv(`"${marks}"`)).toEqual([['"'.repeat(5_000_000)]]);
});

test('as many rows are read as a file may have', () => {
  expect(fromTsv('a\tb\n'.repeat(200_000))).toHaveLength(200_000);
});
