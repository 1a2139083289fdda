import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const ID = 'virtual:intake-worker';
const ENTRY = '/src/intake/worker.ts';

/**
 * Gives `src/intake` the address of its worker: a file of the site, or, where the whole tool is one file
 * (`inlined`), a blob that the page makes of the worker's code when it is first needed. Vite's own inlined
 * worker gives no address, which Trusted Types could be asked to trust.
 */
export function intakeWorker({ inlined }: { readonly inlined: boolean }): Plugin {
  return {
    name: 'intake-worker',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      if (!inlined) return `export { default } from '${ENTRY}?worker&url';`;
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
