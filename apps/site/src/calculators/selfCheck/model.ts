import type { Model, Quantity } from '../shell/outcome.ts';
import { pillars, type Pillar, type SelfCheckParameter, type SelfCheckResult } from './parameters.ts';

/** The pillars from the weakest to the strongest; equal ones in the order of their statements. */
export interface SelfCheckDetails {
  readonly profile: readonly { readonly pillar: Pillar; readonly points: number }[];
}

/** The points of each pillar: its answers added up. The pillars themselves are never added up. */
export const selfCheckModel: Model<SelfCheckParameter, SelfCheckResult, SelfCheckDetails> = (answers) => {
  const points = (pillar: Pillar) => answers[`${pillar}1`] + answers[`${pillar}2`] + answers[`${pillar}3`];
  const answer = (name: SelfCheckParameter): Quantity => ({ value: answers[name], unit: 'number' });
  const profile = pillars
    .map((pillar) => ({ pillar, points: points(pillar) }))
    .sort((a, b) => a.points - b.points);
  const [weakest, next] = profile;
  const strongest = profile.at(-1);
  if (weakest === undefined || next === undefined || strongest === undefined) {
    throw new RangeError('selfCheckModel: there must be four pillars');
  }
  return {
    kind: 'results',
    values: {
      weakest: weakest.points,
      strongest: strongest.points,
      promise: points('promise'),
      effort: points('effort'),
      repair: points('repair'),
      listening: points('listening'),
    },
    worked: pillars.map((pillar) => ({
      result: pillar,
      terms: [answer(`${pillar}1`), '+', answer(`${pillar}2`), '+', answer(`${pillar}3`)],
    })),
    cautions: [
      weakest.points === strongest.points
        ? 'even'
        : weakest.points === next.points
          ? 'several'
          : weakest.pillar,
    ],
    details: { profile },
  };
};
