import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All code that pages are made with; the lock file has the versions of the packages. */
const CODE = ['src', 'scripts', 'astro.config.mjs', 'package-lock.json'];

/** A hash that changes with the code of the generator. Takes about 50 ms. */
export function codeVersion(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const add = (path: string) => {
    hash.update(path).update(readFileSync(join(root, path)));
  };
  for (const name of CODE)
    if (name.includes('.')) add(name);
    else
      for (const entry of readdirSync(join(root, name), { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(root.length + 1))
        .toSorted())
        add(entry);
  return hash.digest('hex').slice(0, 16);
}
