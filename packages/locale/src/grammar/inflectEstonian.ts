import type { Unit } from '../numbers/unit.ts';
import type { EstonianCase } from './estonianCase.ts';
import { estonianEndings } from './estonianEndings.ts';

/**
 * A printed number with its unit in the form an Estonian sentence needs: 20 protsendini, 400 eurot, 5 aastaga.
 *
 * In the nominative money and per cent keep their signs (400 €, 20%) and a counted noun stands in the
 * partitive unless there is exactly one (1 klient, 5 klienti). In every other case the unit is spelled and
 * inflected, since nothing may be joined to a sign; the number before it stays unmarked.
 *
 * @throws RangeError for a form that is not written: the genitive, partitive or attributive of a plain number
 *   (they depend on the numeral), the multiplicative of anything but a number or factor, an unknown case
 */
export function inflectEstonian(number: string, unit: Unit, grammaticalCase: EstonianCase): string {
  const isNumber = unit === 'number';
  const isOne = /^\u2212?1$/.test(number);
  if ((isNumber || unit === 'factor') && grammaticalCase === 'multiplicative') {
    return `${number}\u00a0${isOne ? 'kord' : 'korda'}`;
  }
  if (isNumber && grammaticalCase === 'nominative') return number;

  const ending = Object.hasOwn(estonianEndings, grammaticalCase)
    ? estonianEndings[grammaticalCase as keyof typeof estonianEndings]
    : undefined;
  // A hyphen is always right after digits and the only right thing before -le, -l, -lt (EKK O 53).
  if (isNumber && ending) return `${number}-${ending}`;

  if (!isNumber) {
    const [sign, nominative, genitive, partitive, attributive] = words[unit];
    const joint = unit === 'factor' ? '-' : '\u00a0';
    if (ending !== undefined) return number + joint + genitive + ending;
    if (grammaticalCase === 'nominative') return number + (sign || joint + (isOne ? nominative : partitive));
    if (grammaticalCase === 'partitive') return number + joint + partitive;
    if (grammaticalCase === 'attributive') return `${number}-${attributive}`;
  }
  throw new RangeError(`formatQuantity: Estonian writes no ${grammaticalCase} of ${unit}`);
}

type Word = readonly [
  sign: string,
  nominative: string,
  genitive: string,
  partitive: string,
  attributive: string,
];

const words: Readonly<Record<Exclude<Unit, 'number'>, Word>> = {
  percent: ['%', '', 'protsendi', 'protsenti', 'protsendiline'],
  percentagePoint: ['', 'protsendipunkt', 'protsendipunkti', 'protsendipunkti', 'protsendipunktiline'],
  HUF: ['\u00a0Ft', '', 'forinti', 'forintit', 'forintine'],
  EUR: ['\u00a0€', '', 'euro', 'eurot', 'eurone'],
  factor: ['-kordne', '', 'kordse', 'kordset', 'kordne'],
  year: ['', 'aasta', 'aasta', 'aastat', 'aastane'],
  month: ['', 'kuu', 'kuu', 'kuud', 'kuuline'],
  customer: ['', 'klient', 'kliendi', 'klienti', 'kliendiline'],
};
