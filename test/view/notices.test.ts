import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { Keeping } from '../../src/state/keeping.svelte.ts';
import { keyOf } from '../../src/state/keeping/texts.ts';
import { words } from '../../src/text/en/index.ts';
import { shell } from '../../src/text/en/shell.ts';
import { catchDownloads } from '../support/downloads.ts';
import { deniedStorage, MemoryStorage } from '../support/memoryStorage.ts';
import { keptIn, keptText } from '../support/keptIn.ts';
import { draft } from '../support/partners.ts';
import { renderTool } from '../support/renderTool.ts';

const { keeping: said } = words.panel;
const organisation = () => screen.getByRole('textbox', { name: shell.start.organisation });

describe('a browser that keeps nothing', () => {
  test.each<[string, () => Storage | null]>([
    ['has no storage', () => null],
    ['denies it', deniedStorage],
  ])('and %s is said to, with a copy to save; what is typed stays', async (_, storage) => {
    const downloads = catchDownloads();
    const { user } = await renderTool({ storage: storage() });
    expect(await screen.findByText(said.failed.blocked)).toBeVisible();
    await user.type(organisation(), 'Adventure Works');
    expect(organisation()).toHaveValue('Adventure Works');
    const [inNotice] = screen.getAllByRole('button', { name: shell.save }).slice(-1);
    if (inNotice) await user.click(inNotice);
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(screen.getByText(said.failed.blocked)).toBeVisible();
  });

  test('because it is full is told apart', async () => {
    const storage = new MemoryStorage();
    const { user } = await renderTool({ storage });
    storage.fillUp();
    await user.type(organisation(), 'A');
    expect(await screen.findByText(said.failed.full)).toBeVisible();
    storage.fillUp(false);
    await user.type(organisation(), 'B');
    await waitFor(() => expect(screen.queryByText(said.failed.full)).not.toBeInTheDocument());
  });
});

test('what is typed is kept without a word, and comes back after a reload', async () => {
  const storage = new MemoryStorage();
  const { user, unmount, keeping } = await renderTool({ storage });
  await user.type(organisation(), 'Adventure Works');
  window.dispatchEvent(new Event('pagehide'));
  expect(keeping.hasUnkept).toBe(false);
  unmount();
  const restored = await keptIn(storage);
  await renderTool({ storage, ...(restored && { draft: restored.draft }) });
  expect(organisation()).toHaveValue('Adventure Works');
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('the page is not left without a word while something is not kept', async () => {
  const { user } = await renderTool({ storage: null });
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  expect(leave()).toBe(true);
  await user.type(organisation(), 'A');
  expect(leave()).toBe(false);
});

describe('an older tab', () => {
  async function twoTabs() {
    const storage = new MemoryStorage();
    const tool = await renderTool({ storage });
    await tool.user.type(organisation(), 'Older');
    tool.keeping.keepNow();
    const newer = new Keeping(storage);
    newer.keep({ draft: draft({ organisation: 'Newer' }), step: 'market' });
    newer.keepNow();
    return { ...tool, newer, storage };
  }

  test('says so at its next change, and does not overwrite', async () => {
    const { user, storage } = await twoTabs();
    await user.type(organisation(), ' still');
    expect(await screen.findByText(said.superseded)).toBeVisible();
    expect(organisation()).toHaveValue('Older still');
    expect((await keptIn(storage))?.draft.organisation).toBe('Newer');
  });

  test('takes over when told to, with what the newer one kept; undo brings its own back', async () => {
    const { user } = await twoTabs();
    await user.type(organisation(), ' still');
    await user.click(await screen.findByRole('button', { name: said.takeOver }));
    await waitFor(() => expect(organisation()).toHaveValue('Newer'));
    expect(screen.queryByText(said.superseded)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: shell.undo }));
    expect(organisation()).toHaveValue('Older still');
  });

  test('that takes over what it can’t read saves that before it writes over it', async () => {
    const { user, storage } = await twoTabs();
    const downloads = catchDownloads();
    storage.setItem(keyOf('answers'), '{"version":3,"new":true}');
    await user.type(organisation(), ' still');
    await user.click(await screen.findByRole('button', { name: said.takeOver }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(await downloads[0]?.text()).toBe('{"version":3,"new":true}');
    expect((await keptIn(storage))?.draft.organisation).toBe('Older still');
  });

  test('that takes over where nothing is kept keeps its own', async () => {
    const { user, newer, storage } = await twoTabs();
    newer.deleteEverything();
    await user.type(organisation(), ' still');
    await user.click(await screen.findByRole('button', { name: said.takeOver }));
    await waitFor(() => expect(screen.queryByText(said.superseded)).not.toBeInTheDocument());
    expect(organisation()).toHaveValue('Older still');
    await waitFor(async () =>
      expect((await keptIn(storage))?.draft.organisation).toBe('Older still'),
    );
  });
});

test('an older tab in which nothing has changed since keeps its own where nothing is kept any more', async () => {
  const storage = new MemoryStorage();
  const { user, keeping } = await renderTool({ storage });
  await user.type(organisation(), 'Older');
  keeping.keepNow();
  const newer = new Keeping(storage);
  newer.deleteEverything();
  window.dispatchEvent(new StorageEvent('storage', { key: keyOf('tab') }));
  await user.click(await screen.findByRole('button', { name: said.takeOver }));
  await waitFor(async () => expect((await keptIn(storage))?.draft.organisation).toBe('Older'));
  expect(keeping.hasUnkept).toBe(false);
});

describe('what could not be read', () => {
  test('is said to be there still, and can be saved as it is', async () => {
    const downloads = catchDownloads();
    const { user } = await renderTool({ unreadable: '{"half":' });
    expect(await screen.findByText(said.unreadable)).toBeVisible();
    await user.click(screen.getByRole('button', { name: said.saveKept }));
    await waitFor(() => expect(downloads).toHaveLength(1));
    expect(await downloads[0]?.text()).toBe('{"half":');
  });

  test('is no longer spoken of once the notice is closed, in any language', async () => {
    const { user } = await renderTool({ unreadable: '{' });
    await screen.findByText(said.unreadable);
    await user.click(screen.getByRole('button', { name: words.panel.close }));
    expect(screen.queryByText(said.unreadable)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '中文' }));
    await waitFor(() => expect(document.documentElement).toHaveAttribute('lang', 'zh-CN'));
    expect(screen.queryByRole('button', { name: '关闭' })).not.toBeInTheDocument();
  });
});

describe('a newer version of the tool', () => {
  const { offline } = words;

  test('is put in this one’s place when the user says so, with the answers kept first', async () => {
    const storage = new MemoryStorage();
    const keptAtReload: (string | null)[] = [];
    const use = () => keptAtReload.push(keptText(storage));
    const newerVersion = Promise.resolve(() => void use());
    const { user } = await renderTool({ storage, newerVersion });
    expect(await screen.findByText(offline.newer)).toBeVisible();
    expect(keptAtReload).toEqual([]);
    await user.type(organisation(), 'Adventure Works');
    await user.click(screen.getByRole('button', { name: offline.reload }));
    expect(keptAtReload).toEqual([expect.stringContaining('Adventure Works')]);
  });

  test('can wait until later', async () => {
    const { user } = await renderTool({ newerVersion: Promise.resolve(() => undefined) });
    await screen.findByText(offline.newer);
    await user.click(screen.getByRole('button', { name: words.panel.close }));
    expect(screen.queryByText(offline.newer)).not.toBeInTheDocument();
  });

  test('is not offered where loading anew would lose the answers', async () => {
    const storage = new MemoryStorage();
    let uses = 0;
    const newerVersion = Promise.resolve(() => void (uses += 1));
    const { user } = await renderTool({ storage, newerVersion });
    await screen.findByText(offline.newer);
    storage.fillUp();
    await user.type(organisation(), 'A');
    await user.click(screen.getByRole('button', { name: offline.reload }));
    expect(await screen.findByText(said.failed.full)).toBeVisible();
    expect(screen.queryByText(offline.newer)).not.toBeInTheDocument();
    expect(uses).toBe(0);
  });
});
