import { getCollection } from 'astro:content';

import { formatDay, typeset, type Language } from '@monday-letter/locale';

import { articlesIn } from '../articles/articles.ts';
import { calculatorPages } from '../calculators/calculatorPages.ts';
import { siteWords } from '../i18n/siteWords.ts';
import { registered } from '../register/registered.ts';
import { paths } from '../routes.ts';
import type { SearchEntry } from './searchEntry.ts';

/** Everything there is to find in a language: posts of this edition, calculators, famous figures, terms. */
export async function searchEntries(language: Language): Promise<readonly SearchEntry[]> {
  return [
    ...(await posts(language)),
    ...calculators(language),
    ...(await figures(language)),
    ...(await terms(language)),
  ];
}

async function posts(language: Language): Promise<readonly SearchEntry[]> {
  return (await articlesIn(language)).map(({ path, entry }) => {
    const { title, monday, number } = entry.data;
    const detail = `${siteWords[language].postNumber(number)} · ${formatDay(monday, language, 'long')}`;
    return { path, meta: { kind: 'post', title, detail }, text: null };
  });
}

function calculators(language: Language): readonly SearchEntry[] {
  return calculatorPages.map(({ definition, guides, paths: addresses }) => {
    const { title, parameters } = definition.words[language];
    const { description, lede } = guides[language];
    const asked = Object.values(parameters).map(({ label }) => label);
    return {
      path: addresses[language],
      meta: { kind: 'calculator', title },
      text: [description, lede, `${asked.join(', ')}.`].join(' '),
    };
  });
}

async function figures(language: Language): Promise<readonly SearchEntry[]> {
  const register = paths.figures(language);
  return (await registered(language)).map(({ id, claim, verdict, stamp, reason, wording, setting }) => ({
    path: `${register}#${id}`,
    meta: { kind: 'figure', title: claim, verdict, stamp },
    text: [reason, wording, setting, id].filter(Boolean).join(' '),
  }));
}

async function terms(language: Language): Promise<readonly SearchEntry[]> {
  const glossary = await getCollection('glossary');
  return glossary.map(({ id, data }) => ({
    path: `${paths.glossary(language)}#${id}`,
    meta: { kind: 'term', title: typeset(data[language].term, language) },
    text: typeset(data[language].meaning, language),
  }));
}
