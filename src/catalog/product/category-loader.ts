import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { loadFile } from '#catalog/content/lenient.ts';
import { formatProblems } from '#catalog/content/problem.ts';
import { fileId, readYaml } from '#catalog/content/read.ts';

/**
 * Astro content loader for categories. It reads YAML as the check does: to Astro's own loader a
 * name like 2026-01-01 is a date.
 */
export function categoryLoader(contentDir: string): Loader {
  return {
    name: 'categories',
    load: async (context) => {
      const { store, parseData } = context;
      const names = await readdir(join(contentDir, 'categories')).catch(() => []);
      const found = names.filter((name) => /\.ya?ml$/.test(name));
      for (const id of store.keys()) if (!found.map(fileId).includes(id)) store.delete(id);
      for (const name of found)
        await loadFile(context, name, async () => {
          const { file, problems } = await readYaml(contentDir, `categories/${name}`);
          if (!file) throw new Error(formatProblems(problems));
          const data = file.data as Record<string, unknown>;
          store.set({ id: file.id, data: await parseData({ id: file.id, data }) });
        });
    },
  };
}
