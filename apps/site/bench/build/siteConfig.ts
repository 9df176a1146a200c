import type { AstroUserConfig } from 'astro';

import config from '../../astro.config.ts';

/** Steps after a build that are measured by themselves. */
const steps = ['search-index', 'host-files'];

/**
 * The site's own configuration without the search index and the compressed files.
 *
 * @param pictures whether those that go with shared links are drawn; else each of them is an empty file
 */
export function siteConfig(pictures: 'drawn' | 'left out'): AstroUserConfig {
  const { integrations = [], vite = {} } = config;
  const { plugins = [] } = vite;
  return {
    ...config,
    integrations: integrations.flat().filter((each) => each && !steps.includes(each.name)),
    vite: { ...vite, plugins: pictures === 'drawn' ? plugins : [...plugins, noPictures] },
  };
}

const noPictures = {
  name: 'no-pictures',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('/src/cards/drawCard.ts') ? 'export const drawCard = async () => new Uint8Array();' : null,
};
