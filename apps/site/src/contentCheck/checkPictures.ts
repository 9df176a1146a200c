import { languages } from '@monday-letter/locale';

import type { Problem } from './problem.ts';
import type { ArticleFolder } from './readContent.ts';

/** Pictures of a Monday: each that is shown lies beside the articles, and each that lies there is shown. */
export function checkPictures({ name, files, pictures }: ArticleFolder): readonly Problem[] {
  const shown = languages.flatMap((language) => {
    const article = files[language];
    return (article?.scan.components ?? [])
      .filter((use) => use.name === 'Picture' && typeof use.attributes['file'] === 'string')
      .map((use) => ({ file: article?.file ?? '', line: use.line, picture: String(use.attributes['file']) }));
  });
  const lacking = shown.filter(({ picture }) => picture.trim() !== '' && !pictures.includes(picture));
  // Of an article that is missing, or could not be read to its end, nobody knows what it shows.
  const isWhole = languages.every((language) => files[language]?.scan.errors.length === 0);
  const unused = pictures.filter((picture) => isWhole && shown.every((each) => each.picture !== picture));
  return [
    ...lacking.map(({ file, line, picture }) => ({
      file,
      line,
      message: `<Picture>: there is no picture ${picture} beside the article`,
      remedy: `Put it into articles/${name}, its name of small letters a–z, digits and hyphens, ending in .jpg, .jpeg or .png${has(pictures)}.`,
    })),
    ...unused.map((picture) => ({
      file: `articles/${name}/${picture}`,
      line: 1,
      message: 'the picture is shown in neither language',
      remedy: `Show it with <Picture file="${picture}" alt="…" credit="…" />, or remove it.`,
    })),
  ];
}

function has(pictures: readonly string[]): string {
  return pictures.length === 0
    ? ''
    : `; there ${pictures.length === 1 ? 'is' : 'are'} ${pictures.join(', ')}`;
}
