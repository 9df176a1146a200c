import type { Language } from '@monday-letter/locale';

import { numberOnMonday } from '../../src/clock.ts';

/** Posts in a row make a series, and one row of so many does. */
const [seriesParts, seriesEvery] = [3, 8];

/** What titles are about: each takes two. */
const subjects: Readonly<Record<Language, readonly string[]>> = {
  hu: ['pékség', 'műhely', 'webshop', 'spa', 'könyvelő', 'virágbolt', 'szoftvercég', 'étterem', 'nyomda'],
  et: ['pagar', 'töökoda', 'veebipood', 'spaa', 'raamatupidaja', 'lillepood', 'tarkvarafirma', 'kohvik'],
};

interface Words {
  readonly title: (number: number, one: string, other: string) => string;
  readonly slug: string;
  readonly description: string;
  readonly series: string;
}

const words: Readonly<Record<Language, Words>> = {
  hu: {
    title: (number, one, other) => `Mit kérdez a ${number}. hétfőn a ${one} és a ${other}`,
    slug: 'kepzelt-level',
    description: 'Képzelt levél a méréshez: szavai valódiak, csak a sorrendjük nem az',
    series: 'Képzelt sorozat',
  },
  et: {
    title: (number, one, other) => `Mida küsivad ${number}. esmaspäeval ${one} ja ${other}`,
    slug: 'kujuteldav-kiri',
    description: 'Kujuteldav kiri mõõtmiseks: sõnad on päris, nende järjekord mitte',
    series: 'Kujuteldav sari',
  },
};

/**
 * What stands above an imagined post beside its topics and sources.
 *
 * @param index 0 for the first of them
 */
export function imaginedHeading(
  index: number,
  monday: string,
  language: Language,
  pick: (from: readonly string[]) => string,
): Readonly<Record<string, unknown>> {
  const number = numberOnMonday(monday);
  const { title, slug, description, series } = words[language];
  const row = Math.floor(index / seriesParts);
  return {
    number,
    monday,
    title: title(number, pick(subjects[language]), pick(subjects[language])),
    slug: `${slug}-${number}`,
    description: `${description}, ${number}`,
    ...(row % seriesEvery === 0 && { series: { name: `${series} ${row}`, part: (index % seriesParts) + 1 } }),
  };
}
