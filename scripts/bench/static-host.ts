/** Serves a built site like a good static host: brotli, long caching of hashed files, 404.html. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/** Files to compress; others are compressed already. */
const TEXT = /\.(html|js|json|svg|xml|txt)$/;
const KEPT_FOR_LONG = /^\/_astro\/|^\/search\/(?!latest)[^/]+\.json$/;

/** @returns the server, listening on the port; it serves a copy, which is deleted when it closes */
export async function startStaticHost(dist: string, port: number): Promise<Server> {
  const copy = await mkdtemp(join(tmpdir(), 'catalog-host-'));
  await cp(dist, copy, { recursive: true });
  for (const name of await readdir(copy, { recursive: true }))
    if (TEXT.test(name))
      await writeFile(
        join(copy, `${name}.br`),
        brotliCompressSync(await readFile(join(copy, name))),
      );
  const notFound = brotliCompressSync(await readFile(join(copy, '404.html')));
  const files = sirv(copy, {
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      const hashed = KEPT_FOR_LONG.test(path);
      response.setHeader(
        'cache-control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
    onNoMatch: (_, response) => {
      response.writeHead(404, {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': 'br',
      });
      response.end(notFound);
    },
  });
  const server = createServer((request, response) => {
    files(request, response);
  });
  server.on('close', () => void rm(copy, { recursive: true, force: true }));
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return server;
}
