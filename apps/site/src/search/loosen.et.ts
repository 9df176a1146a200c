/** Cases and plurals that Pagefind leaves on an Estonian word once its dots are gone, from the last to the first. */
const endings = [/(?:sse|st|le|lt|ks|ni|na|ta|ga)$/, /(?:[dt]e|[ei]?d|t)$/, /[aeiu]$/];

/** Shorter than this, a word begins too many others. */
const leastLength = 5;

/** An Estonian word in small letters without dots, less its case and plural: `vaartuste` as `vaartus`. */
export function loosen(word: string): string {
  return endings.reduce((rest, ending) => {
    const less = rest.replace(ending, '');
    return less.length < leastLength ? rest : less;
  }, word);
}
