import { getCollection } from 'astro:content';

import { formatDay, typeset, type Language } from '@monday-letter/locale';

import { articlesIn } from '../articles/articles.ts';
import { calculatorPages } from '../calculators/calculatorPages.ts';
import { pageWords as customerFileWords } from '../customerFile/page/pageWords.ts';
import { findingWords } from '../i18n/findingWords.ts';
import { glossaryWords } from '../i18n/glossaryWords.ts';
import { offlineWords } from '../i18n/offlineWords.ts';
import { registerWords } from '../i18n/registerWords.ts';
import { siteWords } from '../i18n/siteWords.ts';
import { plainPages } from '../plainPages/plainPages.ts';
import { registered } from '../register/registered.ts';
import { paths, plainNames } from '../routes.ts';
import { otherNames } from './otherNames.ts';
import { nameBreak, type SearchEntry, type SearchMeta } from './searchEntry.ts';

/**
 * Everything there is to find in a language: posts of this edition, calculators, the reader's own file, famous
 * figures, terms, the lists of all these, and the pages about the site.
 */
export async function searchEntries(language: Language): Promise<readonly SearchEntry[]> {
  return [
    ...(await posts(language)),
    ...calculators(language),
    ...(await figures(language)),
    ...(await terms(language)),
    ...lists(language),
    ...pages(language),
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
  const { title: ofFile, description: about, lede: byFile } = customerFileWords[language];
  const file: SearchEntry = {
    path: paths.customerFile(language),
    meta: { kind: 'calculator', title: ofFile, ...alsoCalled(otherNames[language].customerFile) },
    text: `${about} ${byFile}`,
  };
  const each = calculatorPages.map(({ definition, guides, paths: addresses }) => {
    const { title, parameters } = definition.words[language];
    const { description, lede } = guides[language];
    const asked = Object.values(parameters).map(({ label }) => label);
    return {
      path: addresses[language],
      meta: { kind: 'calculator', title },
      text: [description, lede, `${asked.join(', ')}.`].join(' '),
    } satisfies SearchEntry;
  });
  return [...each, file];
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

/** Where all things of a kind stand, and what opens without network. */
function lists(language: Language): readonly SearchEntry[] {
  const { posts: archive, calculators: index, calculatorsLede } = siteWords[language];
  const [ofFigures, ofTerms, ofOffline] = [
    registerWords[language],
    glossaryWords[language],
    offlineWords[language],
  ];
  const others = otherNames[language];
  const page = (path: string, title: string, text: string, names: readonly string[]): SearchEntry => ({
    path,
    meta: { kind: 'page', title, ...alsoCalled(names) },
    text,
  });
  return [
    page(paths.archive(language), archive, findingWords[language].archive.description, others.archive),
    page(paths.calculators(language), index, calculatorsLede, others.calculators),
    page(paths.figures(language), ofFigures.title, ofFigures.description, [
      ofFigures.short,
      ...others.figures,
    ]),
    page(paths.glossary(language), ofTerms.title, ofTerms.description, [ofTerms.short, ...others.glossary]),
    page(paths.offline(language), ofOffline.title, ofOffline.lede, others.offline),
  ];
}

/** The pages about the site itself. */
function pages(language: Language): readonly SearchEntry[] {
  const { follow } = otherNames[language];
  return plainNames.map((name) => {
    const { title, label } = plainPages[name][language];
    const names = name === 'follow' ? [label, ...follow] : [label];
    return {
      path: paths.plain(name, language),
      meta: { kind: 'page', title, ...alsoCalled(names) },
      text: null,
    };
  });
}

/** What a page is called besides its title. */
function alsoCalled(names: readonly string[]): Required<Pick<SearchMeta, 'names'>> {
  return { names: names.join(nameBreak) };
}
