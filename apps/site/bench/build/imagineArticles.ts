import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse, stringify } from 'yaml';
import { addDays, languages, type Language } from '@monday-letter/locale';

import { numberOnMonday } from '../../src/clock.ts';
import { createUniform } from '../../src/customerFile/samples/sampleShop.ts';

const seed = 20261122;

/** Posts in a row make a series, and one row of so many does. */
const [seriesParts, seriesEvery] = [3, 8];

/** Words of titles, from which every post takes two. */
const subjects: Readonly<Record<Language, readonly string[]>> = {
  hu: ['pékség', 'műhely', 'webshop', 'spa', 'könyvelő', 'virágbolt', 'szoftvercég', 'étterem', 'nyomda'],
  et: ['pagar', 'töökoda', 'veebipood', 'spaa', 'raamatupidaja', 'lillepood', 'tarkvarafirma', 'kohvik'],
};

/** How a title and a description are put together. */
const words: Readonly<
  Record<
    Language,
    { title: (of: readonly string[], number: number) => string; description: string; series: string }
  >
> = {
  hu: {
    title: ([one, other], number) => `Mit kérdez a ${number}. hétfőn a ${one} és a ${other}`,
    description: 'Képzelt levél a méréshez: szavai valódiak, csak a sorrendjük nem az',
    series: 'Képzelt sorozat',
  },
  et: {
    title: ([one, other], number) => `Mida küsivad ${number}. esmaspäeval ${one} ja ${other}`,
    description: 'Kujuteldav kiri mõõtmiseks: sõnad on päris, nende järjekord mitte',
    series: 'Kujuteldav sari',
  },
};

/** Where each language's file of a post ends its front matter. */
const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** Whether a paragraph is words alone: no component, link, list, table, heading. */
const isPlain = (paragraph: string): boolean => /^[\p{Lu}][^<>{}[\]|*_#`"]{80,}$/u.test(paragraph);

/**
 * Writes a content folder with so many posts: those that are there, and more after them. Each is one of the former with its calculator,
 * stamps, sources, links and numbers; its plain paragraphs come from all of them. The same call writes the same files.
 *
 * @returns the last Monday
 */
export function imagineArticles(content: string, target: string, pairs: number): string {
  cpSync(content, target, { recursive: true });
  const uniform = createUniform(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(uniform() * from.length)] as T;
  const folders = readdirSync(join(content, 'articles')).sort();
  const sources = folders.map((folder) => ({
    hu: readFileSync(join(content, 'articles', folder, 'hu.mdx'), 'utf8'),
    et: readFileSync(join(content, 'articles', folder, 'et.mdx'), 'utf8'),
  }));
  const paragraphs = (language: Language) =>
    sources.flatMap((source) => source[language].replace(frontMatter, '').split('\n\n').filter(isPlain));
  const plain = { hu: paragraphs('hu'), et: paragraphs('et') };
  let monday = folders.at(-1)?.slice(0, 10) ?? '';
  for (let index = 0; index < pairs - folders.length; index += 1) {
    monday = addDays(monday, 7);
    const folder = join(target, 'articles', `${monday}-imagined`);
    mkdirSync(folder);
    for (const language of languages) {
      const source = sources[index % sources.length]?.[language] ?? '';
      const body = source
        .replace(frontMatter, '')
        .split('\n\n')
        .map((paragraph) => (isPlain(paragraph) ? pick(plain[language]) : paragraph))
        .join('\n\n');
      const { topics, sources: cited } = parse(frontMatter.exec(source)?.[1] ?? '') as Record<
        string,
        unknown
      >;
      const fields = { ...heading(index, monday, language, pick), topics, sources: cited };
      writeFileSync(join(folder, `${language}.mdx`), `---\n${stringify(fields)}---\n${body}`);
    }
  }
  return monday;
}

function heading(
  index: number,
  monday: string,
  language: Language,
  pick: <T>(from: readonly T[]) => T,
): object {
  const number = numberOnMonday(monday);
  const { title, description, series } = words[language];
  const row = Math.floor(index / seriesParts);
  return {
    number,
    monday,
    title: title([pick(subjects[language]), pick(subjects[language])], number),
    slug: `${language === 'hu' ? 'kepzelt-level' : 'kujuteldav-kiri'}-${number}`,
    description: `${description}, ${number}`,
    ...(row % seriesEvery === 0 && { series: { name: `${series} ${row}`, part: (index % seriesParts) + 1 } }),
  };
}
