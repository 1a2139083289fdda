import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const ADDRESS = '/src/intake/workerAddress.ts';
const ENTRY = '/src/intake/worker.ts';

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
      // In a page, a script's text ends at its end tag, wherever that stands.
      const code = JSON.stringify(await bundledWorker()).replaceAll('</', String.raw`<\/`);
      return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
    },
  };
}

async function bundledWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: ['chrome123', 'firefox128', 'safari17.5'],
      rolldownOptions: {
        input: fileURLToPath(new URL(`..${ENTRY}`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const outputs: readonly Rolldown.RolldownOutput[] = [built]
    .flat()
    .filter((each) => 'output' in each);
  const [chunk] = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error(`The build made no worker of ${ENTRY}.`);
  return chunk.code;
}
