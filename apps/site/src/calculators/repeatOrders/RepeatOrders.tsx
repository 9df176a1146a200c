import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import type { RepeatOrdersWords } from './repeatOrdersWords.ts';
import { repeatOrdersDeclaration as declaration } from './parameters.ts';

const served = import.meta.env.SSR ? (await import('./results.tsx')).results : null;
const load = async () => (await import('./results.tsx')).results;

/** Of the customers who ordered within twelve months, how many ordered again. */
export function RepeatOrders(props: CalculatorProps<RepeatOrdersWords>) {
  return <Calculator {...props} declaration={declaration} served={served} load={load} />;
}
