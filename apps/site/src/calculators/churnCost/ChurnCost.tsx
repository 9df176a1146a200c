import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import type { ChurnCostWords } from './churnCostWords.ts';
import { churnCostDeclaration as declaration } from './parameters.ts';

const served = import.meta.env.SSR ? (await import('./results.tsx')).results : null;
const load = async () => (await import('./results.tsx')).results;

/** What the customers lost in a year cost, and what one percentage point less of loss is worth. */
export function ChurnCost(props: CalculatorProps<ChurnCostWords>) {
  return <Calculator {...props} declaration={declaration} served={served} load={load} />;
}
