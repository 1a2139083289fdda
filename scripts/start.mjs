// npm start: from a fresh clone to the tool in a browser, with nothing but Node.
import { ensureInstalled } from './install.mjs';
import { run, tail } from './run.mjs';

await ensureInstalled();

console.log('Building …');
const { code, output } = await run('npm run build');
if (code !== 0) {
  console.error(tail(output));
  process.exit(1);
}

const { preview } = await import('vite');
// Where the port is taken, Vite goes on to the next free one.
const server = await preview({ preview: { port: 4173 }, logLevel: 'warn' });
console.log(`\nThe self-assessment is at ${server.resolvedUrls?.local[0]}`);
console.log(
  'It also stands in one file, dist/self-assessment.html, that opens without this server.',
);
console.log('Ctrl+C stops it.');
