import { requirePositive } from '../numeric/requirePositive.ts';
import type { GammaGamma } from './gammaGamma.ts';

/** Throws unless the parameters are ones of Gamma-Gamma; `name` is what the caller knows them by. */
export function requireGammaGamma(caller: string, name: string, { p, q, gamma }: GammaGamma): void {
  for (const [key, value] of Object.entries({ p, q, gamma }))
    requirePositive(caller, `${name}.${key}`, value);
}
