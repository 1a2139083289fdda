import { expect, test } from 'vitest';
import { History } from '../../../src/state/history.svelte.ts';

/** A text that is typed, with its history. */
function typed() {
  const history = new History<string>();
  let text = '';
  const become = (next: string, key: string | null = null) => {
    history.record(text, key);
    text = next;
  };
  const undo = () => (text = history.undo(text));
  const redo = () => (text = history.redo(text));
  return { history, become, undo, redo };
}

test('undo goes back one change at a time, and redo forth again', () => {
  const { become, undo, redo } = typed();
  become('one');
  become('two');
  expect(undo()).toBe('one');
  expect(undo()).toBe('');
  expect(redo()).toBe('one');
  expect(redo()).toBe('two');
});

test('with nothing to undo or redo, all stays as it is', () => {
  const { history, become, undo, redo } = typed();
  expect([history.before !== undefined, history.after !== undefined]).toEqual([false, false]);
  expect([undo(), redo()]).toEqual(['', '']);
  become('one');
  expect([history.before !== undefined, history.after !== undefined]).toEqual([true, false]);
  expect(redo()).toBe('one');
  undo();
  expect([history.before !== undefined, history.after !== undefined]).toEqual([false, true]);
});

test('a change after an undo leaves nothing to redo', () => {
  const { history, become, undo, redo } = typed();
  become('one');
  undo();
  become('other');
  expect(history.after).toBeUndefined();
  expect(redo()).toBe('other');
  expect(undo()).toBe('');
});

test('what is typed into one place is one step', () => {
  const { become, undo } = typed();
  become('C', 'name');
  become('Co', 'name');
  become('Con', 'name');
  expect(undo()).toBe('');
});

test('typing into another place is a step of its own, and so is coming back', () => {
  const { become, undo } = typed();
  become('name', 'name');
  become('name and count', 'count');
  become('name once more', 'name');
  expect([undo(), undo(), undo()]).toEqual(['name and count', 'name', '']);
});

test('changes that are not typed are steps of their own', () => {
  const { become, undo } = typed();
  become('one');
  become('two');
  expect([undo(), undo()]).toEqual(['one', '']);
});

test.each<[string, (typing: ReturnType<typeof typed>) => void]>([
  ['a pause', ({ history }) => history.pause()],
  [
    'undo and redo',
    ({ undo, redo }) => {
      undo();
      redo();
    },
  ],
])('typing on into the same place after %s is a new step', (_, interrupt) => {
  const typing = typed();
  typing.become('one', 'name');
  interrupt(typing);
  typing.become('one more', 'name');
  expect(typing.undo()).toBe('one');
});

test('after an undo, what is typed into the same place can be undone apart', () => {
  const { become, undo } = typed();
  become('one', 'name');
  become('one, two', 'count');
  undo();
  become('one, three', 'count');
  expect(undo()).toBe('one');
});

test('the last 200 steps are kept', () => {
  const { history, become, undo } = typed();
  for (let step = 1; step <= 201; step += 1) become(String(step));
  for (let step = 1; step <= 199; step += 1) undo();
  expect(undo()).toBe('1');
  expect(history.before).toBeUndefined();
});

test('a cleared history gives nothing back', () => {
  const { history, become, undo } = typed();
  become('one');
  become('two');
  undo();
  history.clear();
  expect([history.before !== undefined, history.after !== undefined]).toEqual([false, false]);
  become('three', 'name');
  expect(history.before).toBeDefined();
});
