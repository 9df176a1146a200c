import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { relative } from 'node:path';
import process from 'node:process';

import { visibleFolders } from './articles/visibleFolders.ts';
import { readArticleFolders } from './contentCheck/readContent.ts';
import { readEnvironment } from './environment.ts';
import { articleSchema } from './schemas/articleSchema.ts';
import { figureSchema } from './schemas/figureSchema.ts';
import { termSchema } from './schemas/glossarySchema.ts';
import { inBothLanguages } from './schemas/inBothLanguages.ts';
import { sourceSchema } from './schemas/sourceSchema.ts';

const environment = readEnvironment();
const content = relative(process.cwd(), environment.contentDirectory);

const folders = readArticleFolders(environment.contentDirectory);
const visible = new Set(visibleFolders(folders, environment));
// What is not out yet is not loaded: nothing of it can reach a page, a feed or a script. To name what is left out
// takes a pattern for a few; to name the rest, one for every post there is, each tried on every file.
const hidden = import.meta.env.DEV ? [] : folders.filter(({ name }) => !visible.has(name));

export const collections = {
  articles: defineCollection({
    loader: glob({
      base: `${content}/articles`,
      pattern: ['[0-9]*/{hu,et}.mdx', ...hidden.map(({ name }) => `!${name}/**`)],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: articleSchema,
  }),
  figures: defineCollection({
    loader: glob({
      base: `${content}/figures`,
      pattern: '*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: figureSchema,
  }),
  sources: defineCollection({
    loader: glob({
      base: `${content}/sources`,
      pattern: '*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: sourceSchema,
  }),
  glossary: defineCollection({ loader: file(`${content}/glossary.yaml`), schema: termSchema }),
  topics: defineCollection({ loader: file(`${content}/topics.yaml`), schema: inBothLanguages }),
};
