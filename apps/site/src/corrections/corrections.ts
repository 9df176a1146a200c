import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { mondayInstant } from '@monday-letter/locale';

import { allPosts, type Article } from '../articles/articles.ts';
import { readYaml } from '../contentCheck/readYaml.ts';
import { readEnvironment } from '../environment.ts';
import { correctionsSchema, type CorrectionRecord } from '../schemas/correctionSchema.ts';
import { knownCorrections, lastChanged } from './knownCorrections.ts';

let known: Promise<readonly CorrectionRecord[]> | undefined;

/** The corrections that this edition tells of, the newest first. */
export function corrections(): Promise<readonly CorrectionRecord[]> {
  if (import.meta.env.DEV) return readCorrections();
  known ??= readCorrections();
  return known;
}

/** The corrections of one post, the newest first. */
export async function correctionsOf({ entry }: Article): Promise<readonly CorrectionRecord[]> {
  return (await corrections()).filter(({ post }) => post === entry.data.number);
}

/** When a post last changed: corrected, or published. */
export async function changedAt(article: Article): Promise<Date> {
  return lastChanged(mondayInstant(article.entry.data.monday), await correctionsOf(article));
}

async function readCorrections(): Promise<readonly CorrectionRecord[]> {
  const { contentDirectory, now } = readEnvironment();
  // The content check has refused by now what cannot be read.
  const { data } = readYaml(readFileSync(join(contentDirectory, 'corrections.yaml'), 'utf8'));
  const published = (await allPosts()).filter(({ hu }) => hu.published).map(({ hu }) => hu.entry.data.number);
  return knownCorrections(correctionsSchema.parse(data), published, now);
}
