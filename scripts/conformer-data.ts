import { readFileSync } from 'node:fs';

const NAME = 'virtual:conformer-data';
const FILE = 'node_modules/openchemlib/dist/resources.json';
/** What conformers need; the rest, a quarter, is on toxicity and druglikeness. */
const NEEDED = /^\/resources\/(?:cod|forcefield)\//;

/** What OpenChemLib needs for models in space, as JSON. Its package exports no data. */
export function conformerData(): string {
  const all = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>;
  return JSON.stringify(
    Object.fromEntries(Object.entries(all).filter(([key]) => NEEDED.test(key))),
  );
}

/** Vite plugin: the module `virtual:conformer-data`, for the worker that makes models. */
export function conformerDataModule() {
  return {
    name: 'conformer-data',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id: string) =>
      id === `\0${NAME}`
        ? `export default JSON.parse(${JSON.stringify(conformerData())})`
        : undefined,
  };
}
