import type { Plugin } from 'vite';

/**
 * Leaves `import()` as it is. What a reader asks for is one small file, fetched then: a helper that fetches its
 * parts ahead would weigh more than it saves.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
