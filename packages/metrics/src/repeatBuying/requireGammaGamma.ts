import type { GammaGamma } from './gammaGamma.ts';
import { requireParameter } from './requireParameter.ts';

/** Throws unless the parameters are ones of Gamma-Gamma; `name` is what the caller knows them by. */
export function requireGammaGamma(caller: string, name: string, { p, q, gamma }: GammaGamma): void {
  for (const [key, value] of Object.entries({ p, q, gamma }))
    requireParameter(caller, `${name}.${key}`, value);
}
