import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import type { IcebergWords } from './icebergWords.ts';
import { icebergDeclaration as declaration } from './parameters.ts';

const served = import.meta.env.SSR ? (await import('./results.tsx')).results : null;
const load = async () => (await import('./results.tsx')).results;

/** Of the customers who had a problem, how many told the firm. */
export function Iceberg(props: CalculatorProps<IcebergWords>) {
  return <Calculator {...props} declaration={declaration} served={served} load={load} />;
}
