/** What a typed text turned out to be. */
export type NumberReading =
  | {
      readonly kind: 'number';
      /** The number as typed: 20 for `20%`, whatever the field then makes of it. */
      readonly value: number;
      /** The unit, when one was typed after the number. */
      readonly unit?: 'percent' | 'HUF' | 'EUR';
    }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'ambiguous';
      /** The number if the point sets thousands apart, and if it is a decimal mark, in this order. */
      readonly readings: readonly [number, number];
    }
  | { readonly kind: 'notANumber'; readonly text: string };

/**
 * A typed or pasted number, in either language's way of writing or as a machine writes it.
 *
 * - Comma and point are both decimal marks: `1234,5`, `1234.5`, `,5`, `5,`. A comma always is when it stands
 *   alone (`12,345` is twelve and a bit), since neither language sets thousands apart with it.
 * - Thousands may be apart by single spaces of any width (`1 234 567,8`; not tabs or line breaks, which part
 *   the cells of a pasted table), or, where the
 *   writing leaves no doubt, by points or commas: several of one kind in groups of three are thousands
 *   (`1.234.567`), and of two kinds the last is the decimal mark (`1.234,5`, `1,234,567.89`).
 *   The groups must be right and must not begin with a zero: `1 23 4`, `1.23.456`, `06 201` are no numbers.
 * - One point with exactly three digits after it and one to three before it, the first not 0 (`12.345`), could
 *   be either: ambiguous. Not so `0.125`, `1234.567`, `1 234.567`.
 * - A sign may stand before the number (`+`, hyphen, U+2212, en dash), with or without a space; a unit after
 *   it (`%`, `Ft`, `HUF`, `forint`, `€`, `EUR`, `euro`, `euró` and the object forms of these words), in any case of letters.
 * - A currency may as well stand before the number (`€ 400`), and a dash for no cents after it (`1000,-`, `1.000.-`):
 *   it says which mark is the decimal one.
 * - A word before the unit may stand for noughts, as people say them: `340 ezer Ft`, `340 eFt`, `3,5 millió`, `2 mln €`,
 *   `12 tuhat`.
 * - No exponents, and nothing too large for a double: `1e5` and four hundred nines are no numbers.
 *
 * Never throws. Minus nought is read as 0.
 *
 * @example readNumber('1 234,5 Ft') // { kind: 'number', value: 1234.5, unit: 'HUF' }
 */
export function readNumber(text: string): NumberReading {
  const typed = text.trim().replace(unitAtStart, '$2$1');
  if (!typed) return { kind: 'empty' };
  const [unitText = ''] = unitAtEnd.exec(typed) ?? [];
  const counted = typed.slice(0, typed.length - unitText.length).trim();
  const [said = '', millions] = noughtsAtEnd.exec(counted) ?? [];
  const noughts = millions ? 6 : said ? 3 : 0;
  const [, sign, written = ''] = signed.exec(counted.slice(0, counted.length - said.length).trim()) ?? [];
  // Without the dash for no cents; the mark before it becomes one that is not among the others.
  const body = written.replace(noCents, (_, whole: string) => whole + (whole.includes('.') ? ',' : '.'));
  const signedValue = (decimal: string): number =>
    (sign === '' || sign === '+' ? 1 : -1) * Number(`${decimal}e${noughts}`) + 0;

  if (ambiguous.test(body)) {
    return { kind: 'ambiguous', readings: [signedValue(body.replace('.', '')), signedValue(body)] };
  }
  const decimal = plainDecimal(body);
  const value = decimal ? signedValue(decimal) : NaN;
  if (!Number.isFinite(value)) return { kind: 'notANumber', text };
  if (!unitText) return { kind: 'number', value };
  return {
    kind: 'number',
    value,
    unit: unitText === '%' ? 'percent' : /e|€/i.test(unitText) ? 'EUR' : 'HUF',
  };
}

const unitAtStart = /^(ft|huf|€|eur)(.*)/is;
const noCents = /^(.*)[.,][-\u2212–]+$/;
const unitAtEnd = /(?:%|ft|huf|forint(?:[io]t)?|€|eur(?:[oó]t?)?)$/i;
const noughtsAtEnd = /(?:e|ezer|tuhat|(milli[oó]|miljon(?:it)?|mln))$/i;
const signed = /^([-+\u2212–]?) *(.*)$/s;
const ambiguous = /^[1-9]\d{0,2}\.\d{3}$/;
// Plain digits, or groups of three apart by spaces, then perhaps a decimal mark.
const spaced = /^(\d+|[1-9]\d{0,2}(?:\p{Zs}\d{3})+)(?:[.,](\d*))?$|^[.,](\d+)$/u;
// Groups apart by one kind of mark, then perhaps the other kind as decimal mark. One group without a decimal
// mark never comes here: it is a comma decimal or ambiguous.
const marked = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d*))?$/;

/** The text as `Number` reads it, or undefined if it is not well formed. */
function plainDecimal(body: string): string | undefined {
  const [, whole, fraction = '', bareFraction] = spaced.exec(body) ?? [];
  if (bareFraction) return `.${bareFraction}`;
  if (whole) return `${whole.replace(/\D/g, '')}.${fraction}`;
  const [, groups, , decimals = ''] = marked.exec(body) ?? [];
  return groups && `${groups.replace(/\D/g, '')}.${decimals}`;
}
