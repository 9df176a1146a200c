import { printResult } from '../shell/printResult.ts';
import { resultParts, type ViewProps } from '../shell/results.tsx';
import { repeatOrdersModel as model } from './model.ts';
import {
  repeatOrdersDeclaration as declaration,
  type RepeatOrdersParameter,
  type RepeatOrdersResult,
} from './parameters.ts';
import type { RepeatOrdersWords } from './repeatOrdersWords.ts';

type Props = ViewProps<RepeatOrdersParameter, RepeatOrdersResult, unknown, RepeatOrdersWords>;

/** How sure the rate is, and how it is counted. */
function View({ outcome: { values }, words, voice }: Props) {
  const print = (name: RepeatOrdersResult) => printResult(declaration.results[name], values[name], voice);
  return (
    <>
      <p class="note">{words.range(print('lowest'), print('highest'))}</p>
      <p class="note">{words.convention}</p>
    </>
  );
}

/** What computes and shows them. */
export const results = resultParts({ declaration, model, View });
