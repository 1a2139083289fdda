/** What a page is asked by the measurements, of each in the same way. */
interface Probe {
  /** Milliseconds from the act until the rows, or what else is awaited, have been painted. */
  timed: (act: () => void, until: () => boolean) => Promise<number>;
  /** The same from when a file is chosen, which is still to come. */
  afterChoice: (until: () => boolean) => Promise<number>;
  /** Keeps a text to paste, so that its way here is not measured. */
  hold: (text: string) => void;
  paste: () => void;
  /** Whether the tool shows what it has read, and offers to take it. */
  offersToApply: () => boolean;
  apply: () => void;
  /** Whether a sheet that begins with this customer shows a row down to the end of what is in view. */
  showsRowsFrom: (name: string) => boolean;
  field: (name: string, column: number) => HTMLInputElement | null;
  /** Milliseconds from each key to the frame that was painted after its input. */
  readonly latencies: number[];
  /** Resolves with how many keys have been painted, once this many have. */
  painted: (keys: number) => Promise<number>;
  /** From here on, tasks count anew. */
  watch: () => void;
  /** The longest task since then, or since the first act, in milliseconds. 0 where none was longer than 50. */
  longestTask: () => number;
}

declare global {
  var probe: Probe;
}

/** Runs in the page, before anything of its own: holds nothing of this module. */
export function installProbe(): void {
  const nextFrame = () => new Promise(requestAnimationFrame);

  let held = '';
  const latencies: number[] = [];
  let keyDown = 0;
  addEventListener('keydown', ({ timeStamp }) => (keyDown = timeStamp), true);
  addEventListener(
    'input',
    () => {
      const from = keyDown;
      requestAnimationFrame(() => {
        // What is posted in a frame arrives once that frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => latencies.push(performance.now() - from);
        port2.postMessage(null);
      });
    },
    true,
  );

  let began = Infinity;
  let longest = 0;
  const tasks = new PerformanceObserver((list) => note(list.getEntries()));
  tasks.observe({ type: 'longtask' });
  function note(entries: PerformanceEntryList): void {
    for (const { startTime, duration } of entries)
      if (startTime + duration > began) longest = Math.max(longest, duration);
  }

  /** Where what is in view of an element ends. */
  function endOfView(element: Element): number {
    let end = innerHeight;
    for (let box = element.parentElement; box; box = box.parentElement)
      if (getComputedStyle(box).overflowY !== 'visible')
        end = Math.min(end, box.getBoundingClientRect().bottom);
    return end;
  }

  async function paintedSince(from: number, until: () => boolean): Promise<number> {
    began = Math.min(began, from);
    do await nextFrame();
    while (!until());
    await nextFrame();
    await nextFrame();
    return performance.now() - from;
  }

  const applyButton = () => document.querySelector<HTMLElement>('dialog[open] button.primary');

  globalThis.probe = {
    latencies,
    timed: (act, until) => {
      const from = performance.now();
      act();
      return paintedSince(from, until);
    },
    afterChoice: (until) =>
      new Promise((resolve) => {
        addEventListener('change', () => resolve(paintedSince(performance.now(), until)), true);
      }),
    hold: (text) => (held = text),
    paste: () => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', held);
      held = '';
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    offersToApply: () => applyButton() !== null,
    apply: () => applyButton()?.click(),
    showsRowsFrom: (name) => {
      const first = document.querySelector<HTMLInputElement>('tbody input');
      if (first?.value !== name || document.querySelector('dialog[open]')) return false;
      const end = endOfView(first);
      let row: Element | null | undefined = first.closest('tr');
      while (row?.querySelector('input') && row.getBoundingClientRect().bottom < end)
        row = row.nextElementSibling;
      return (row?.querySelector('input')?.value ?? '') !== '';
    },
    field: (name, column) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('tbody input')];
      const start = fields.findIndex(({ value }) => value === name);
      return fields[start + column] ?? null;
    },
    painted: async (keys) => {
      while (latencies.length < keys) await nextFrame();
      return latencies.length;
    },
    watch: () => {
      tasks.takeRecords();
      began = performance.now();
      longest = 0;
    },
    longestTask: () => {
      note(tasks.takeRecords());
      return longest;
    },
  };
}
