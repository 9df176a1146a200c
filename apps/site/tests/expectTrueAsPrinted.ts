import { expect } from 'vitest';

import type { PrintedLine } from '../src/calculators/shell/printWorkedLine.ts';
import {
  distanceInPlaces,
  evaluatePrinted,
  readPrintedNumber,
  relativeDistance,
  type Fraction,
} from './printedFormula.ts';

/**
 * What the reader recalculates from the printed terms is the printed result: with `=` to a part in a million
 * million, with `≈` within half a unit of the last digit that stands there. Of a long number nine digits are
 * printed, then noughts: there the last digit is the ninth.
 *
 * @param lost what binary fractions may lose of the result, relative to it; nothing unless a test says why
 */
export function expectTrueAsPrinted(
  { expression, relation, result }: Pick<PrintedLine, 'expression' | 'relation' | 'result'>,
  lost = 0,
): void {
  const recalculated = evaluatePrinted(expression);
  const printed = readPrintedNumber(result);
  const line = `${expression} ${relation} ${result}`;
  const distance = relativeDistance(printed.value, recalculated);
  if (relation === '=') {
    expect(distance, line).toBeLessThanOrEqual(1e-12 + lost);
  } else if (distance > lost) {
    const lastPlace = Math.min(printed.decimals, 9 - wholeDigits(printed.value));
    expect(distanceInPlaces(printed.value, recalculated, lastPlace), line).toBeLessThanOrEqual(
      0.5 +
        1e-9 +
        10 ** lastPlace * lost * Math.abs(Number(recalculated.numerator / recalculated.denominator)),
    );
  }
}

/** How many digits a number has before its decimal mark. */
function wholeDigits({ numerator, denominator }: Fraction): number {
  return (numerator / denominator).toString().replace('-', '').length;
}
