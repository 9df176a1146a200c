import { getCollection, getEntries } from 'astro:content';

import { typeset, type CalendarDay, type Language } from '@monday-letter/locale';

import type { Article } from '../articles/articles.ts';
import { articlesUsing } from '../articles/articlesUsing.ts';
import { calculatorPageOf } from '../calculators/calculatorPages.ts';
import { registerWords } from '../i18n/registerWords.ts';
import { siteWords } from '../i18n/siteWords.ts';
import type { Verdict } from '../schemas/figureSchema.ts';
import type { SourceRecord } from '../schemas/sourceSchema.ts';
import { paths } from '../routes.ts';
import { absolute } from '../siteAddress.ts';

/** A figure of the register in one language, with all that belongs to it. Texts are set in its typography. */
export interface Registered {
  readonly id: string;
  readonly verdict: Verdict;
  /** The stamp's word, or what a figure that bears none is called. */
  readonly stamp: string;
  readonly claim: string;
  readonly reason: string;
  readonly wording: string;
  readonly setting: string | undefined;
  readonly sources: readonly { readonly id: string; readonly data: SourceRecord }[];
  /** The calculator that gives readers their own figure. */
  readonly calculator: { readonly title: string; readonly path: string } | undefined;
  /** The posts that judge it, the newest first. */
  readonly articles: readonly Article[];
  readonly checked: CalendarDay;
  /** Complete, with its anchor. */
  readonly address: string;
}

const registers = new Map<Language, Promise<readonly Registered[]>>();

/** The whole register in one language, by number. */
export function registered(language: Language): Promise<readonly Registered[]> {
  const read = (!import.meta.env.DEV && registers.get(language)) || readRegister(language);
  registers.set(language, read);
  return read;
}

async function readRegister(language: Language): Promise<readonly Registered[]> {
  const figures = await getCollection('figures');
  const set = (text: string) => typeset(text, language);
  return Promise.all(
    figures
      .toSorted((one, other) => numberOf(one.id) - numberOf(other.id))
      .map(async ({ id, data }): Promise<Registered> => {
        const { verdict, claim, reason, wording, setting, checked } = data;
        return {
          id,
          verdict,
          stamp: stampOf(verdict, language),
          claim: set(claim[language]),
          reason: set(reason[language]),
          wording: set(wording[language]),
          setting: setting && set(setting[language]),
          sources: await getEntries(data.sources.map((source) => ({ collection: 'sources', id: source }))),
          calculator: data.calculator === undefined ? undefined : calculatorIn(data.calculator, language),
          articles: await articlesUsing('Figure', language, id),
          checked,
          address: `${absolute(paths.figures(language))}#${id}`,
        };
      }),
  );
}

/** What a verdict is called: its stamp, or the word for what bears none. */
export function stampOf(verdict: Verdict, language: Language): string {
  return verdict === 'figure-of-speech'
    ? registerWords[language].figureOfSpeech
    : siteWords[language].verdicts[verdict];
}

function calculatorIn(name: string, language: Language): Registered['calculator'] {
  const { definition, paths: addresses } = calculatorPageOf(name);
  return { title: definition.words[language].title, path: addresses[language] };
}

const numberOf = (id: string): number => Number(id.slice(1));
