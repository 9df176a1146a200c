import type { CalculatorProps } from '../shell/Calculator.tsx';
import { inHungarian } from '../shell/inHungarian.tsx';
import { Pareto } from './Pareto.tsx';
import type { ParetoWords } from './paretoWords.ts';
import { words } from './words.hu.ts';

const served = import.meta.env.SSR ? (await import('./results.hu.ts')).results : null;
const load = async () => (await import('./results.hu.ts')).results;

const View = (props: CalculatorProps<ParetoWords>) => <Pareto {...props} served={served} load={load} />;

/** The calculator in Hungarian. */
export const ParetoHu = inHungarian(View, words);
