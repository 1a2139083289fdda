import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { ROOT } from './sources.ts';

export const DIST = join(ROOT, 'dist');

/** Any folder of any host must do, so the tests serve the site from one that nobody would think of. */
const FOLDER = '/some/sub/path/';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Server {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder, the built site unless told otherwise, as plain static hosts do, on a free port of this machine. */
export async function serve(folder = DIST): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void fileAt(folder, pathname).then((file) => {
      response.writeHead(file === null ? 404 : 200, {
        'content-type': MEDIA_TYPES[file?.extension ?? ''] ?? 'application/octet-stream',
      });
      response.end(file?.content);
    });
  });
  const port = await new Promise<number>((listening) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        throw new Error('The server has no port.');
      listening(address.port);
    });
  });
  return {
    address: `http://localhost:${port}${FOLDER}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function fileAt(
  folder: string,
  pathname: string,
): Promise<{ content: Buffer; extension: string } | null> {
  if (!pathname.startsWith(FOLDER)) return null;
  const asked = decodeURIComponent(pathname.slice(FOLDER.length)) || 'index.html';
  const path = normalize(join(folder, asked));
  if (!path.startsWith(folder + sep)) return null;
  try {
    return { content: await readFile(path), extension: extname(path) };
  } catch {
    return null;
  }
}
