/** The module with which Vite wraps every dynamic import, so as to load what it imports ahead. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Vite plugin: a dynamic import loads its module and nothing else. Vite's own helper would cost
 * every page 1 kB before anyone acts, for the sake of parts that most visitors never load. A part
 * that is loaded later must not import CSS, which would not come with it.
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    load: (id: string) =>
      id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
