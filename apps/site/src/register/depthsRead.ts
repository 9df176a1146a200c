import type { Language } from '@monday-letter/locale';

import { readingDepths } from '../schemas/sourceSchema.ts';
import type { Registered } from './registered.ts';
import { depthOf } from './registerTable.ts';

/** How far the sources of the register were read: how many there are, and how many of them to which depth. */
export function depthsRead(
  figures: readonly Pick<Registered, 'sources'>[],
  language: Language,
): {
  readonly sources: number;
  readonly depths: readonly { readonly text: string; readonly count: number }[];
} {
  const sources = new Map(figures.flatMap((figure) => figure.sources.map(({ id, data }) => [id, data.read])));
  const depths = readingDepths
    .map((depth) => ({
      text: depthOf(depth, language),
      count: [...sources.values()].filter((read) => read === depth).length,
    }))
    .filter(({ count }) => count > 0);
  return { sources: sources.size, depths };
}
