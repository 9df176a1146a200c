import { z } from 'astro/zod';

import { inBothLanguages } from './inBothLanguages.ts';

/** How much of a source was read: the site says so wherever it is not the whole. */
export const readingDepths = ['full', 'excerpt', 'abstract', 'quotation'] as const;

/** A person as a reference names them. */
const author = z.strictObject({ family: z.string().min(1), given: z.string().optional() });

/** One reference. */
export const sourceSchema = z
  .strictObject({
    /** Family names and year in plain letters, as the file is named. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    authors: z.array(author).min(1).optional(),
    /** Stands in place of authors. */
    organisation: z.string().min(1).optional(),
    year: z.int().optional(),
    title: z.string().min(1),
    /** Language of the title, for screen readers and hyphenation. */
    language: z.string().regex(/^[a-z]{2}$/),
    /** Periodical, collection or web site. */
    container: z.string().optional(),
    volume: z.union([z.int(), z.string()]).optional(),
    issue: z.string().optional(),
    pages: z.string().optional(),
    publisher: z.string().optional(),
    isbn: z.string().optional(),
    doi: z.string().regex(/^10\./).optional(),
    url: z.url().optional(),
    read: z.enum(readingDepths),
    note: inBothLanguages.optional(),
  })
  .refine((source) => source.authors !== undefined || source.organisation !== undefined, {
    error: 'name the authors or the organisation',
    path: ['authors'],
  });

/** A reference that articles and figures cite. */
export type SourceRecord = z.infer<typeof sourceSchema>;
