import { z } from 'astro/zod';

import { inBothLanguages } from './inBothLanguages.ts';

/** content/topics.yaml: what posts can be about, by id, with the name in both languages. */
export const topicsSchema = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), inBothLanguages);

/** The topics by id. */
export type Topics = z.infer<typeof topicsSchema>;
