/**
 * The Hungarian definite article before a text, by its first sound.
 *
 * Quotes, brackets and the like before the first letter or digit are skipped. A number goes by its leading
 * group of digits as it is read (az 1, az 5, az 50, az 500, az 1000; a 10, a 100), a minus is read mínusz,
 * a euro sign euró, Ft forint. A word of consonants only is spelled out letter by letter: az NPS, a CSV.
 * Not known: whether capitals with a vowel in them are read or spelled (the author writes those articles).
 *
 * @throws RangeError if there is nothing to read in the text
 * @example hungarianArticleBefore('„ügyfél”') // 'az'
 */
export function hungarianArticleBefore(text: string): 'a' | 'az' {
  const [start] = /[-\u2212–]?\d[\d\s]*|[€%+]|\p{L}+/u.exec(text) ?? [];
  if (!start) throw new RangeError(`hungarianArticleBefore: nothing to read in ${JSON.stringify(text)}`);
  const sounds = start.normalize('NFD').toLowerCase().replace(/\s/g, '');
  // A vowel or euró; öt, ötven, ötszáz; egy, ezer, egymillió; a spelled ef, el, em, en, er, es, iksz, ipszilon.
  return /^(?:[€aeiou5]|1(?:\d{3})*$|(?!ft$)[flmnrsxy][^aeiou]*$)/.test(sounds) ? 'az' : 'a';
}
