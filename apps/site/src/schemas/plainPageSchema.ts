import { z } from 'astro/zod';

/** What stands above a page about the site itself, between the two `---` lines. */
export const plainPageSchema = z.strictObject({
  /** Headline, sentence case, no final point. */
  title: z.string().min(1).max(60),
  /** What the page is called where it is linked from every other one: as short as can be. */
  label: z.string().min(1).max(20),
  /** One or two sentences for search results, link previews and the line below the headline. */
  description: z.string().min(50).max(160),
  /** The day on which somebody last made sure that all of it is so; the same in both languages. */
  checked: z
    .preprocess(
      // MDX hands a date on as the instant at which it begins.
      (value) => (value instanceof Date ? value.toISOString() : value)?.toString().replace(/T00:00.*$/, ''),
      z.iso.date('must be a date such as 2026-11-22'),
    )
    .optional(),
});

/** A page's front matter, read. */
export type PlainPageFrontmatter = z.infer<typeof plainPageSchema>;
