import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import { listParts } from '../shell/listParts.ts';
import type { FourCategoriesWords } from './fourCategoriesWords.ts';
import { fourCategoriesDeclaration as declaration } from './parameters.ts';

const served = import.meta.env.SSR ? (await import('./results.tsx')).results : null;
const load = async () => (await import('./results.tsx')).results;

/** Customers in four categories by margin, effort and activity, with borders that the reader moves. */
export function FourCategories(props: CalculatorProps<FourCategoriesWords>) {
  return <Calculator {...props} declaration={declaration} served={served} load={load} list={listParts} />;
}
