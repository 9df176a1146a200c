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
  // tized, ezred, tízezred, százezred; but század, milliomod and all beyond
  if (fraction) return fraction.length === 2 || fraction.length > 5 ? 'od' : 'ed';
  const [, last = 0, { length: zeros } = ''] = /([1-9])(0*)$/.exec(whole.replace(/\D/g, '')) ?? [];
  if (zeros < 2) return onesAndTens.split(' ')[zeros * 10 + +last] as string;
  if (zeros === 2) return 'az';
  if (zeros < 6) return 'er';
  // millió, milliárd, billió, billiárd
  return Math.floor(zeros / 3) % 2 ? 'od' : 'ó';
}

// nulla, egy, kettő, három, négy, öt, hat, hét, nyolc, kilenc;
// none, tíz, húsz, harminc, negyven, ötven, hatvan, hetven, nyolcvan, kilencven
const onesAndTens = 'ó egy ő am egy öt ot et ac ec  ez asz ac en en an en an en';
