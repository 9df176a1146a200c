import { z } from 'astro/zod';

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters a–z, digits and single hyphens, such as mennyit-er',
  );

/** A source that an article lists, for both languages or one. */
export interface CitedSource {
  readonly id: string;
  readonly only?: 'hu' | 'et';
}

/** What stands above an article, between the two `---` lines. */
export const articleSchema = z.strictObject({
  /** The post's number: 49 on 2026-10-26, one more each Monday. */
  number: z.int().positive(),
  /** Its Monday, year-month-day; it appears at 07:00 Budapest. Also the beginning of the folder's name. */
  monday: z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('must be a date such as 2026-10-26'),
  ),
  /** Headline, sentence case, no final point. */
  title: z.string().min(1).max(90),
  /** The last part of its address, per language; never changed once published. */
  slug,
  /** One sentence for search results, link previews and the line below the headline. */
  description: z.string().min(50).max(160),
  /** Ids from content/topics.yaml. */
  topics: z.array(z.string()).min(1),
  /** Set when posts belong together as part 1, 2 …: the series' name in this language and the part. */
  series: z.strictObject({ name: z.string().min(1), part: z.int().positive() }).optional(),
  /** Ids of records in content/sources; `{ id, only: hu }` for one that serves one language alone. */
  sources: z
    .array(z.union([z.string(), z.strictObject({ id: z.string(), only: z.enum(['hu', 'et']) })]))
    .transform((entries): readonly CitedSource[] =>
      entries.map((entry) => (typeof entry === 'string' ? { id: entry } : entry)),
    ),
  /** `true` in either language keeps the pair out of the site. */
  draft: z.boolean().default(false),
});

/** An article's front matter, read. */
export type ArticleFrontmatter = z.infer<typeof articleSchema>;
