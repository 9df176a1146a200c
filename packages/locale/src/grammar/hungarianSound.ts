/**
 * How a Hungarian number ends when read aloud, which decides what its suffix looks like.
 *
 * The answer is the linking vowel and the last consonant of the last word spoken: 'am' for három (3-at,
 * 3-mal), 'egy' for négy (4-et, 4-gyel), 'ó' or 'ő' alone when the word ends in a vowel (millió, kettő).
 * A decimal fraction is read to its place name: 3,5 is három egész öt tized, so 3,5-nek
 * (ugyvezeto.hu 39331, AkH. on digits: the suffix follows the pronunciation).
 *
 * @param number as printed, possibly a range or with a minus; its last number is the one spoken last
 */
export function hungarianSound(number: string): string {
  const [, whole = '', fraction] = /([\d\u00a0]+)(?:,(\d+))?$/.exec(number) ?? [];
  if (fraction) return fraction.length === 2 || fraction.length > 5 ? 'od' : 'ed';
  const digits = whole.replace(/\D/g, '');
  const significant = digits.replace(/0+$/, '');
  if (!significant) return 'ó';
  const zeros = digits.length - significant.length;
  const last = Number(significant.at(-1)) - 1;
  if (zeros === 0) return ones[last] as string;
  if (zeros === 1) return tens[last] as string;
  if (zeros === 2) return 'az';
  if (zeros < 6) return 'er';
  return Math.floor(zeros / 3) % 2 ? 'od' : 'ó';
}

// egy, kettő, három, négy, öt, hat, hét, nyolc, kilenc
const ones = ['egy', 'ő', 'am', 'egy', 'öt', 'ot', 'et', 'ac', 'ec'];
// tíz, húsz, harminc, negyven, ötven, hatvan, hetven, nyolcvan, kilencven
const tens = ['ez', 'asz', 'ac', 'en', 'en', 'an', 'en', 'an', 'en'];
