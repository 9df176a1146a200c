import type { Unit } from '../numbers/unit.ts';
import type { EstonianCase } from './estonianCase.ts';
import { estonianEndings, type EstonianEnding } from './estonianEndings.ts';

/**
 * A printed number with its unit in the form an Estonian sentence needs: 20 protsendini, 400 eurot, 5 aastaga.
 *
 * In the nominative money and per cent keep their signs (400 €, 20%) and a counted noun stands in the
 * partitive unless there is exactly one (1 klient, 5 klienti). In every other case the unit is spelled and
 * inflected, since nothing may be joined to a sign; the number before it stays unmarked.
 *
 * A plain number and a factor take the endings that do not depend on the numeral, with a hyphen (20-ni).
 *
 * @throws RangeError for a form that is not written: the genitive and partitive of a number or factor (they
 *   depend on the numeral), the attributive of a plain number, the multiplicative of what is neither, an
 *   unknown case
 */
export function inflectEstonian(number: string, unit: Unit, grammaticalCase: EstonianCase): string {
  const word = words[unit];
  const isOne = /^\u2212?1$/.test(number);
  const ending = Object.hasOwn(estonianEndings, grammaticalCase)
    ? estonianEndings[grammaticalCase as EstonianEnding]
    : undefined;
  if (word) {
    const [sign, nominative, genitive, partitive, adjective] = word;
    if (grammaticalCase === 'nominative') return number + (sign || `\u00a0${isOne ? nominative : partitive}`);
    if (grammaticalCase === 'attributive') return `${number}-${genitive}${adjective}`;
    if (grammaticalCase === 'partitive') return `${number}\u00a0${partitive}`;
    if (ending !== undefined) return `${number}\u00a0${genitive}${ending}`;
  } else {
    if (grammaticalCase === 'nominative') return number;
    if (grammaticalCase === 'attributive' && unit === 'factor') return `${number}-kordne`;
    if (grammaticalCase === 'multiplicative') return number + (isOne ? '\u00a0kord' : '\u00a0korda');
    // A hyphen is always right after digits and the only right thing before -le, -l, -lt (EKK O 53).
    if (ending) return `${number}-${ending}`;
  }
  throw new RangeError(`formatQuantity: Estonian has no ${grammaticalCase} of ${unit}`);
}

/** The sign that stands for the unit in the nominative, if there is one, and the forms of its name, the adjective's after the genitive. */
type Word = readonly [
  sign: string,
  nominative: string,
  genitive: string,
  partitive: string,
  attributive: string,
];

const words: Readonly<Partial<Record<Unit, Word>>> = {
  percent: ['%', '', 'protsendi', 'protsenti', 'line'],
  percentagePoint: ['', 'protsendipunkt', 'protsendipunkti', 'protsendipunkti', 'line'],
  HUF: ['\u00a0Ft', '', 'forinti', 'forintit', 'ne'],
  EUR: ['\u00a0€', '', 'euro', 'eurot', 'ne'],
  year: ['', 'aasta', 'aasta', 'aastat', 'ne'],
  month: ['', 'kuu', 'kuu', 'kuud', 'line'],
  customer: ['', 'klient', 'kliendi', 'klienti', 'line'],
};
