import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../tests/visible.ts';
import type { Language } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import { formatDay } from '../dates/formatDay.ts';
import { formatInstant } from '../dates/formatInstant.ts';
import { formatQuantity } from '../grammar/formatQuantity.ts';
import { formatRange } from '../numbers/formatRange.ts';
import { slugify } from './slugify.ts';
import { typeset } from './typeset.ts';
import type { TypesetContext } from './typesetContext.ts';

/** No-break spaces as `⍽`, no-break hyphens as `~`; without the word joiners, which have tests of their own. */
const seen = (text: string): string => visible(text).replaceAll('\u2011', '~').replaceAll('\u2060', '');
const hungarian = (text: string, context?: TypesetContext): string => seen(typeset(text, 'hu', context));
const estonian = (text: string, context?: TypesetContext): string => seen(typeset(text, 'et', context));

describe('quotation marks', () => {
  it.each([
    ['"hűség"', '„hűség”', '„hűség“'],
    ['A "hűség" és a "márka".', 'A „hűség” és a „márka”.', 'A „hűség“ és a „márka“.'],
    ['("hűség")', '(„hűség”)', '(„hűség“)'],
    ['"Hétfői levél"-ben', '„Hétfői levél”-ben', '„Hétfői levél“-ben'],
    ['Kérdezte: "Mennyi?"', 'Kérdezte: „Mennyi?”', 'Kérdezte: „Mennyi?“'],
    ['"Azt mondta: "nem", és elment."', '„Azt mondta: »nem«, és elment.”', '„Azt mondta: „nem“, és elment.“'],
    ['""nem" – mondta"', '„»nem«⍽– mondta”', '„„nem“⍽– mondta“'],
    ['"a "b "c" d" e"', '„a »b ’c’ d« e”', '„a „b „c“ d“ e“'],
    ['"egy" "kettő"', '„egy” „kettő”', '„egy“ „kettő“'],
    ['új sor\n"idézet"', 'új sor\n„idézet”', 'új sor\n„idézet“'],
    ["d'Artagnan és 'idézet'", "d’Artagnan és 'idézet'", "d’Artagnan és 'idézet'"],
  ])('of %j open and close by position: %s / %s', (text, inHungarian, inEstonian) => {
    expect(hungarian(text)).toBe(inHungarian);
    expect(estonian(text)).toBe(inEstonian);
  });

  it('are judged by what stands beside the text', () => {
    expect(hungarian('" után', { before: 'szó' })).toBe('” után');
    expect(hungarian('"szó', { before: ' ' })).toBe('„szó');
    expect(hungarian('mondta: "', { after: 's' })).toBe('mondta: „');
    expect(hungarian('"', { before: '„', after: 's' })).toBe('»');
    expect(hungarian('" és vége"', { before: '„Azt mondta: »nem', after: '' })).toBe('« és vége”');
    expect(estonian('"', { before: 'x', after: 'x' })).toBe('“');
  });
});

describe('dashes and minus', () => {
  it.each([
    ['szó - szó', 'szó⍽– szó'],
    ['szó -- szó', 'szó⍽– szó'],
    ['szó – szó', 'szó⍽– szó'],
    ['szó⍽– szó', 'szó⍽– szó'],
    ['Budapest--Tallinn', 'Budapest–Tallinn'],
    ['---', '---'],
    ['- lista', '- lista'],
    ['e-mail-cím', 'e-mail-cím'],
    ['60-70%', '60–70%'],
    ['60%-70%', '60%–70%'],
    ['5-10 év', '5–10⍽év'],
    ['2,5-3 év', '2,5–3⍽év'],
    ['(5-10)', '(5–10)'],
    ['80-20-as', '80–20~as'],
    ['9:00-17:00', '9:00–17:00'],
    ['08.00-16.30', '08.00–16.30'],
    ['10 000-12 000 Ft', '10⍽000⍽– 12⍽000⍽Ft'],
    ['9000-12 000 Ft', '9000⍽– 12⍽000⍽Ft'],
    ['12 000-9000', '12⍽000-9000'],
    ['20 123-4567', '20⍽123-4567'],
    ['2026-10-26', '2026-10-26'],
    ['2026-10', '2026-10'],
    ['1-2-3', '1-2-3'],
    ['06-20 123 4567', '06-20⍽123 4567'],
    ['+36-1-234-5678', '+36-1-234-5678'],
    ['20-123 4567', '20-123 4567'],
    ['A4-5', 'A4-5'],
    ['3-5x', '3-5x'],
    ['-5 fok', '−5 fok'],
    ['(-5)', '(−5)'],
    ['a -5-10 sáv', 'a −5-10 sáv'],
    ['–10', '–10'],
  ])('of %s are %s', (text, expected) => {
    expect(hungarian(text.replaceAll('⍽', '\u00a0'))).toBe(expected);
    expect(hungarian(expected.replaceAll('⍽', '\u00a0').replaceAll('~', '\u2011'))).toBe(expected);
  });

  it('are judged by what stands beside the text', () => {
    expect(hungarian('-5', { before: 'x' })).toBe('-5');
    expect(hungarian('-5', { before: ' ' })).toBe('−5');
    expect(hungarian('5-10', { before: 'F' })).toBe('5-10');
    expect(hungarian('5-10', { after: '-' })).toBe('5–10');
    expect(hungarian(' - de', { before: 'x' })).toBe('⍽– de');
    expect(hungarian('szó -', { after: ' ' })).toBe('szó⍽–');
  });
});

describe('spaces at which a line must not end', () => {
  it.each([
    ['12 345', '12⍽345'],
    ['1 234 567,8', '1⍽234⍽567,8'],
    ['2026 100', '2026 100'],
    ['500 Ft-ot', '500⍽Ft~ot'],
    ['25 €-ért', '25⍽€~ért'],
    ['25 eurót', '25⍽eurót'],
    ['12 ezer Ft', '12⍽ezer Ft'],
    ['5 évet', '5⍽évet'],
    ['20 %', '20%'],
    ['20 %-os', '20%~os'],
    ['× 20', '×⍽20'],
    ['a 2. rész', 'a 2.⍽rész'],
    ['2026. november 23., hétfő', '2026.⍽november⍽23., hétfő'],
    ['november 23-án', 'november⍽23~án'],
    ['2026. 11. 23.', '2026.⍽11.⍽23.'],
    ['Vége 2026. Új mondat', 'Vége 2026. Új mondat'],
    ['20 %-30', '20%–30'],
    ['a cím', 'a cím'],
    ['5 szó', '5 szó'],
  ])('in Hungarian: %s is %s', (text, expected) => {
    expect(hungarian(text)).toBe(expected);
  });

  it.each([
    ['12 345 eurot', '12⍽345⍽eurot'],
    ['400 €', '400⍽€'],
    ['20 protsendini', '20⍽protsendini'],
    ['5 aastat', '5⍽aastat'],
    ['5 klienti', '5⍽klienti'],
    ['2. osa', '2.⍽osa'],
    ['23. november 2026, kell 8.00', '23.⍽november 2026, kell⍽8.00'],
    ['2 mln', '2⍽mln'],
  ])('in Estonian: %s is %s', (text, expected) => {
    expect(estonian(text)).toBe(expected);
  });

  it('hold across the edge of a text', () => {
    expect(hungarian(' Ft-ot', { before: '100' })).toBe('⍽Ft~ot');
    expect(hungarian(' Ft-ot', { before: 'x' })).toBe(' Ft~ot');
  });
});

describe('joints at which a line must not end', () => {
  it.each([
    ['15%-os', '15%~os'],
    ['10%-kal', '10%~kal'],
    ['12 ezer Ft-ot', '12⍽ezer Ft~ot'],
    ['5-öt és 21-le', '5~öt és 21~le'],
    ['100-eurone', '100~eurone'],
    ['e-mail-cím', 'e-mail-cím'],
    ['Left-ot', 'Left-ot'],
    ['Budapest--Tallinn', 'Budapest–Tallinn'],
    ['- lista', '- lista'],
  ])('before a suffix: %s is %s', (text, expected) => {
    expect(hungarian(text)).toBe(expected);
  });

  it.each([
    ['25-95%', '25|–|95%'],
    ['60%-70%', '60%|–|70%'],
    ['60–90%-os', '60|–|90%\u2011os'],
    ['9:00--17:00', '9:00|–|17:00'],
    ['1–2–3', '1|–|2|–|3'],
    ['E–R', 'E–R'],
    ['–10', '–10'],
    ['9000 – 12 000', '9000\u00a0– 12\u00a0000'],
  ])('in a range: %s is %s', (text, expected) => {
    const whole = expected.replaceAll('|', '\u2060');
    expect(typeset(text, 'hu')).toBe(whole);
    expect(typeset(whole, 'hu')).toBe(whole);
  });

  it('hold across the edge of a text', () => {
    expect(hungarian('-os', { before: '15%' })).toBe('~os');
    expect(hungarian('15%-', { after: 'o' })).toBe('15%~');
    expect(typeset('–95%', 'hu', { before: '25' })).toBe('\u2060–\u206095%');
  });

  it('give a heading the same address as plain typing does', () => {
    const plain = 'A 10-15%-os és a 80-20-as';
    expect(slugify(typeset(plain, 'hu'))).toBe(slugify(plain));
  });
});

it.each([
  ['és így tovább...', 'és így tovább…'],
  ['....', '....'],
  ['a... b', 'a… b'],
])('an ellipsis of %j is %s', (text, expected) => {
  expect(hungarian(text)).toBe(expected);
});

const fragments = [
  '"',
  "'",
  '-',
  '--',
  '–',
  '−',
  '...',
  '.',
  ',',
  ' ',
  '\u00a0',
  '\n',
  '(',
  ')',
  '%',
  '\u2011',
  '\u2060',
  '×',
  '€',
  ' Ft',
  'év',
];
const words = [
  '0',
  '5',
  '12',
  '345',
  '2026',
  'a',
  'é',
  'kell ',
  'november ',
  'x',
  ' - ',
  '„',
  '”',
  '“',
  '»',
  '«',
  '’',
  ':',
  '/',
];
const typing = fc
  .array(fc.constantFrom(...fragments, ...words), { maxLength: 14 })
  .map((parts) => parts.join(''));
const context = fc.record({ before: typing, after: typing }, { requiredKeys: [] });
const language = fc.constantFrom<Language>(...languages);

describe('typeset', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(typing, language, context, (text, spoken, beside) => {
        const once = typeset(text, spoken, beside);
        expect(typeset(once, spoken, beside)).toBe(once);
      }),
      { numRuns: 20_000 },
    );
  });

  it('keeps every letter and digit, and every mark but those it is for', () => {
    const kept = (text: string): string => text.replace(/[\s\u2011\u2060"'’„”“»«.…–−-]/g, '');
    fc.assert(
      fc.property(
        fc.oneof(typing, fc.string({ unit: 'grapheme' })),
        language,
        context,
        (text, spoken, beside) => {
          expect(kept(typeset(text, spoken, beside))).toBe(kept(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('leaves no straight quotation mark behind', () => {
    fc.assert(
      fc.property(typing, language, context, (text, spoken, beside) => {
        expect(typeset(text, spoken, beside)).not.toContain('"');
      }),
    );
  });

  it('finds nothing to mend in what our own formatters print, apart from the joints of a range', () => {
    const value = fc.double({ min: -1e8, max: 1e8, noNaN: true });
    const unit = fc.constantFrom('number', 'percent', 'HUF', 'EUR', 'year', 'customer', 'factor');
    fc.assert(
      fc.property(value, value, unit, language, (one, other, counted, spoken) => {
        const options = { maximumDecimals: 2 };
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const printed = [
          formatQuantity(one, counted, spoken, options),
          formatRange(low, high, spoken, { ...options, unit: counted }),
        ];
        for (const text of printed) expect(typeset(text, spoken).replaceAll('\u2060', '')).toBe(text);
      }),
    );
    for (const spoken of languages) {
      for (const style of ['full', 'long', 'short', 'monthDay'] as const) {
        expect(typeset(formatDay('2026-11-23', spoken, style), spoken)).toBe(
          formatDay('2026-11-23', spoken, style),
        );
      }
      const instant = formatInstant(new Date('2026-11-23T06:00:00Z'), spoken, 'longTime');
      expect(typeset(instant, spoken)).toBe(instant);
    }
  });

  it('takes a long paragraph in its stride', () => {
    const started = performance.now();
    for (const character of ['"', '-', '1 000 ', '5-', ' - ', '1.', '..'])
      typeset(character.repeat(20_000), 'hu');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
