import { Calculator, type CalculatorProps } from '../shell/Calculator.tsx';
import type { ReferralWords } from './referralWords.ts';
import { referralDeclaration as declaration } from './parameters.ts';

const served = import.meta.env.SSR ? (await import('./results.tsx')).results : null;
const load = async () => (await import('./results.tsx')).results;

/** What recommendations multiply one customer to, how a firm grows by them, and whether a reward for them pays. */
export function Referral(props: CalculatorProps<ReferralWords>) {
  return <Calculator {...props} declaration={declaration} served={served} load={load} />;
}
