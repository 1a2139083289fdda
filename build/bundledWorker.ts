import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The code of a worker as one classic script, with what the build knows written in place of names. */
export async function bundledWorker(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define,
    build: {
      write: false,
      target: ['chrome123', 'firefox128', 'safari17.5'],
      rolldownOptions: {
        input: fileURLToPath(new URL(`..${entry}`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const outputs: readonly Rolldown.RolldownOutput[] = [built]
    .flat()
    .filter((each) => 'output' in each);
  const [chunk] = outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  if (chunk === undefined) throw new Error(`The build made no worker of ${entry}.`);
  return chunk.code;
}
