import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  guardAsReadForCsv,
  guardForCsv,
  guardForExcel,
  readTable,
} from '../../../../src/assessment/index.ts';

import { unguard } from '../../../../src/assessment/parse/table/guard.ts';

const words = fc.oneof(
  fc.constantFrom(
    ...[
      'Customer',
      '客户',
      'Name',
      'Exchange',
      'Yammer',
      'Trial',
      'Associations',
      'Workload',
      'Users',
    ],
    ...[
      'Total',
      '合计',
      '70-346',
      'MCSA',
      'DAP; DPOR',
      '是',
      'trial',
      'none',
      '-',
      "'",
      "'Total",
      '=1',
    ],
    ...['5', '1,200.00', '-3', '1.5', '#REF!', '', ' ', 'Contoso', '2017-05-03', '__proto__'],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const tables = fc
  .array(fc.array(words, { maxLength: 8 }), { maxLength: 12 })
  .map((rows) => rows.map((cells, index) => ({ number: index + 1, cells })));

test('any rows end in rows or a problem, every row that holds something accounted for', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom('customers' as const, 'staff' as const),
      (rows, expected) => {
        const read = readTable(rows, expected);
        if (!read.ok) return;
        const accounted = new Set([
          ...read.rows.flatMap(({ sourceRows }) => sourceRows),
          ...read.leftOut.map(({ row }) => row),
          ...(read.headerRow === null ? [] : [read.headerRow]),
        ]);
        const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
        expect(filled.filter(({ number }) => !accounted.has(number))).toEqual([]);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('no column is ever taken twice, and every column that holds something is matched or shown', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const read = readTable(rows, 'customers');
      if (!read.ok) return;
      const taken = [...read.columns, ...read.unmatched].map(({ column }) => column);
      expect(new Set(taken).size).toBe(taken.length);
      const roles = read.columns.map(({ role }) => role).filter((role) => role !== 'worked-out');
      expect(new Set(roles).size).toBe(roles.length);
    }),
    { numRuns: 500 },
  );
});

test('a text that is guarded against running as a formula comes back as it was', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .tuple(
        fc.stringMatching(/^'{0,3}[=+\-@\t＝]?$/),
        fc.constantFrom('Total', '合计', '', "'", '1'),
      )
      .map(([start, rest]) => start + rest),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(guardForCsv(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(unguard(guardForCsv(text))).toBe(text);
      expect(unguard(guardForExcel(text))).toBe(text);
      expect(guardAsReadForCsv(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(unguard(guardAsReadForCsv(text)), 'as it would have been read').toBe(unguard(text));
    }),
    { numRuns: 1_000 },
  );
});
