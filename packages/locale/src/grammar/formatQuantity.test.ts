import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelledHungarian } from '../../tests/spelledHungarian.ts';
import { visible } from '../../tests/visible.ts';
import type { Unit } from '../numbers/unit.ts';
import type { EstonianCase } from './estonianCase.ts';
import { estonianCases } from './estonianCases.ts';
import { formatQuantity } from './formatQuantity.ts';
import type { HungarianCase } from './hungarianCase.ts';
import { hungarianCases } from './hungarianCases.ts';

const units: readonly Unit[] = [
  'number',
  'percent',
  'percentagePoint',
  'HUF',
  'EUR',
  'factor',
  'year',
  'month',
  'customer',
];

describe('formatQuantity in Hungarian', () => {
  const hungarian = (value: number, unit: Unit, name: HungarianCase): string =>
    visible(formatQuantity(value, unit, 'hu', { case: name }));

  it.each([
    [0.2, 'percent', '20%'],
    [0.05, 'percentagePoint', '5⍽százalékpont'],
    [500_000, 'HUF', '500⍽000⍽Ft'],
    [400, 'EUR', '400⍽€'],
    [3.7, 'factor', '3,7'],
    [1, 'year', '1⍽év'],
    [5, 'year', '5⍽év'],
    [18, 'month', '18⍽hónap'],
    [5, 'customer', '5⍽ügyfél'],
    [12_345.5, 'number', '12⍽345,5'],
  ] as const)('writes %d %s as %s, the noun in the singular', (value, unit, expected) => {
    expect(visible(formatQuantity(value, unit, 'hu'))).toBe(expected);
    expect(hungarian(value, unit, 'nominative')).toBe(expected);
  });

  // Declensions as a grammar prints them: százalék, százalékpont, forint, euró, év, hónap, ügyfél, -szoros.
  it.each<[HungarianCase, string]>([
    ['attributive', '20%-os|20⍽százalékpontos|20⍽Ft-os|20⍽€-s|20⍽éves|20⍽hónapos|20⍽ügyfeles'],
    ['accusative', '20%-ot|20⍽százalékpontot|20⍽Ft-ot|20⍽€-t|20⍽évet|20⍽hónapot|20⍽ügyfelet'],
    ['dative', '20%-nak|20⍽százalékpontnak|20⍽Ft-nak|20⍽€-nak|20⍽évnek|20⍽hónapnak|20⍽ügyfélnek'],
    ['instrumental', '20%-kal|20⍽százalékponttal|20⍽Ft-tal|20⍽€-val|20⍽évvel|20⍽hónappal|20⍽ügyféllel'],
    ['causal', '20%-ért|20⍽százalékpontért|20⍽Ft-ért|20⍽€-ért|20⍽évért|20⍽hónapért|20⍽ügyfélért'],
    ['translative', '20%-ká|20⍽százalékponttá|20⍽Ft-tá|20⍽€-vá|20⍽évvé|20⍽hónappá|20⍽ügyféllé'],
    ['terminative', '20%-ig|20⍽százalékpontig|20⍽Ft-ig|20⍽€-ig|20⍽évig|20⍽hónapig|20⍽ügyfélig'],
    ['essive', '20%-ként|20⍽százalékpontként|20⍽Ft-ként|20⍽€-ként|20⍽évként|20⍽hónapként|20⍽ügyfélként'],
    ['inessive', '20%-ban|20⍽százalékpontban|20⍽Ft-ban|20⍽€-ban|20⍽évben|20⍽hónapban|20⍽ügyfélben'],
    ['superessive', '20%-on|20⍽százalékponton|20⍽Ft-on|20⍽€-n|20⍽éven|20⍽hónapon|20⍽ügyfélen'],
    ['adessive', '20%-nál|20⍽százalékpontnál|20⍽Ft-nál|20⍽€-nál|20⍽évnél|20⍽hónapnál|20⍽ügyfélnél'],
    ['illative', '20%-ba|20⍽százalékpontba|20⍽Ft-ba|20⍽€-ba|20⍽évbe|20⍽hónapba|20⍽ügyfélbe'],
    ['sublative', '20%-ra|20⍽százalékpontra|20⍽Ft-ra|20⍽€-ra|20⍽évre|20⍽hónapra|20⍽ügyfélre'],
    ['allative', '20%-hoz|20⍽százalékponthoz|20⍽Ft-hoz|20⍽€-hoz|20⍽évhez|20⍽hónaphoz|20⍽ügyfélhez'],
    ['elative', '20%-ból|20⍽százalékpontból|20⍽Ft-ból|20⍽€-ból|20⍽évből|20⍽hónapból|20⍽ügyfélből'],
    ['delative', '20%-ról|20⍽százalékpontról|20⍽Ft-ról|20⍽€-ról|20⍽évről|20⍽hónapról|20⍽ügyfélről'],
    ['ablative', '20%-tól|20⍽százalékponttól|20⍽Ft-tól|20⍽€-tól|20⍽évtől|20⍽hónaptól|20⍽ügyféltől'],
    ['possessive', '20%-a|20⍽százalékpontja|20⍽Ft-ja|20⍽€-ja|20⍽éve|20⍽hónapja|20⍽ügyfele'],
    ['possessiveAccusative', '20%-át|20⍽százalékpontját|20⍽Ft-ját|20⍽€-ját|20⍽évét|20⍽hónapját|20⍽ügyfelét'],
    [
      'possessiveDative',
      '20%-ának|20⍽százalékpontjának|20⍽Ft-jának|20⍽€-jának|20⍽évének|20⍽hónapjának|20⍽ügyfelének',
    ],
    [
      'possessiveInstrumental',
      '20%-ával|20⍽százalékpontjával|20⍽Ft-jával|20⍽€-jával|20⍽évével|20⍽hónapjával|20⍽ügyfelével',
    ],
    [
      'possessiveTerminative',
      '20%-áig|20⍽százalékpontjáig|20⍽Ft-jáig|20⍽€-jáig|20⍽évéig|20⍽hónapjáig|20⍽ügyfeléig',
    ],
    [
      'possessiveEssive',
      '20%-aként|20⍽százalékpontjaként|20⍽Ft-jaként|20⍽€-jaként|20⍽éveként|20⍽hónapjaként|20⍽ügyfeleként',
    ],
    ['possessiveSuperessive', '20%-án|20⍽százalékpontján|20⍽Ft-ján|20⍽€-ján|20⍽évén|20⍽hónapján|20⍽ügyfelén'],
    [
      'possessiveAllative',
      '20%-ához|20⍽százalékpontjához|20⍽Ft-jához|20⍽€-jához|20⍽évéhez|20⍽hónapjához|20⍽ügyfeléhez',
    ],
    [
      'possessiveSublative',
      '20%-ára|20⍽százalékpontjára|20⍽Ft-jára|20⍽€-jára|20⍽évére|20⍽hónapjára|20⍽ügyfelére',
    ],
  ])('lets the unit carry the %s', (name, expected) => {
    const carriers = ['percent', 'percentagePoint', 'HUF', 'EUR', 'year', 'month', 'customer'] as const;
    const forms = carriers.map((unit) => hungarian(unit.startsWith('percent') ? 0.2 : 20, unit, name));
    expect(forms.join('|')).toBe(expected);
  });

  it('never lets the suffix of a unit depend on the number', () => {
    const carried = fc.constantFrom<Unit>(
      'percent',
      'percentagePoint',
      'HUF',
      'EUR',
      'year',
      'month',
      'customer',
    );
    const name = fc.constantFrom(...hungarianCases.filter((form) => form !== 'multiplicative'));
    fc.assert(
      fc.property(carried, name, fc.integer({ min: -99_999_999, max: 99_999_999 }), (unit, form, value) => {
        const afterNumber = (text: string): string => text.replace(/^[\u2212\d,⍽]+/, '');
        expect(afterNumber(hungarian(value, unit, form))).toBe(afterNumber(hungarian(1, unit, form)));
      }),
    );
  });

  // By the last word spoken: accusative, instrumental, superessive, allative, attributive, multiplicative.
  const suffixesByWord: Readonly<Record<string, string>> = {
    nulla: 't val n hoz s szor',
    egy: 'et gyel en hez es szer',
    kettő: 't vel n höz es szer',
    három: 'at mal on hoz as szor',
    négy: 'et gyel en hez es szer',
    öt: 'öt tel ön höz ös ször',
    hat: 'ot tal on hoz os szor',
    hét: 'et tel en hez es szer',
    nyolc: 'at cal on hoz as szor',
    kilenc: 'et cel en hez es szer',
    tíz: 'et zel en hez es szer',
    húsz: 'at szal on hoz as szor',
    harminc: 'at cal on hoz as szor',
    negyven: 'et nel en hez es szer',
    ötven: 'et nel en hez es szer',
    hatvan: 'at nal on hoz as szor',
    hetven: 'et nel en hez es szer',
    nyolcvan: 'at nal on hoz as szor',
    kilencven: 'et nel en hez es szer',
    száz: 'at zal on hoz as szor',
    ezer: 'et rel en hez es szer',
    millió: 't val n hoz s szor',
    milliárd: 'ot dal on hoz os szor',
    billió: 't val n hoz s szor',
    tized: 'et del en hez es szer',
    század: 'ot dal on hoz os szor',
    ezred: 'et del en hez es szer',
    tízezred: 'et del en hez es szer',
    százezred: 'et del en hez es szer',
    milliomod: 'ot dal on hoz os szor',
  };
  const countedForms = [
    'accusative',
    'instrumental',
    'superessive',
    'allative',
    'attributive',
    'multiplicative',
  ] as const;
  const expectSuffixes = (value: number, lastWord: string): void => {
    const number = hungarian(value, 'number', 'nominative');
    const suffixes = suffixesByWord[lastWord]?.split(' ') ?? [];
    expect(countedForms.map((form) => hungarian(value, 'number', form))).toEqual(
      suffixes.map((suffix) => `${number}-${suffix}`),
    );
    const multiple = (suffixes[5] as string).replace(/(.)r$/, '$1r$1s');
    expect(hungarian(value, 'factor', 'attributive')).toBe(`${number}-${multiple}`);
  };

  it('gives a plain number the suffix of its last word as spelled out', () => {
    const digits = fc.integer({ min: 0, max: 999 });
    const value = fc
      .tuple(digits, digits, fc.integer({ min: 0, max: 14 }))
      .map(([one, other, zeros]) => (one * 1000 + other) * 10 ** zeros)
      .filter((number) => number < 1e15);
    fc.assert(
      fc.property(value, (number) => {
        expectSuffixes(number, spelledHungarian(number).split(' ').at(-1) as string);
      }),
      { numRuns: 2000 },
    );
    for (let number = 0; number <= 120; number += 1) {
      expectSuffixes(number, spelledHungarian(number).split(' ').at(-1) as string);
    }
  });

  it.each([
    [3.5, 'tized'],
    [-0.1, 'tized'],
    [3.25, 'század'],
    [1.125, 'ezred'],
    [1.0625, 'tízezred'],
    [1.03125, 'százezred'],
    [1.015625, 'milliomod'],
    [12_345.6, 'tized'],
  ])('reads %d to the name of its last place, %s', (value, lastWord) => {
    expectSuffixes(value, lastWord);
  });

  it.each<[number, HungarianCase, string]>([
    [3.7, 'attributive', '3,7-szeres'],
    [20, 'attributive', '20-szoros'],
    [5, 'attributive', '5-szörös'],
    [2, 'attributive', '2-szeres'],
    [20, 'multiplicative', '20-szor'],
    [3, 'possessive', '3-szorosa'],
    [5, 'possessiveAccusative', '5-szörösét'],
    [3.7, 'possessiveSublative', '3,7-szeresére'],
    [5, 'possessiveAllative', '5-szöröséhez'],
    [20, 'possessiveInstrumental', '20-szorosával'],
    [3.7, 'instrumental', '3,7-del'],
  ])('writes the factor %d in the %s as %s', (value, name, expected) => {
    expect(hungarian(value, 'factor', name)).toBe(expected);
  });

  it.each([
    [0.2, 'percent', { article: 'lower' }, 'a 20%'],
    [0.5, 'percent', { article: 'lower', case: 'possessiveAccusative' }, 'az 50%-át'],
    [1, 'year', { article: 'upper' }, 'Az 1⍽év'],
    [100, 'EUR', { article: 'upper', case: 'accusative' }, 'A 100⍽€-t'],
    [5_000, 'HUF', { article: 'lower' }, 'az 5000⍽Ft'],
    [50_000, 'HUF', { article: 'lower' }, 'az 50⍽000⍽Ft'],
    [-5, 'EUR', { article: 'lower' }, 'a −5⍽€'],
    [4.96, 'year', { article: 'lower', maximumDecimals: 1 }, 'az 5⍽év'],
    [0.048, 'percent', { article: 'upper', maximumDecimals: 0 }, 'Az 5%'],
  ] as const)('puts the article before %d %s with %j: %s', (value, unit, options, expected) => {
    expect(visible(formatQuantity(value, unit, 'hu', options))).toBe(expected);
  });

  it('has every listed case for some unit and refuses what does not exist, naming it', () => {
    for (const name of hungarianCases)
      expect(() => formatQuantity(3, 'factor', 'hu', { case: name })).not.toThrow();
    expect(new Set(hungarianCases).size).toBe(3 + 16 + 1 + 16);
    expect(() => formatQuantity(3, 'number', 'hu', { case: 'possessive' })).toThrow(
      new RangeError('formatQuantity: Hungarian has no possessive of number'),
    );
    expect(() => formatQuantity(3, 'year', 'hu', { case: 'multiplicative' })).toThrow(
      new RangeError('formatQuantity: Hungarian has no multiplicative of year'),
    );
    for (const name of [
      'partitive',
      'possessivePartitive',
      'possessiveNominative',
      'constructor',
      'toString',
      '',
    ]) {
      expect(() => formatQuantity(3, 'year', 'hu', { case: name as HungarianCase })).toThrow(RangeError);
    }
  });
});

describe('formatQuantity in Estonian', () => {
  const estonian = (value: number, unit: Unit, name: EstonianCase): string =>
    visible(formatQuantity(value, unit, 'et', { case: name }));

  it.each([
    [0.2, 'percent', '20%'],
    [12_345, 'HUF', '12⍽345⍽Ft'],
    [400, 'EUR', '400⍽€'],
    [3.7, 'factor', '3,7'],
    [0.01, 'percentagePoint', '1⍽protsendipunkt'],
    [0.05, 'percentagePoint', '5⍽protsendipunkti'],
    [1, 'customer', '1⍽klient'],
    [5, 'customer', '5⍽klienti'],
    [0, 'customer', '0⍽klienti'],
    [21, 'customer', '21⍽klienti'],
    [1, 'year', '1⍽aasta'],
    [5, 'year', '5⍽aastat'],
    [1.5, 'year', '1,5⍽aastat'],
    [1, 'month', '1⍽kuu'],
    [12, 'month', '12⍽kuud'],
    [7, 'number', '7'],
  ] as const)('writes %d %s as %s', (value, unit, expected) => {
    expect(visible(formatQuantity(value, unit, 'et'))).toBe(expected);
  });

  it('counts what is printed: 0.96 customers rounded to one take the singular nominative', () => {
    expect(visible(formatQuantity(0.96, 'customer', 'et', { maximumDecimals: 1 }))).toBe('1⍽klient');
    expect(visible(formatQuantity(1, 'year', 'et', { minimumDecimals: 1 }))).toBe('1,0⍽aastat');
  });

  // Declensions as a grammar prints them: protsent, protsendipunkt, forint, euro, aasta, kuu, klient.
  it.each<[EstonianCase, string]>([
    ['genitive', 'protsendi|protsendipunkti|forinti|euro|aasta|kuu|kliendi'],
    ['partitive', 'protsenti|protsendipunkti|forintit|eurot|aastat|kuud|klienti'],
    ['illative', 'protsendisse|protsendipunktisse|forintisse|eurosse|aastasse|kuusse|kliendisse'],
    ['inessive', 'protsendis|protsendipunktis|forintis|euros|aastas|kuus|kliendis'],
    ['elative', 'protsendist|protsendipunktist|forintist|eurost|aastast|kuust|kliendist'],
    ['allative', 'protsendile|protsendipunktile|forintile|eurole|aastale|kuule|kliendile'],
    ['adessive', 'protsendil|protsendipunktil|forintil|eurol|aastal|kuul|kliendil'],
    ['ablative', 'protsendilt|protsendipunktilt|forintilt|eurolt|aastalt|kuult|kliendilt'],
    ['translative', 'protsendiks|protsendipunktiks|forintiks|euroks|aastaks|kuuks|kliendiks'],
    ['terminative', 'protsendini|protsendipunktini|forintini|euroni|aastani|kuuni|kliendini'],
    ['essive', 'protsendina|protsendipunktina|forintina|eurona|aastana|kuuna|kliendina'],
    ['abessive', 'protsendita|protsendipunktita|forintita|eurota|aastata|kuuta|kliendita'],
    ['comitative', 'protsendiga|protsendipunktiga|forintiga|euroga|aastaga|kuuga|kliendiga'],
  ])('spells and inflects the unit in the %s, the number unmarked', (name, expected) => {
    const carriers = ['percent', 'percentagePoint', 'HUF', 'EUR', 'year', 'month', 'customer'] as const;
    for (const value of [1, 20, 400]) {
      const forms = carriers.map((unit) =>
        estonian(unit.startsWith('percent') ? value / 100 : value, unit, name),
      );
      expect(forms).toEqual(expected.split('|').map((form) => `${value}⍽${form}`));
    }
  });

  it.each<[number, Unit, EstonianCase, string]>([
    [0.2, 'percent', 'attributive', '20-protsendiline'],
    [5, 'year', 'attributive', '5-aastane'],
    [12, 'month', 'attributive', '12-kuuline'],
    [10, 'EUR', 'attributive', '10-eurone'],
    [3.7, 'factor', 'attributive', '3,7-kordne'],
    [3.7, 'factor', 'multiplicative', '3,7⍽korda'],
    [1, 'factor', 'multiplicative', '1⍽kord'],
    [96, 'number', 'elative', '96-st'],
    [21, 'number', 'allative', '21-le'],
    [428, 'number', 'adessive', '428-l'],
    [20, 'number', 'terminative', '20-ni'],
    [3.7, 'factor', 'translative', '3,7-ks'],
  ])('writes %d %s in the %s as %s', (value, unit, name, expected) => {
    expect(estonian(value, unit, name)).toBe(expected);
  });

  it('has no article', () => {
    expect(formatQuantity(5, 'customer', 'et', { article: 'upper' })).toBe(
      formatQuantity(5, 'customer', 'et'),
    );
  });

  it('has every listed case for some unit and refuses what is not written, naming it', () => {
    for (const name of estonianCases) {
      const written = units.filter((unit) => {
        try {
          return formatQuantity(3, unit, 'et', { case: name }) !== '';
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return false;
        }
      });
      expect(written.length, name).toBeGreaterThan(0);
    }
    expect(new Set(estonianCases).size).toBe(14 + 2);
    expect(() => formatQuantity(3, 'number', 'et', { case: 'partitive' })).toThrow(
      new RangeError('formatQuantity: Estonian has no partitive of number'),
    );
    expect(() => formatQuantity(3, 'EUR', 'et', { case: 'multiplicative' })).toThrow(RangeError);
    for (const name of ['accusative', 'constructor', '']) {
      expect(() => formatQuantity(3, 'year', 'et', { case: name as EstonianCase })).toThrow(RangeError);
    }
  });
});

it('formatQuantity keeps number and unit together: never an ordinary space but after the article', () => {
  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, fc.constantFrom(...units), fc.constantFrom(...estonianCases), (number, unit, name) => {
      expect(formatQuantity(number, unit, 'hu', { article: 'lower' })).toMatch(/^az? [^ ]+$/);
      try {
        expect(formatQuantity(number, unit, 'et', { case: name })).not.toContain(' ');
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});
