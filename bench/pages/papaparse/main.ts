/**
 * The CSV library alone: a file into rows of cells, in a worker of its own. Neither what the cells mean nor
 * their way to the page is part of it.
 */
const input = document.createElement('input');
input.type = 'file';
input.addEventListener('change', () => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
    dispatchEvent(new CustomEvent('parsed', { detail: data }));
  });
  worker.postMessage(input.files?.[0]);
});
document.querySelector('#app')?.append(input);
