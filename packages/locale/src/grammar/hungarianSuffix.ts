import { hungarianSuffixes, type HungarianSuffix } from './hungarianSuffixes.ts';

/**
 * The suffix of one case as it stands after one word.
 *
 * @param sound the word's linking vowel and last consonant, or its last vowel alone, see `hungarianSound`
 * @example hungarianSuffix('instrumental', 'ac') // 'cal'
 */
export function hungarianSuffix(name: HungarianSuffix, sound: string): string {
  const consonant = sound.slice(1);
  return harmonize(
    hungarianSuffixes[name].replace('V', consonant || 'v').replace(/^O/, consonant && 'O'),
    sound,
  );
}

/**
 * A pattern with its capital vowels in the harmony of the word: back, front unrounded or front rounded. `L` is
 * the word's own linking vowel, none after a vowel.
 *
 * @example harmonize('szOr', 'öt') // 'ször'
 */
export function harmonize(pattern: string, sound: string): string {
  const vowel = sound.charAt(0);
  const harmony = 'aáoó'.includes(vowel) ? 0 : 'eé'.includes(vowel) ? 1 : 2;
  return pattern
    .replace('L', sound.length > 1 ? vowel : '')
    .replace(/[AÁOÓ]/g, (capital) => (vowels[capital] as string).charAt(harmony));
}

const vowels: Readonly<Record<string, string>> = { A: 'aee', Á: 'áéé', O: 'oeö', Ó: 'óőő' };
