import { languageInfo, type Language } from '@monday-letter/locale';

import { registerWords } from '../i18n/registerWords.ts';
import { siteWords } from '../i18n/siteWords.ts';
import { plainText } from '../plainText.ts';
import { paths } from '../routes.ts';
import { absolute } from '../siteAddress.ts';
import type { Registered } from './registered.ts';

/**
 * The register as schema.org has it: a Dataset with its file, and a ClaimReview for every figure that bears a stamp.
 * A stamp is a word: no number is given for how true something is, because there is none.
 */
export function registerData(figures: readonly Registered[], language: Language): object {
  const words = registerWords[language];
  const inLanguage = languageInfo[language].locale;
  const blog = {
    '@type': 'Organization',
    name: siteWords[language].name,
    url: absolute(paths.home(language)),
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words.title,
    description: words.description,
    inLanguage,
    url: absolute(paths.figures(language)),
    creator: blog,
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    isAccessibleForFree: true,
    dateModified: figures
      .map(({ checked }) => checked)
      .sort()
      .at(-1),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absolute(paths.figuresFile(language)),
    },
    hasPart: figures
      .filter(({ verdict }) => verdict !== 'figure-of-speech')
      .map(({ claim, stamp, reason, checked, address }) => ({
        '@type': 'ClaimReview',
        url: address,
        inLanguage,
        claimReviewed: plainText(claim),
        reviewRating: { '@type': 'Rating', alternateName: stamp },
        reviewBody: plainText(reason),
        dateModified: checked,
        author: blog,
      })),
  };
}
