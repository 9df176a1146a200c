import type { NumberOptions } from './numberOptions.ts';

/** As many decimals as anybody types; more would only show the noise of binary fractions. */
const typedDecimals = 10;

/**
 * The digits of a number as both languages write them: decimal comma, U+00A0 between thousands,
 * U+2212 as minus, never a minus before a zero.
 *
 * Rounds the shortest decimal that names the number (1.005 → 1,01), not its binary expansion, and
 * moves the decimal point in the text, so that 0.07 times a hundred is 7 and not 7,000000000000001.
 * Written out by hand because engines of different age group Hungarian thousands differently and
 * print a hyphen for its minus; the page made on the server and the one in the browser must agree.
 *
 * @param caller name of the public function, for its error message
 * @param value finite
 * @param shift powers of ten to multiply by first: 2 turns a fraction into per cent
 * @throws RangeError if the value is not finite or the decimals are not 0 ≤ minimum ≤ maximum ≤ 100
 */
export function decimalText(caller: string, value: number, shift: number, options: NumberOptions): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${caller}: value must be finite, received ${value}`);
  }
  const minimum = options.minimumDecimals ?? 0;
  const maximum = options.maximumDecimals ?? Math.max(minimum, typedDecimals);
  if (!(0 <= minimum && minimum <= maximum && maximum <= 100 && [minimum, maximum].every(Number.isInteger))) {
    throw new RangeError(`${caller}: decimals must be from 0 to 100, received ${minimum} to ${maximum}`);
  }

  const [mantissa = '', exponent] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const surplus = Number(exponent) + 1 - digits.length + shift + maximum;
  const scaled =
    surplus < 0
      ? BigInt(digits.slice(0, surplus)) + ((digits.at(surplus) ?? '0') >= '5' ? 1n : 0n)
      : BigInt(digits + '0'.repeat(surplus));

  const text = String(scaled).padStart(maximum + 1, '0');
  const end = text.length - maximum;
  const whole = text.slice(0, end);
  const fraction = text.slice(end, end + minimum) + text.slice(end + minimum).replace(/0+$/, '');
  return (
    (value < 0 && scaled ? '\u2212' : '') +
    (whole.length > (options.grouping === 'table' ? 3 : 4)
      ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0')
      : whole) +
    (fraction && ',' + fraction)
  );
}
