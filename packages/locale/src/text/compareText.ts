import type { Language } from '../languages/language.ts';
import { languageInfo } from '../languages/languageInfo.ts';

/**
 * The alphabetical order of a language, to sort with. The other language's letters would scatter otherwise:
 * Estonian has z after š and õ ä ö ü near its end, Hungarian takes cs, gy, sz and zs for letters.
 *
 * @example ['zebra', 'tee'].sort(compareText('et')) // ['zebra', 'tee']
 */
export function compareText(language: Language): (one: string, other: string) => number {
  let collator = collators.get(language);
  if (!collator) collators.set(language, (collator = new Intl.Collator(languageInfo[language].locale)));
  return collator.compare;
}

const collators = /* @__PURE__ */ new Map<Language, Intl.Collator>();
