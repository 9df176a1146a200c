import { z } from 'astro/zod';

import { inBothLanguages } from './inBothLanguages.ts';

/** A mistake that readers were given, and what stands in its place now. */
export const correctionSchema = z
  .strictObject({
    /** The day on which it was corrected. */
    date: z.preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.iso.date('must be a date such as 2026-12-01'),
    ),
    /** Where it stood: the number of a post, a figure of the register, a calculator by its name. */
    post: z.int().positive().optional(),
    figure: z.string().optional(),
    calculator: z.string().optional(),
    /** What stood there, in a sentence. */
    was: inBothLanguages,
    /** What is right, in a sentence. */
    now: inBothLanguages,
  })
  .refine(({ post, figure, calculator }) => [post, figure, calculator].filter(Boolean).length <= 1, {
    error: 'name one place: a post, a figure or a calculator',
    path: ['post'],
  });

/** One correction. */
export type CorrectionRecord = z.infer<typeof correctionSchema>;

/** `content/corrections.yaml`: corrections by a name of their own. A file without any is an empty list. */
export const correctionsSchema = z.preprocess(
  (value) => value ?? {},
  z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), correctionSchema),
);
