import { hungarianSuffixes, type HungarianSuffix } from './hungarianSuffixes.ts';

/**
 * The suffix of one case as it stands after one word.
 *
 * @param sound the word's linking vowel and last consonant, see `hungarianSound`
 * @param link the linking vowel of the accusative where it is not the one in `sound`
 * @example hungarianSuffix('instrumental', 'ac') // 'cal', as in 8-cal
 */
export function hungarianSuffix(name: HungarianSuffix, sound: string, link?: string): string {
  const endsInVowel = /[óőé]/.test(sound);
  return harmonize(
    hungarianSuffixes[name]
      .replace('L', link ?? (endsInVowel ? '' : sound.charAt(0)))
      .replace('V', endsInVowel ? 'v' : sound.slice(1))
      .replace(/^O/, endsInVowel ? '' : 'O'),
    sound,
  );
}

/**
 * A pattern with its capital vowels in the harmony of the word: back, front unrounded or front rounded.
 *
 * @example harmonize('szOr', 'öt') // 'ször'
 */
export function harmonize(pattern: string, sound: string): string {
  const harmony = /^[aoó]/.test(sound) ? 0 : /^[eé]/.test(sound) ? 1 : 2;
  return pattern.replace(/[AÁOÓ]/g, (vowel) => (vowels[vowel] as string).charAt(harmony));
}

const vowels: Readonly<Record<string, string>> = { A: 'aee', Á: 'áéé', O: 'oeö', Ó: 'óőő' };
