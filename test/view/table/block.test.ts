import { describe, expect, test } from 'vitest';
import type { DraftCustomer } from '../../../src/assessment/index.ts';
import { Answers } from '../../../src/state/answers.svelte.ts';
import { words } from '../../../src/text/en/index.ts';
import { words as chinese } from '../../../src/text/zh/index.ts';
import { associationColumns } from '../../../src/view/table/associationColumns.ts';
import { cleared, pastedInto, textsOf } from '../../../src/view/table/block.ts';
import { customerColumns } from '../../../src/view/table/customerColumns.ts';
import { draft, draftCustomer } from '../../support/partners.ts';

const answers = new Answers(draft(), () => undefined);
await answers.loadFindings();
const entitlements = customerColumns(words, answers.findings);
const associations = associationColumns(words, answers.findings);
const full = draftCustomer({ counts: { 'exchange-online': '12', yammer: 'x' }, trial: true });

describe('clearing', () => {
  test('leaves a text empty and a tick off', () => {
    const { name, counts, trial } = cleared(full, entitlements);
    expect(name).toBe('');
    expect(Object.values(counts).join('')).toBe('');
    expect(trial).toBe(false);
  });

  test('what is empty already changes nothing', () => {
    const blank = draftCustomer({ name: '', associations: null });
    expect(cleared(blank, [...entitlements, ...associations])).toBe(blank);
  });

  test('“none of these” where it is not ticked leaves the associations be', () => {
    const none = associations.filter(({ id }) => id === 'none');
    expect(cleared(full, none)).toBe(full);
    expect(cleared(draftCustomer({ associations: [] }), none).associations).toBeNull();
  });
});

describe('pasting', () => {
  const [name, exchange] = entitlements;
  const into = [name, exchange].flatMap((column) => column ?? []);

  test.each([
    ['1,200.00', '1,200'],
    [' 7 ', '7'],
    ['-', ''],
    ['many', 'many'],
  ])('%s into a count gives %s', (text, typed) => {
    const { row } = pastedInto(full, into, ['Fabrikam', text]);
    expect(row).toMatchObject({ name: 'Fabrikam', counts: { 'exchange-online': typed } });
  });

  test('what stands there already changes nothing', () => {
    const texts = textsOf([full], entitlements)[0] ?? [];
    expect(pastedInto(full, entitlements, texts).row).toBe(full);
  });

  test('a name of two lines gives one', () => {
    expect(pastedInto(full, into, ['Contoso\nNorth', '']).row.name).toBe('Contoso North');
  });

  test.each([
    ['yes', true],
    ['试用', true],
    ['No', false],
    ['', false],
  ])('“%s” into the trial', (text, trial) => {
    const column = entitlements.filter(({ id }) => id === 'trial');
    expect(pastedInto(full, column, [text])).toEqual({
      row: { ...full, trial },
      notUnderstood: 0,
    });
  });

  test('a word that is neither yes nor no leaves the tick as it was, and is counted', () => {
    const column = associations.filter(({ kind }) => kind === 'tick');
    const { row, notUnderstood } = pastedInto(full, column, ['yes', 'perhaps', '', '', '']);
    expect(row.associations).toEqual(['delegated-administrator']);
    expect(notUnderstood).toBe(1);
  });

  test.each([
    ['English', words],
    ['Chinese', chinese],
  ])('what was copied in %s gives the same answers', (_, spoken) => {
    const columns = associationColumns(spoken, answers.findings);
    const ticks = columns.filter(({ kind }) => kind === 'tick');
    const rows: readonly DraftCustomer[] = [
      draftCustomer({ associations: null }),
      draftCustomer({ associations: [] }),
      draftCustomer({ associations: ['transacting-partner', 'fasttrack-partner'] }),
    ];
    for (const [index, texts] of textsOf(rows, ticks).entries())
      for (const before of rows)
        expect(pastedInto(before, ticks, texts).row.associations).toEqual(
          rows[index]?.associations,
        );
  });
});
