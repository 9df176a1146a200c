import type { Detected } from '../reading.ts';

type SingleByte = 'windows-1250' | 'windows-1257';

/**
 * How many of a hundred letters with marks are which, roughly, in lists of names and words: what decides between the
 * two is which letters occur and that ő is common where ő is, õ where õ is.
 */
const hungarian: Readonly<Record<string, number>> = {
  ...{ á: 27, é: 25, ó: 10, ö: 9, ő: 8, í: 6, ü: 5, ú: 3, ű: 2 },
  ...{ Á: 2, É: 2, Ó: 0.6, Ö: 1, Ő: 0.5, Í: 0.4, Ü: 1, Ú: 0.4, Ű: 0.2 },
};
const estonian: Readonly<Record<string, number>> = {
  ...{ ä: 33, õ: 26, ü: 20, ö: 9, š: 1, ž: 1, é: 0.3 },
  ...{ Ä: 3, Õ: 3, Ü: 3, Ö: 2, Š: 0.5, Ž: 0.3 },
};
/** Any other letter: a name from elsewhere. */
const FOREIGN = 0.05;
/** Hungarian words end in ő, Estonian words not in õ. */
const FINAL_O = 3;
/** Natural logarithm of how much likelier the usual encoding is before any letter has been looked at. */
const BEFOREHAND = 2;
/** Natural logarithm of how much likelier the winner has to be to count as certain. */
const CERTAIN = 4;

/**
 * Which of the two single-byte encodings of the region a file is in, by every letter above ASCII in it.
 *
 * @param counts - How often each of the bytes 128 … 255 occurs.
 * @param finalO - How often byte F5 (ő or õ) stands at the end of a word.
 * @param usual - The encoding that readers of the page use.
 */
export function singleByteEncoding(
  counts: Uint32Array,
  finalO: number,
  usual: SingleByte,
): Detected<SingleByte> {
  const hu = weigh(counts, 'windows-1250', hungarian) + finalO * FINAL_O;
  const et = weigh(counts, 'windows-1257', estonian);
  const evidence = hu - et + (usual === 'windows-1250' ? BEFOREHAND : -BEFOREHAND);
  const value = evidence > 0 ? 'windows-1250' : 'windows-1257';
  const other = value === 'windows-1250' ? 'windows-1257' : 'windows-1250';
  return { value, certain: Math.abs(evidence) >= CERTAIN, others: [other] };
}

/** The log-likelihood of the letters that these bytes are in the encoding. */
function weigh(counts: Uint32Array, encoding: SingleByte, shares: Readonly<Record<string, number>>): number {
  const letters = [...new TextDecoder(encoding).decode(Uint8Array.from(counts, (_, index) => 128 + index))];
  let sum = 0;
  for (const [index, count] of counts.entries()) {
    const letter = letters[index] ?? '';
    if (count > 0 && /[\p{L}\ufffd]/u.test(letter)) sum += count * Math.log(shares[letter] ?? FOREIGN);
  }
  return sum;
}
