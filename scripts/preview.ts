/** Serves the built site as `astro preview` does, in the foreground whoever starts it. */
import { existsSync } from 'node:fs';
import { preview } from 'astro';

const outDir = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(`${outDir}/index.html`)) {
  console.error(`There is no built site in ${outDir}. Build it first: npm run build`);
  process.exit(1);
}
const port = Number(process.env['PORT'] ?? 4321);
const server = await preview({ server: { port }, logLevel: 'warn' });
console.log(`The catalog is served at http://localhost:${String(server.port)} (Ctrl+C ends it)`);
await server.closed();
