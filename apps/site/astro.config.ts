import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

import { bundledJsx } from './build/bundledJsx.ts';
import { contentGuard } from './build/contentGuard.ts';
import { guide } from './build/guide.ts';
import { finishedPages } from './build/finishedPages.ts';
import { hostFiles } from './build/hostFiles.ts';
import { offlineReading } from './build/offline/offlineReading.ts';
import { pictures } from './build/pictures.ts';
import { plainImports } from './build/plainImports.ts';
import { searchIndex } from './build/searchIndex.ts';
import { readEnvironment } from './src/environment.ts';
import { headingIdsPlugin } from './src/markdown/headingIdsPlugin.ts';
import { plainTablePlugin } from './src/markdown/plainTablePlugin.ts';
import { typographyPlugin } from './src/markdown/typographyPlugin.ts';

const environment = readEnvironment();
const { contentDirectory, settings, edition } = environment;

export default defineConfig({
  site: settings.address,
  base: settings.basePath,
  outDir: edition === 'preview' ? 'dist-preview' : 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    contentGuard(contentDirectory, edition),
    preact(),
    mdx(),
    finishedPages(environment),
    offlineReading(edition),
    searchIndex(),
    hostFiles(settings.basePath),
  ],
  markdown: {
    syntaxHighlight: false,
    // Quotation marks, dashes and spaces are ours to set: they differ between the two languages.
    processor: satteri({
      mdastPlugins: [headingIdsPlugin, typographyPlugin, plainTablePlugin],
      features: { smartPunctuation: false },
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "worker-src 'self'",
        // Pages ask nobody anything. Lighthouse fetches this one file as the page, and calls it missing otherwise;
        // pages that take a reader's own file do without (`build/withoutConnections.ts`).
        `connect-src ${settings.address}/robots.txt`,
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    plugins: [bundledJsx(), plainImports(), pictures(contentDirectory), guide(contentDirectory)],
    // A worker fetches parts of its code only when it needs them.
    worker: { format: 'es' },
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'preact',
                    test: /node_modules[\\/](preact|@preact[\\/]signals-core)[\\/]/,
                    priority: 1,
                  },
                  // What every calculator needs at once is one file: many small ones weigh more.
                  { name: 'shell', test: /calculators[\\/](shell[\\/]Calculator\.tsx|quantities\.ts)$/ },
                  { name: 'results', test: /calculators[\\/]shell[\\/](results|Bars|More)\.tsx$/ },
                  // A hundred bytes each, and most results need them all.
                  { name: 'checks', test: /numeric[\\/]require(Count|NonNegative|OneOf|Positive)\.ts$/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
