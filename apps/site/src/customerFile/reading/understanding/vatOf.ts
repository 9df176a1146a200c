import type { Detected, Vat } from '../reading.ts';
import { plainHeading } from './headings.ts';

const net =
  /\b(?:netto|neto|net|afa nelkul\w*|kaibemaksuta|kmta|km ta|ilma km\w*|ilma kaibemaksu\w*|without vat|excl\w*|ex vat)\b/;
const gross =
  /\b(?:brutto|bruto|gross|afas|afaval|afa val|kaibemaksuga|kmga|km ga|koos km\w*|koos kaibemaksu\w*|with vat|incl\w*)\b/;

/** Whether amounts are net of VAT, by the heading of their column. Business software exports net as a rule. */
export function vatOf(heading: string): Detected<Vat> {
  const plain = plainHeading(heading);
  if (net.test(plain)) return { value: 'net', certain: true, others: ['gross'] };
  if (gross.test(plain)) return { value: 'gross', certain: true, others: ['net'] };
  return { value: 'net', certain: false, others: ['gross'] };
}

/** The usual rate of VAT in percent: of the country whose currency it is, else of the language of the page. */
export function usualVatPercent(currency: string | null, language: 'hu' | 'et'): number {
  if (currency === 'HUF') return 27;
  if (currency === 'EUR') return 24;
  return language === 'hu' ? 27 : 24;
}
