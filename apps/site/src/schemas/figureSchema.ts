import { z } from 'astro/zod';

import { inBothLanguages } from './inBothLanguages.ts';

/** How far a figure is true. `figure-of-speech` bears no stamp: it never claimed to be measured. */
export const verdicts = ['well-founded', 'partly-true', 'legend', 'wrong', 'figure-of-speech'] as const;

/** One verdict of the register. */
export type Verdict = (typeof verdicts)[number];

/** One famous number of customer service, and how far it is true. */
export const figureSchema = z.strictObject({
  /** F1, F2 …, as the file is named. */
  id: z.string().regex(/^F[1-9]\d*$/, 'must be F and a number, such as F7'),
  verdict: z.enum(verdicts),
  /** Where the verdict holds, when it was measured in one setting. */
  setting: inBothLanguages.optional(),
  /** The claim as people state it. */
  claim: inBothLanguages,
  /** Why the verdict is what it is, in one sentence. */
  reason: inBothLanguages,
  /** The careful wording that an article may use. */
  wording: inBothLanguages,
  /** Ids of records in content/sources; empty where no source was found. */
  sources: z.array(z.string()),
  /** The calculator with which readers get their own figure in its place, by name, such as `Pareto`. */
  calculator: z.string().optional(),
  /** The day it was last checked. */
  checked: z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.iso.date('must be a date such as 2026-11-22'),
  ),
});

/** A record of the register of figures. */
export type FigureRecord = z.infer<typeof figureSchema>;
