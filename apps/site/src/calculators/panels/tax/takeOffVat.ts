import type { Currency } from '@monday-letter/locale';
import { netFromGross } from '@monday-letter/metrics';

/** Forint amounts from here on are whole without their VAT, as nobody counts in fillér. */
const wholeFrom = 100;

/** An amount without the VAT that is in it, with as many decimals as its money has. The rate as typed: 27. */
export function takeOffVat(gross: number, ratePercent: number, currency: Currency): number {
  const net = netFromGross({ grossAmount: gross, vatRate: ratePercent / 100 });
  return Number(net.toFixed(currency === 'HUF' && net >= wholeFrom ? 0 : 2));
}
