import { verdicts } from '../schemas/figureSchema.ts';
import type { Registered } from './registered.ts';

/**
 * One figure for each stamp, so that all of them are seen, from wrong to well-founded: the one that the newest post
 * judges, else the first by number. What bears no stamp is left out.
 *
 * @param figures in the order of their numbers
 */
export function onePerVerdict(
  figures: readonly Pick<Registered, 'id' | 'verdict' | 'articles'>[],
): readonly string[] {
  return verdicts
    .filter((verdict) => verdict !== 'figure-of-speech')
    .toReversed()
    .flatMap((verdict) => {
      const [first] = figures
        .filter((figure) => figure.verdict === verdict)
        .toSorted((one, other) => newestOf(other) - newestOf(one));
      return first === undefined ? [] : [first.id];
    });
}

const newestOf = ({ articles }: Pick<Registered, 'articles'>): number => articles[0]?.entry.data.number ?? 0;
