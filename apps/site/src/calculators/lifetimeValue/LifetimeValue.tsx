import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import type { LifetimeValueWords } from './lifetimeValueWords.ts';
import { lifetimeValueDeclaration as declaration } from './parameters.ts';

const served = import.meta.env.SSR ? (await import('./results.tsx')).results : null;
const load = async () => (await import('./results.tsx')).results;

/** What a customer is worth, beside what "× 20" would say. */
export function LifetimeValue(props: CalculatorProps<LifetimeValueWords>) {
  return <Calculator {...props} declaration={declaration} served={served} load={load} />;
}
