import { z } from 'astro/zod';

/** A term in one language. */
const inOneLanguage = z.strictObject({
  /** As a headline of the glossary has it, with its abbreviation or synonym: `lahkumismäär`. */
  term: z.string().min(1).max(60),
  /** What it means for a small firm: one line, without the term itself. */
  meaning: z.string().min(1).max(160),
});

/** One term of the trade. */
export const termSchema = z.strictObject({
  hu: inOneLanguage,
  et: inOneLanguage,
  /** The calculators that ask for it or compute it, by name, such as `LifetimeValue`. */
  calculators: z.array(z.string()).default([]),
});

/** content/glossary.yaml: the terms by id, which is the English term in small letters with hyphens. */
export const glossarySchema = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), termSchema);

/** The glossary, read. */
export type Glossary = z.infer<typeof glossarySchema>;
