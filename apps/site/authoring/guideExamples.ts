import { isLanguage, type Language } from '@monday-letter/locale';

/** An example of the guide for authors. */
export interface GuideExample {
  readonly language: Language;
  /** The headings it stands under, from the second rank down: `Components`, `Boxes`. */
  readonly headings: readonly string[];
  /** What an author types. */
  readonly source: string;
}

/** The examples of `content/README.md`: its blocks of MDX that say in which language they are, in order. */
export function guideExamples(guide: string): readonly GuideExample[] {
  const headings: string[] = [];
  const parts = guide.matchAll(/^(#{2,6}) (.*)$|^```mdx (\w+)\n([\s\S]*?)^```$/gm);
  return [...parts].flatMap(([, marks, heading, language, source]) => {
    if (marks !== undefined) headings.splice(marks.length - 2, Infinity, heading ?? '');
    return isLanguage(language) ? [{ language, headings: [...headings], source: source ?? '' }] : [];
  });
}
