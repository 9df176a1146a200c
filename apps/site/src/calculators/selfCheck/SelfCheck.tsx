import { useMemo } from 'preact/hooks';

import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import { scaleField } from '../shell/scaleField.tsx';
import type { SelfCheckWords } from './selfCheckWords.ts';
import { selfCheckDeclaration as declaration } from './parameters.ts';

const served = import.meta.env.SSR ? (await import('./results.tsx')).results : null;
const load = async () => (await import('./results.tsx')).results;

/** Twelve statements on the four pillars of service, and which pillar is the weakest. */
export function SelfCheck(props: CalculatorProps<SelfCheckWords>) {
  const Field = useMemo(() => scaleField(props.words), []);
  return <Calculator {...props} declaration={declaration} served={served} load={load} Field={Field} />;
}
