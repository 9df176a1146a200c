/** A number as it is written, without what is around it. */
export interface NumberText {
  /** Digits and the marks between them: "1.234,50"; spaces between groups of digits are gone. */
  readonly body: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** The code of the currency that stands beside it; null if none does. */
  readonly currency: string | null;
  /** Whether spaces or apostrophes divided groups of three digits. */
  readonly grouped: 'space' | "'" | null;
}

const currencySigns: Readonly<Record<string, string>> = {
  ft: 'HUF',
  '€': 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  huf: 'HUF',
};
Object.assign(currencySigns, {
  euró: 'EUR',
  eurot: 'EUR',
  forint: 'HUF',
  $: 'USD',
  usd: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
});
Object.assign(currencySigns, {
  chf: 'CHF',
  pln: 'PLN',
  zł: 'PLN',
  czk: 'CZK',
  kč: 'CZK',
  ron: 'RON',
  lei: 'RON',
});
Object.assign(currencySigns, { sek: 'SEK', nok: 'NOK', dkk: 'DKK', kr: 'SEK' });

const CURRENCY =
  '(?:ft|huf|forint|€|eur|eurot|euro|euró|\\$|usd|£|gbp|chf|pln|zł|czk|kč|ron|lei|sek|nok|dkk|kr)';
const before = new RegExp(`^(${CURRENCY})\\.?\\s*(?=[\\d(+-])`, 'i');
const behind = new RegExp(`(?<=[\\d)\\s,.-])\\s*(${CURRENCY})\\.?$`, 'i');
const SCIENTIFIC = /^\d(?:[.,]\d+)?e[+-]?\d{1,3}$/i;

/**
 * Takes a number out of its writing: currency before or behind it, a minus before or behind it or brackets for one,
 * a percent sign, the dash for no cents (1000,-), spaces or apostrophes between groups of three. null if the text is
 * no number. What its points and commas mean is not decided here.
 */
export function numberTextOf(text: string): NumberText | null {
  let body = text
    .replace(/[\s\u00a0\u202f\u2007-\u200b]+/g, ' ')
    .replace(/[−–—]/g, '-')
    .trim();
  if (!/\d/.test(body) || body.length > 60) return null;
  let negative = false;
  let currency: string | null = null;
  const take = (pattern: RegExp): void => {
    const sign = pattern.exec(body)?.[1];
    if (sign === undefined) return;
    currency = currencySigns[sign.toLowerCase()] ?? null;
    body = body.replace(pattern, '').trim();
  };
  const takeMinus = (): void => {
    if (/^\(.*\)$/.test(body)) {
      negative = true;
      body = body.slice(1, -1).trim();
    } else if (/^[+-]/.test(body)) {
      negative ||= body.startsWith('-');
      body = body.slice(1).trim();
    }
  };
  takeMinus();
  take(before);
  take(behind);
  takeMinus();
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1).trim();
  const cents = /([.,]) ?--?$/.exec(body);
  if (cents !== null) {
    const [ending, mark = ''] = cents;
    const whole = body.slice(0, -ending.length);
    // Behind another mark the dash says which of the two is the decimal one: 1.000,- is a thousand.
    body = /[.,]/.test(whole) ? `${whole}${mark}0` : whole;
  } else if (/\d ?-$/.test(body)) {
    negative = true;
    body = body.slice(0, -1).trim();
  }
  return bodyOf(body, { negative, percent, currency });
}

function bodyOf(
  body: string,
  rest: { readonly negative: boolean; readonly percent: boolean; readonly currency: string | null },
): NumberText | null {
  if (SCIENTIFIC.test(body)) return { body, ...rest, grouped: null };
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d*)?$/.test(body))
    return { body: body.replaceAll(' ', ''), ...rest, grouped: 'space' };
  if (/^\d{1,3}(?:['’´`]\d{3})+(?:[.,]\d*)?$/.test(body))
    return { body: body.replace(/['’´`]/g, ''), ...rest, grouped: "'" };
  return /^(?:\d[\d.,]*|[.,]\d+)$/.test(body) ? { body, ...rest, grouped: null } : null;
}
