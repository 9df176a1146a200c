import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import process from 'node:process';

export const collections = {
  articles: defineCollection({
    loader: glob({ base: process.env['BENCH_ARTICLES'] ?? '', pattern: '*/{hu,et}.mdx' }),
    schema: z.object({ title: z.string(), description: z.string(), slug: z.string() }),
  }),
};
