/** Vite's helper module around every dynamic import, which preloads dependencies. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Vite plugin: removes the preload helper from dynamic imports. The helper would cost every page 1
 * kB up front, for modules that most visitors never load. A dynamically imported module must not
 * import CSS, which would not be loaded.
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
