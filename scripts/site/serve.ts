import { existsSync, readFileSync } from 'node:fs';
import { Server } from 'node:http';
import { join } from 'node:path';
import { preview } from 'astro';
import { BuildError } from './build-error.ts';
import { outFolder } from './out-folder.ts';
import { refuseMalformed } from './refuse-malformed.ts';

/**
 * Serves the built site below its base path, until the process ends.
 * @throws BuildError if there is no built site
 */
export async function serveSite(port: number): Promise<void> {
  const out = outFolder();
  const home = join(out, 'index.html');
  if (!existsSync(home))
    throw new BuildError(`There is no built site in ${out}. Build it first: npm run build`);
  const base = pathOf(readFileSync(home, 'utf8'));
  const server = await preview({ outDir: out, base, server: { port }, logLevel: 'warn' });
  // Astro's type does not name it.
  if ('server' in server && server.server instanceof Server) refuseMalformed(server.server);
  const address = `http://localhost:${String(server.port)}${base}`;
  console.log(`The catalog is served at ${address} (Ctrl+C ends it)`);
  await server.closed();
}

/** The base path of a site, from the canonical address of its home page. */
function pathOf(html: string): string {
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  return address === undefined ? '/' : new URL(address).pathname;
}
