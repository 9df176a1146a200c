import type { Unit } from '../numbers/unit.ts';
import type { HungarianCase } from './hungarianCase.ts';
import { hungarianSound } from './hungarianSound.ts';
import { harmonize, hungarianSuffix } from './hungarianSuffix.ts';
import { hungarianSuffixes, type HungarianSuffix } from './hungarianSuffixes.ts';

/**
 * A printed number with its unit in the form a Hungarian sentence needs: 20%-kal, 500 000 Ft-ot, 5 évvel.
 *
 * The unit carries the suffix, so it does not depend on the number. A plain number and a factor have no unit
 * to carry it and take the suffix by how the number is read (8-cal, 3,7-del). The attributive and the
 * possessive of a factor are those of -szoros: 3,7-szeres, 20-szorosára.
 *
 * @throws RangeError for a form that does not exist: the possessive of a plain number, the multiplicative of
 *   what is neither number nor factor, an unknown case
 */
export function inflectHungarian(number: string, unit: Unit, grammaticalCase: HungarianCase): string {
  const word = words[unit];
  const spoken = hungarianSound(number);
  const [bare, joint, sound] = word ?? ['', '-', spoken];
  if (grammaticalCase === 'nominative') return number + bare;

  // Ügyfél, but ügyfelet, ügyfele, ügyfeles.
  const short = number + bare.replace('fél', 'fel') + joint;
  const isFactor = unit === 'factor';
  if (grammaticalCase === 'multiplicative' && !word) return short + times('szOr', spoken);
  if (grammaticalCase === 'attributive') {
    // Kettő, but kettes.
    return short + (isFactor ? times('szOrOs', spoken) : sound === 'ő' ? 'es' : harmonize('Ls', sound));
  }
  if (isSuffix(grammaticalCase)) {
    const stem = grammaticalCase === 'accusative' ? short : number + bare + joint;
    return stem + hungarianSuffix(grammaticalCase, sound);
  }

  const possessor = word ? word[3] : isFactor && times('szOrOsA', spoken);
  const name = grammaticalCase.replace(/^possessive./, (start) => start.slice(-1).toLowerCase());
  if (possessor && grammaticalCase === 'possessive') return short + possessor;
  if (possessor && isSuffix(name)) {
    // Its vowel is long before every suffix but -ként: százaléka, százalékát, százalékaként.
    const vowel = possessor.endsWith('a') ? 'á' : 'é';
    return (
      short + (name === 'essive' ? possessor : possessor.slice(0, -1) + vowel) + hungarianSuffix(name, vowel)
    );
  }
  throw new RangeError(`formatQuantity: Hungarian has no ${grammaticalCase} of ${unit}`);
}

/** Sounds as `hungarianSound` gives them; the possessor is what "its" adds. */
type Word = readonly [bare: string, joint: string, sound: string, possessor: string];

const words: Readonly<Partial<Record<Unit, Word>>> = {
  percent: ['%', '-', 'ok', 'a'],
  percentagePoint: ['\u00a0százalékpont', '', 'ot', 'ja'],
  HUF: ['\u00a0Ft', '-', 'ot', 'ja'],
  EUR: ['\u00a0€', '-', 'ó', 'ja'],
  year: ['\u00a0év', '', 'ev', 'e'],
  month: ['\u00a0hónap', '', 'op', 'ja'],
  customer: ['\u00a0ügyfél', '', 'el', 'e'],
};

/** Három, háromszor; öt, ötször; but kettő, kétszer. */
function times(pattern: string, sound: string): string {
  return harmonize(pattern, sound === 'ő' ? 'e' : sound);
}

function isSuffix(name: string): name is HungarianSuffix {
  return Object.hasOwn(hungarianSuffixes, name);
}
