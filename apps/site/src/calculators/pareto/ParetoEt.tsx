import type { CalculatorProps } from '../shell/Calculator.tsx';
import { inEstonian } from '../shell/inEstonian.tsx';
import { Pareto } from './Pareto.tsx';
import type { ParetoWords } from './paretoWords.ts';
import { words } from './words.et.ts';

const served = import.meta.env.SSR ? (await import('./results.et.ts')).results : null;
const load = async () => (await import('./results.et.ts')).results;

const View = (props: CalculatorProps<ParetoWords>) => <Pareto {...props} served={served} load={load} />;

/** The calculator in Estonian. */
export const ParetoEt = inEstonian(View, words);
