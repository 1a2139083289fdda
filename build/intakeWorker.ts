import type { Plugin } from 'vite';
import { bundledWorker } from './bundledWorker.ts';

const ADDRESS = '/src/intake/workerAddress.ts';

/**
 * `src/intake` gets its worker from a blob, which the page makes of the worker's code when it is first
 * needed: such a worker is held to the page's policy, while one with an address of its own is held only to
 * what its server says, and could send what it reads. Vite's own inlined worker gives no address, which
 * Trusted Types could be asked to trust.
 */
export function inlinedIntakeWorker(): Plugin {
  return {
    name: 'inlined-intake-worker',
    apply: 'build',
    async load(id) {
      if (!id.endsWith(ADDRESS)) return null;
      const worker = await bundledWorker('/src/intake/worker.ts');
      // In a page, a script's text ends at its end tag, wherever that stands.
      const code = JSON.stringify(worker).replaceAll('</', String.raw`<\/`);
      return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
    },
  };
}
