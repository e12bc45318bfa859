/** Serves a built site like a good static host: brotli, long caching of hashed files, 404.html. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/** Files to compress, with their types; others are compressed already. */
const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};
const KEPT_FOR_LONG = /^\/_astro\/|^\/search\/(?!latest)[^/]+\.json$/;

/**
 * Compresses a file when it is first asked for, and keeps it: a large site has too many to compress
 * them all.
 *
 * @returns the server, listening on the port
 */
export async function startStaticHost(dist: string, port: number): Promise<Server> {
  const compressed = new Map<string, Buffer>();
  const compress = async (path: string) => {
    const known = compressed.get(path) ?? brotliCompressSync(await readFile(fileOf(dist, path)));
    compressed.set(path, known);
    return known;
  };
  const notFound = await compress('/404.html');
  const send = (response: ServerResponse, status: number, path: string, body: Buffer) => {
    response.writeHead(status, {
      'content-type': TEXT[extname(path)],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': cacheControl(path),
    });
    response.end(body);
  };
  const refuse = (response: ServerResponse) => {
    send(response, 404, '/404.html', notFound);
  };
  const files = sirv(dist, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('cache-control', cacheControl(path));
    },
    onNoMatch: (_, response) => {
      refuse(response);
    },
  });
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (!(extname(path) in TEXT)) files(request, response);
    else
      compress(path).then(
        (body) => {
          send(response, 200, path, body);
        },
        () => {
          refuse(response);
        },
      );
  });
  await new Promise<void>((ready) => server.listen(port, ready));
  return server;
}

/** The path of an address, with the name of a folder's page. */
function pathOf(url: string): string {
  const path = decodeURIComponent(url.replace(/[?#].*/, ''));
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** @throws if the path leads out of the site */
function fileOf(dist: string, path: string): string {
  const file = join(resolve(dist), path);
  if (!file.startsWith(resolve(dist) + sep)) throw new Error(`${path} is not in the site`);
  return file;
}

function cacheControl(path: string): string {
  return KEPT_FOR_LONG.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
