import type { Unit } from '../numbers/unit.ts';
import type { HungarianCase } from './hungarianCase.ts';
import { hungarianSound } from './hungarianSound.ts';
import { harmonize, hungarianSuffix } from './hungarianSuffix.ts';
import { hungarianSuffixes, type HungarianSuffix } from './hungarianSuffixes.ts';

/**
 * A printed number with its unit in the form a Hungarian sentence needs: 20%-kal, 500 000 Ft-ot, 5 évvel.
 *
 * The unit carries the suffix, so it does not depend on the number. A plain number and a factor have no unit
 * to carry it and take the suffix by how the number is read (8-cal, 20-szoros, 3,7-szeres).
 *
 * @throws RangeError for a form that does not exist: the possessive of a plain number, the multiplicative of
 *   anything but a number or factor, an unknown case
 */
export function inflectHungarian(number: string, unit: Unit, grammaticalCase: HungarianCase): string {
  const isNumber = unit === 'number';
  const isCount = isNumber || unit === 'factor';
  const spoken = isCount ? hungarianSound(number) : '';

  if (isCount && grammaticalCase === 'multiplicative') return `${number}-${times(spoken)}`;
  const [bare, joint, sound, possessor, link] = isNumber
    ? ['', '-', spoken, '']
    : isCount
      ? factorWord(spoken)
      : words[unit as keyof typeof words];

  if (grammaticalCase === 'nominative') return number + bare;
  if (grammaticalCase === 'attributive') {
    if (unit === 'factor') return number + bare;
    // kettő, but kettes
    const linking = spoken === 'ő' ? 'e' : sound === 'ó' ? '' : sound.charAt(0);
    return number + shorten(bare) + joint + linking + 's';
  }

  const owned = /^possessive(.*)/.exec(grammaticalCase)?.[1];
  const name = (owned === undefined ? grammaticalCase : owned.charAt(0).toLowerCase() + owned.slice(1)) as
    HungarianSuffix | '';
  if ((name !== '' && !Object.hasOwn(hungarianSuffixes, name)) || (owned !== undefined && !possessor)) {
    throw new RangeError(`formatQuantity: Hungarian has no ${grammaticalCase} of ${unit}`);
  }
  if (owned === undefined) {
    const stem = name === 'accusative' ? shorten(bare) : bare;
    return number + stem + joint + hungarianSuffix(name as HungarianSuffix, sound, link);
  }
  const possessed = number + shorten(bare) + joint + possessor;
  if (name === '') return possessed;
  // The possessor's vowel is long before every suffix but -ként: százaléka, százalékát, százalékaként.
  const stem = name === 'essive' ? possessed : possessed.replace(/a$/, 'á').replace(/e$/, 'é');
  return stem + hungarianSuffix(name, /[aá]$/.test(stem) ? 'ó' : 'é');
}

type Word = readonly [bare: string, joint: string, sound: string, possessor: string, link?: string];

const words: Readonly<Record<Exclude<Unit, 'number' | 'factor'>, Word>> = {
  percent: ['%', '-', 'ok', 'a'],
  percentagePoint: ['\u00a0százalékpont', '', 'ot', 'ja'],
  HUF: ['\u00a0Ft', '-', 'ot', 'ja'],
  EUR: ['\u00a0€', '-', 'ó', 'ja'],
  year: ['\u00a0év', '', 'ev', 'e'],
  month: ['\u00a0hónap', '', 'op', 'ja'],
  customer: ['\u00a0ügyfél', '', 'el', 'e'],
};

/** Három, háromszor; öt, ötször; but kettő, kétszer. */
function times(sound: string): string {
  return harmonize('szOr', sound === 'ő' ? 'e' : sound);
}

/** Háromszoros, háromszorosat, háromszorosa; ötszörös, ötszöröset, ötszöröse. */
function factorWord(sound: string): Word {
  const stem = times(sound);
  const vowel = stem.charAt(2);
  const back = vowel === 'o';
  return [`-${stem}${vowel}s`, '', `${vowel}s`, back ? 'a' : 'e', back ? 'a' : 'e'];
}

/** Ügyfél, but ügyfelet, ügyfele, ügyfeles. */
function shorten(stem: string): string {
  return stem.replace('fél', 'fel');
}
