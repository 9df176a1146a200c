import type { Language } from './language.ts';

/** The two time zones of the readers. */
export type TimeZone = 'Europe/Budapest' | 'Europe/Tallinn';

export interface LanguageInfo {
  /** The code itself, for lists made from this record. */
  readonly language: Language;
  /** BCP 47 tag for `lang`, `hreflang` with region, and collation. */
  readonly locale: 'hu-HU' | 'et-EE';
  /** The zone in which this language's readers live; every instant is printed in it. */
  readonly timeZone: TimeZone;
  /** The language's name for itself, as the language switch shows it. */
  readonly ownName: 'Magyar' | 'Eesti';
}

/**
 * What differs between the languages and is not grammar.
 *
 * @example languageInfo.et.timeZone // 'Europe/Tallinn'
 */
export const languageInfo: Readonly<Record<Language, LanguageInfo>> = /* @__PURE__ */ Object.freeze({
  hu: /* @__PURE__ */ Object.freeze({
    language: 'hu',
    locale: 'hu-HU',
    timeZone: 'Europe/Budapest',
    ownName: 'Magyar',
  } as const),
  et: /* @__PURE__ */ Object.freeze({
    language: 'et',
    locale: 'et-EE',
    timeZone: 'Europe/Tallinn',
    ownName: 'Eesti',
  } as const),
});
