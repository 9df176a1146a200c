import { requirePositive } from '../numeric/requirePositive.ts';
import { daysPerUnit } from '../transactions/daysPerUnit.ts';
import type { ShiftedBetaGeometric } from './shiftedBetaGeometric.ts';

/** Throws unless the parameters are ones of sBG. */
export function requireShiftedBetaGeometric(caller: string, parameters: ShiftedBetaGeometric): void {
  requirePositive(caller, 'parameters.alpha', parameters.alpha);
  requirePositive(caller, 'parameters.beta', parameters.beta);
  daysPerUnit(caller, parameters.timeUnit);
}
