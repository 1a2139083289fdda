import { createEvent, fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { words } from '../../../src/text/en/index.ts';
import { renderTool } from '../../support/renderTool.ts';
import { workInPage } from '../../support/workerInPage.ts';

const { imports } = words;

afterEach(() => {
  vi.useRealTimers();
});

async function paste(text: string) {
  const event = createEvent.paste(document.body);
  Object.defineProperty(event, 'clipboardData', { value: { files: [], getData: () => text } });
  await fireEvent(document.body, event);
}

test('but where a dialog was before, nothing else can be reached in between', async () => {
  workInPage();
  await renderTool({ hash: '#/entitlements' });
  await paste('Customer\tYammer\nContoso\t12');
  const apply = await screen.findByRole('button', { name: imports.apply('customers', 1, 0) });
  await fireEvent.click(apply);
  expect(screen.getByRole('dialog')).toHaveAccessibleName(imports.reading(imports.pasted));
});

test('what is done in a moment is not said to be under way', async () => {
  workInPage('silent');
  await renderTool({ hash: '#/entitlements' });
  vi.useFakeTimers();
  await paste('Customer\tYammer\nContoso\t12');
  vi.advanceTimersByTime(250);
  await tick();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  vi.advanceTimersByTime(100);
  await tick();
  expect(screen.getByRole('dialog')).toHaveAccessibleName(imports.reading(imports.pasted));
  await fireEvent.click(screen.getByRole('button', { name: imports.cancel }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});
