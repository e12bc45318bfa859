/** Serves a built site as a good static host does: brotli, long caching of hashed files, 404.html. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** These are compressed already. */
const PACKED = new Set(['.png', '.woff2', '.pdf']);
const KEPT_FOR_LONG = /^\/_astro\/|^\/search\/(?!latest)[^/]+\.json$/;

/** @returns the server, listening on the port */
export async function startStaticHost(dist: string, port: number): Promise<Server> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://here').pathname);
    void answer(path, response);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return server;

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const found = await contentOf(path);
    const body = found ?? (await contentOf('/404.html')) ?? Buffer.alloc(0);
    const type = found && !path.endsWith('/') ? extname(path) : '.html';
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'cache-control': KEPT_FOR_LONG.test(path)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(!PACKED.has(type) && { 'content-encoding': 'br' }),
    });
    response.end(body);
  }

  async function contentOf(path: string): Promise<Buffer | undefined> {
    const known = packed.get(path);
    if (known) return known;
    const file = normalize(path.endsWith('/') ? `${path}index.html` : path);
    const content = await readFile(join(dist, file)).catch(() => undefined);
    if (!content) return undefined;
    const body = PACKED.has(extname(file)) ? content : await promisify(brotliCompress)(content);
    packed.set(path, body);
    return body;
  }
}
