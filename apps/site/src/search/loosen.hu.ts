/** Cases that Pagefind leaves on a Hungarian word once its accents are gone, and the doubled letter before -val, -vel. */
const cases = /(?<=.{4})(?:[btr]ol|n[ae]l|b[ae]n?|n[ae]k|h[oe]z|r[ae]|ert|kent|ig)$/;
const withCase = /(?<=.{3})(\p{L})\1[ae]l$/u;

/** A Hungarian word in small letters without accents, less the case that it stands in. */
export function loosen(word: string): string {
  return word.replace(withCase, '$1').replace(cases, '');
}
