import { languageInfo, languages as all, type Language } from '@monday-letter/locale';

import { siteWords } from '../../src/i18n/siteWords.ts';
import { feedKinds, feedTypes, paths } from '../../src/routes.ts';
import { postIn, type PostInLanguage } from './postIn.ts';

/** A feed as its page announces it. */
export interface Feed {
  readonly path: string;
  readonly type: string;
  /** In the head, for programs. */
  readonly title: string;
  /** On the page, for people. */
  readonly link: string;
}

/** What the site says in one language, and where it says it; addresses without the slash they begin with. */
export interface SiteInLanguage {
  readonly language: Language;
  readonly ownName: string;
  readonly home: string;
  readonly name: string;
  readonly greeting: string;
  readonly skip: string;
  readonly navigation: string;
  readonly readOn: string;
  readonly feeds: readonly Feed[];
  readonly notFound: string;
  readonly backHome: string;
  /** The post that the calculator of a customer's value stands in. */
  readonly article: PostInLanguage;
}

/** Both languages, each as the other's equal. */
export const languages: readonly SiteInLanguage[] = all.map((language) => {
  const { name, greeting, skip, navigation, readOn, feeds, feedTitle, notFound } = siteWords[language];
  return {
    language,
    ownName: languageInfo[language].ownName,
    home: paths.home(language).slice(1),
    name,
    greeting,
    skip,
    navigation,
    readOn,
    feeds: feedKinds.map((kind) => ({
      path: paths.feed(language, kind).slice(1),
      type: feedTypes[kind],
      title: feedTitle(kind),
      link: feeds[kind],
    })),
    notFound: notFound.title,
    backHome: notFound.home,
    article: postIn('2026-10-26-what-a-customer-is-worth', language),
  };
});

/** The language that the switch leads to. */
export function otherThan({ language }: SiteInLanguage): SiteInLanguage {
  const other = languages.find((site) => site.language !== language);
  if (other === undefined) throw new RangeError(`otherThan: there is no language beside ${language}`);
  return other;
}
