import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** As Astro comes, with MDX and Preact. Nothing is set but that the bundler does not warn of every page. */
export default defineConfig({
  site: 'http://127.0.0.1:4321',
  integrations: [preact(), mdx()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
