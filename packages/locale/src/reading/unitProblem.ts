import type { Language } from '../languages/language.ts';

/**
 * What to tell the reader who typed a sign that is not the field's: `400 €` where forints are asked for.
 *
 * @param symbol the field's own sign, such as `Ft`
 * @example unitProblem('Ft', 'et') // 'Siin on ühik Ft: muuda arvu või kustuta märk selle kõrvalt.'
 */
export function unitProblem(symbol: string, language: Language): string {
  return language === 'hu'
    ? `Itt ${symbol} a mértékegység: írd át a számot, vagy töröld mellőle a jelet.`
    : `Siin on ühik ${symbol}: muuda arvu või kustuta märk selle kõrvalt.`;
}
