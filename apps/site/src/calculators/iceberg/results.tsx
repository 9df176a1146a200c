import { printResult } from '../shell/printResult.ts';
import { resultParts, type ViewProps } from '../shell/results.tsx';
import { icebergModel as model } from './model.ts';
import {
  icebergDeclaration as declaration,
  type IcebergParameter,
  type IcebergResult,
} from './parameters.ts';
import type { IcebergWords } from './icebergWords.ts';

type Props = ViewProps<IcebergParameter, IcebergResult, unknown, IcebergWords>;

/** How sure the share is, and how it is counted. */
function View({ outcome: { values }, words, voice }: Props) {
  const print = (name: IcebergResult) => printResult(declaration.results[name], values[name], voice);
  return (
    <>
      <p class="note">{words.range(print('lowest'), print('highest'))}</p>
      <p class="note">{words.convention}</p>
    </>
  );
}

/** What computes and shows them. */
export const results = resultParts({ declaration, model, View });
