import type { Plugin } from 'vite';

/** What Vite puts around every `import()`. */
const helper = '\0vite/preload-helper.js';
const own = '\0plain-imports/';

/**
 * Leaves `import()` as it is. What a reader asks for is one small file, fetched then: a helper that fetches its
 * parts ahead would weigh more than it saves. Whoever imports has its own, so that there is no file of it to fetch.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: false } }),
    resolveId: (id, importer = '') => (id === helper ? `${own}${encodeURIComponent(importer)}.js` : null),
    load: (id) => (id.startsWith(own) ? 'export const __vitePreload = (load) => load();' : null),
  };
}
