import type { Language } from '../languages/language.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { formatRange } from '../numbers/formatRange.ts';

/** The values a field takes, in the scale they are typed in: per cent from 0 to 100. */
export interface AllowedRange {
  readonly minimum?: number | undefined;
  /** Whether the minimum itself is not allowed: "greater than zero". */
  readonly minimumExcluded?: boolean | undefined;
  readonly maximum?: number | undefined;
  /** Whether only whole numbers are allowed. */
  readonly whole?: boolean | undefined;
  /** What the value counts. Only `percent` has a sentence of its own. */
  readonly unit?: string | undefined;
}

/**
 * What to tell the reader about a number outside the values its field takes; null if it is inside.
 *
 * @param range limits as typed
 * @param value as `readNumber` gives it (20 for 20%); finite
 * @throws RangeError if the value is not finite
 * @example rangeProblem({ minimum: 0, maximum: 100, unit: 'percent' }, 120, 'hu')
 *   // '0 és 100 közötti százalékot írj be.'
 */
export function rangeProblem(range: AllowedRange, value: number, language: Language): string | null {
  if (!Number.isFinite(value)) throw new RangeError(`rangeProblem: value must be finite, received ${value}`);
  const { minimum = -Infinity, maximum = Infinity, minimumExcluded, whole, unit } = range;
  const say = (hungarian: string, estonian: string): string => (language === 'hu' ? hungarian : estonian);
  const show = (limit: number): string => formatNumber(limit, language);
  const isPercent = unit === 'percent';
  const isTooSmall = minimumExcluded ? value <= minimum : value < minimum;

  if (!isTooSmall && value <= maximum) {
    return whole && !Number.isInteger(value) ? say('Egész számot írj be.', 'Sisesta täisarv.') : null;
  }
  if (isTooSmall && !minimum) {
    if (minimumExcluded) return say('Nullánál nagyobb számot írj be.', 'Sisesta nullist suurem arv.');
    if (!isPercent) return say('Nullánál kisebb érték nem lehet.', 'Väärtus ei tohi olla väiksem kui null.');
  }
  // A range would name its excluded minimum as allowed.
  if (maximum - minimum < Infinity && !minimumExcluded) {
    return say(
      `${show(minimum)} és ${show(maximum)} közötti ${isPercent ? 'százalékot' : 'értéket'} írj be.`,
      `Sisesta ${isPercent ? 'protsent' : 'väärtus'} vahemikus ${formatRange(minimum, maximum, language)}.`,
    );
  }
  const [inHungarian, inEstonian] = !isTooSmall
    ? ['legfeljebb', 'kuni']
    : minimumExcluded
      ? ['nagyobb, mint', 'suurem kui']
      : ['legalább', 'vähemalt'];
  const limit = show(isTooSmall ? minimum : maximum);
  return say(`Az érték legyen ${inHungarian} ${limit}.`, `Väärtus olgu ${inEstonian} ${limit}.`);
}
