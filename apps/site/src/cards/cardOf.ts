import {
  formatDay,
  formatTime,
  formatWeekday,
  languages,
  mondayInstant,
  type Language,
} from '@monday-letter/locale';

import type { Article } from '../articles/articles.ts';
import { numberedFrom } from '../clock.ts';
import { siteWords } from '../i18n/siteWords.ts';
import type { CardText } from './drawCard.ts';

/** A post's picture: its title, with the postmark that it bears on its page. */
export function cardOfArticle({ language, entry }: Pick<Article, 'language' | 'entry'>): CardText {
  const { title, monday, number } = entry.data;
  const { name } = siteWords[language];
  return {
    sender: name,
    title,
    dateline: formatDay(monday, language, 'full'),
    postmark: {
      ring: `${name} · ${formatDay(monday, language, 'short')} · `.toUpperCase(),
      above: formatWeekday(monday, language),
      below: `${number}.`,
    },
  };
}

/** The picture of every other page of a language: whose letter it is, and when it comes. */
export function cardOfLanguage(language: Language): CardText {
  const { name, cadence } = siteWords[language];
  const { monday } = numberedFrom;
  return {
    sender: cadence,
    title: name,
    dateline: siteWords[language].scope,
    postmark: {
      ring: `${name} · ${name} · `.toUpperCase(),
      above: formatWeekday(monday, language),
      below: formatTime(mondayInstant(monday), language),
    },
  };
}

/** The picture of pages that are in both languages. */
export function cardOfBoth(): CardText {
  const names = languages.map((language) => siteWords[language].name);
  return {
    sender: '',
    title: names.join(' '),
    dateline: languages.map((language) => siteWords[language].cadence).join(' '),
    postmark: { ring: `${names.join(' · ')} · `.toUpperCase(), above: '', below: languages.join('·') },
  };
}
