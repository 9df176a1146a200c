/**
 * The Hungarian definite article before a text, by its first sound.
 *
 * Quotes, brackets and the like before the first letter or digit are skipped. A number goes by its leading
 * group of digits as it is read (az 1, az 5, az 50, az 500, az 1000; a 10, a 100), a minus is read mínusz,
 * a euro sign euró. A word of consonants only is spelled out letter by letter: az NPS, a CSV.
 * Not known: whether capitals with a vowel in them are read or spelled (the author writes those articles).
 *
 * @throws RangeError if there is nothing to read in the text
 * @example hungarianArticleBefore('„ügyfél”') // 'az'
 */
export function hungarianArticleBefore(text: string): 'a' | 'az' {
  const [start] = /[\u2212-]?\d[\d\s]*|[€%+]|\p{L}+/u.exec(text) ?? [];
  if (!start)
    throw new RangeError(
      `hungarianArticleBefore: text must have something to read, received ${JSON.stringify(text)}`,
    );
  return startsWithVowel(start) ? 'az' : 'a';
}

function startsWithVowel(start: string): boolean {
  if (/^\d/.test(start)) {
    const digits = start.replace(/\s/g, '');
    return digits.startsWith('5') || (digits.startsWith('1') && digits.length % 3 === 1);
  }
  if (start === '€') return true;
  const letters = start.normalize('NFD').toLowerCase();
  // The names of these letters begin with a vowel: eff, el, em, en, er, es, iksz, ipszilon.
  return (/[aeiou]/.test(letters) ? /^[aeiou]/ : /^[flmnrsxy]/).test(letters);
}
