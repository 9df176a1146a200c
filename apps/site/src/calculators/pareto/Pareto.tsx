import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import { listParts } from '../shell/listParts.ts';
import type { ResultParts } from '../shell/results.tsx';
import { paretoDeclaration as declaration } from './parameters.ts';
import type { ParetoWords } from './paretoWords.ts';

interface Props extends CalculatorProps<ParetoWords> {
  /** The computing half, which brings the words of the curves in one language. */
  readonly served: ResultParts | null;
  readonly load: () => Promise<ResultParts>;
}

/** How unevenly customers share in the revenue, and which of them cost more than they bring. */
export function Pareto(props: Props) {
  return <Calculator {...props} declaration={declaration} list={listParts} />;
}
