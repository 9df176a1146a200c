import type { Language } from '@monday-letter/locale';

import { citation } from '../articles/citation.ts';
import { registerWords } from '../i18n/registerWords.ts';
import { siteWords } from '../i18n/siteWords.ts';
import { plainText } from '../plainText.ts';
import { absolute } from '../siteAddress.ts';
import type { Registered } from './registered.ts';

/** Between several sources or posts in one cell: neither their titles nor the file have it. */
const between = ' | ';

/** The register as rows of a table, the first of them its head. */
export function registerTable(
  figures: readonly Registered[],
  language: Language,
): readonly (readonly string[])[] {
  const rows = figures.map((figure) => [
    figure.id,
    figure.claim,
    figure.stamp,
    figure.setting ?? '',
    figure.reason,
    figure.wording,
    figure.sources
      .map(({ data }) => `${citation(data, language)}: ${data.title} (${depthOf(data.read, language)})`)
      .join(between),
    figure.articles.map(({ path }) => absolute(path)).join(between),
    figure.checked,
    figure.address,
  ]);
  return [registerWords[language].columns, ...rows].map((row) => row.map(plainText));
}

/** How much of a source was read, in words. */
export function depthOf(read: Registered['sources'][number]['data']['read'], language: Language): string {
  return read === 'full' ? registerWords[language].readInFull : siteWords[language].read[read];
}
