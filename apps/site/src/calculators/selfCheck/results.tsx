import { Bars } from '../shell/Bars.tsx';
import { printResult } from '../shell/printResult.ts';
import { resultParts, type ViewProps } from '../shell/results.tsx';
import { selfCheckModel as model, type SelfCheckDetails } from './model.ts';
import {
  mostPoints,
  selfCheckDeclaration as declaration,
  type SelfCheckParameter,
  type SelfCheckResult,
} from './parameters.ts';
import type { SelfCheckWords } from './selfCheckWords.ts';

type Props = ViewProps<SelfCheckParameter, SelfCheckResult, SelfCheckDetails, SelfCheckWords>;

/** The profile of the pillars, the weakest first. */
function View({ outcome: { details }, words, voice }: Props) {
  const print = (points: number) => printResult({ unit: 'number' }, points, voice);
  return (
    <>
      <h4>{words.profile}</h4>
      <Bars
        id={declaration.name}
        longest={mostPoints}
        bars={details.profile.map(({ pillar, points }) => ({
          label: words.pillars[pillar],
          value: points,
          printed: `${print(points)} / ${print(mostPoints)}`,
        }))}
      />
      <p class="note">{words.convention}</p>
    </>
  );
}

/** What computes and shows them. */
export const results = resultParts({ declaration, model, View });
