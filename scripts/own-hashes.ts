import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(script|style)\b[^>]*>(.*?)<\/\1>/gs;
const HASH = / '(sha256-[\w+/=]+)'/g;

/**
 * Astro integration: the Content Security Policy of a page allows the inline scripts and styles of
 * that page. Astro lists those of the whole site on every page, and hashes do not compress: some
 * 1 kB of each product page.
 */
export function ownHashes() {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': async ({ dir }: { dir: URL }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(root, file), 'utf8');
          await writeFile(join(root, file), withOwnHashes(html));
        }
      },
    },
  };
}

/** The page with no hash in its policy but those of its own inline scripts and styles. */
export function withOwnHashes(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => sha256(text)));
  return html.replace(POLICY, (policy) =>
    policy.replaceAll(HASH, (entry, hash: string) => (own.has(hash) ? entry : '')),
  );
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
