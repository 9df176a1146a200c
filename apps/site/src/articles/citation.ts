import { formatList, type Language } from '@monday-letter/locale';

import type { SourceRecord } from '../schemas/sourceSchema.ts';

const andOthers: Record<Language, string> = { hu: 'és mások', et: 'jt' };

/** A source as a sentence cites it: `Reichheld és Sasser, 1990`, `Gupta jt, 2004`. */
export function citation({ authors = [], organisation, year }: SourceRecord, language: Language): string {
  const names = authors.map(({ family }) => family);
  const [first = organisation ?? ''] = names;
  const who =
    names.length > 2
      ? `${first} ${andOthers[language]}`
      : formatList(names.length > 0 ? names : [first], language);
  return year === undefined ? who : `${who}, ${year}`;
}
