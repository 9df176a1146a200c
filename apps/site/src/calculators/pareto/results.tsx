import { More } from '../shell/More.tsx';
import { readList } from '../shell/readList.ts';
import { resultParts, type ResultParts, type ViewProps } from '../shell/results.tsx';
import { customerTable } from './customerTable.ts';
import { paretoModel as model, type ParetoDetails } from './model.ts';
import { paretoDeclaration as declaration, type ParetoParameter, type ParetoResult } from './parameters.ts';
import { ParetoFigures } from './ParetoFigures.tsx';
import type { FigureWords, ParetoWords } from './paretoWords.ts';

type Props = ViewProps<ParetoParameter, ParetoResult, ParetoDetails, ParetoWords>;

/** What computes and shows them, with the words around the curves. */
export function paretoResults(figures: FigureWords): ResultParts {
  const View = ({ outcome, voice, words, shell }: Props) => (
    <>
      <More
        names={['total', 'largestShare', 'gini']}
        values={outcome.values}
        declaration={declaration}
        words={words}
        voice={voice}
      />
      <ParetoFigures outcome={outcome} voice={voice} words={words} shell={shell} figures={figures} />
    </>
  );
  return resultParts({
    declaration,
    model,
    View,
    readList,
    tables: ({ outcome: { details } }, words: ParetoWords) => [customerTable(details, words.customers)],
  });
}
