import { expect, test } from 'vitest';
import { staying } from '../../../src/view/table/staying.ts';

const row = (id: string, name = id) => ({ id, name });
const isBlank = ({ name }: { readonly name: string }) => name === '';
const entered = (rows: readonly { readonly id: string; readonly name: string }[]) =>
  rows.filter((each) => !isBlank(each));

test('a row that was shown stays when nothing is entered in it any more, one that was not is not shown', () => {
  const shownOf = staying(isBlank);
  const shown = (rows: readonly { readonly id: string; readonly name: string }[]) =>
    shownOf(entered(rows), rows).map(({ id }) => id);
  expect(shown([row('a'), row('b'), row('blank', '')])).toEqual(['a', 'b']);
  expect(shown([row('a', ''), row('b'), row('blank', '')])).toEqual(['a', 'b']);
  expect(shown([row('a', ''), row('b'), row('c')]), 'when others come').toEqual(['a', 'b', 'c']);
  expect(shown([row('b'), row('c')]), 'until it goes').toEqual(['b', 'c']);
});
