import { formatQuantity } from '../grammar/formatQuantity.ts';
import type { Language } from '../languages/language.ts';
import { formatRange } from '../numbers/formatRange.ts';
import { quantityNumber } from '../numbers/quantityNumber.ts';
import type { Unit } from '../numbers/unit.ts';

/** The values a field takes. All in the scale of the unit: fractions for `percent` and `percentagePoint`. */
export interface AllowedRange {
  /** The least value allowed. */
  readonly minimum?: number | undefined;
  /** The value must be greater than this; with 0, "greater than zero". */
  readonly above?: number | undefined;
  /** The greatest value allowed. */
  readonly maximum?: number | undefined;
  /** Whether only whole numbers are allowed. */
  readonly whole?: boolean | undefined;
  /** What the value counts; `number` by default. */
  readonly unit?: Unit | undefined;
}

/**
 * What to tell the reader about a number outside the values its field takes; null if it is inside.
 *
 * @param value finite, in the same scale as the range
 * @throws RangeError if the value is not finite
 * @example rangeProblem({ minimum: 0, maximum: 1, unit: 'percent' }, 1.2, 'hu')
 *   // '0 és 100 közötti százalékot írj be.'
 */
export function rangeProblem(range: AllowedRange, value: number, language: Language): string | null {
  if (!Number.isFinite(value)) throw new RangeError(`rangeProblem: value must be finite, received ${value}`);
  const { minimum = -Infinity, above = -Infinity, maximum = Infinity } = range;
  const unit = range.unit === 'factor' ? 'number' : (range.unit ?? 'number');
  const say = (hungarian: string, estonian: string): string => (language === 'hu' ? hungarian : estonian);
  const withUnit = (limit: number): string => formatQuantity(limit, unit, language);
  const bare = (limit: number): string => quantityNumber('rangeProblem', limit, unit, {});

  if (value <= above) {
    return above === 0
      ? say('Nullánál nagyobb számot írj be.', 'Sisesta nullist suurem arv.')
      : say(
          `Az érték legyen nagyobb, mint ${withUnit(above)}.`,
          `Väärtus peab olema suurem kui ${withUnit(above)}.`,
        );
  }
  if (value < minimum || value > maximum) {
    const bounded = Number.isFinite(maximum - minimum);
    if (bounded && unit === 'percent') {
      const estonianRange = formatRange(minimum, maximum, language, { unit }).replace('%', '');
      return say(
        `${bare(minimum)} és ${bare(maximum)} közötti százalékot írj be.`,
        `Sisesta protsent vahemikus ${estonianRange}.`,
      );
    }
    if (value < minimum && minimum === 0) {
      return say('Nullánál kisebb érték nem lehet.', 'Väärtus ei tohi olla väiksem kui null.');
    }
    if (bounded) {
      return say(
        `${bare(minimum)} és ${withUnit(maximum)} közötti értéket írj be.`,
        `Sisesta väärtus vahemikus ${formatRange(minimum, maximum, language, { unit })}.`,
      );
    }
    return value < minimum
      ? say(
          `Az érték legalább ${withUnit(minimum)} legyen.`,
          `Väärtus peab olema vähemalt ${withUnit(minimum)}.`,
        )
      : say(
          `Az érték legfeljebb ${withUnit(maximum)} lehet.`,
          `Väärtus võib olla kuni ${withUnit(maximum)}.`,
        );
  }
  // Judged as printed: 0.07 is 7%, a whole number of per cent.
  if (range.whole && quantityNumber('rangeProblem', value, unit, { maximumDecimals: 10 }).includes(',')) {
    return say('Egész számot írj be.', 'Sisesta täisarv.');
  }
  return null;
}
