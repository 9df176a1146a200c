import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { requireParameter } from './requireParameter.ts';

/** Throws unless the parameters are ones of BG/NBD; `name` is what the caller knows them by. */
export function requireBetaGeometricNbd(caller: string, name: string, parameters: BetaGeometricNbd): void {
  const { r, alpha, a, b, timeUnit } = parameters;
  for (const [key, value] of Object.entries({ r, alpha, a, b })) {
    requireParameter(caller, `${name}.${key}`, value);
  }
  daysPerUnit(caller, timeUnit);
}
