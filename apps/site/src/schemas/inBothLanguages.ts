import { z } from 'astro/zod';

/** A text that readers see: never in one language only. */
export const inBothLanguages = z.strictObject({ hu: z.string().min(1), et: z.string().min(1) });
