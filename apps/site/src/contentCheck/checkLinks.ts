import { languages, type Language } from '@monday-letter/locale';

import { calculatorPages } from '../calculators/calculatorPages.ts';
import { definitionOf } from '../calculators/definitions.ts';
import { fixedPaths, paths } from '../routes.ts';
import type { CheckedArticle } from './checkArticle.ts';
import type { Pair } from './checkPair.ts';
import type { Registers } from './checkRecords.ts';
import type { Problem } from './problem.ts';

/**
 * Links inside the site: to a post that is there when this one appears, to a fixed page, to a place in either.
 *
 * @param targets what links in the article's language lead to, by `linkTargets`
 */
export function checkLinks(
  article: CheckedArticle,
  targets: LinkTargets,
  registers: Registers,
): readonly Problem[] {
  const { file, frontmatter, scan } = article;
  const problems: Problem[] = [];
  for (const { href, line } of scan.links) {
    const report = (message: string, remedy: string) => problems.push({ file, line, message, remedy });
    if (/^(https?:|mailto:)/.test(href)) continue;
    const [path = '', place] = href.split('#', 2);
    const target = path === '' ? article : targets.get(path);
    if (target === undefined) {
      report(
        `the link ${href} leads nowhere`,
        'Link to a post as /its-number/, such as /49/, or to a full address.',
      );
    } else if (target !== null && target.frontmatter.monday > frontmatter.monday) {
      const { monday } = target.frontmatter;
      report(
        `the link ${href} leads to a post of ${monday}, which is later`,
        'Name the topic without a link.',
      );
    } else if (place !== undefined) {
      const places = target === null ? (placesOf(registers).get(path) ?? []) : placesIn(target);
      if (places.includes(decode(place))) continue;
      const here = target === article ? 'here' : 'there';
      const known = places.map((id) => `#${id}`).join(', ');
      report(`no heading ${here} is #${place}`, `There are ${known || 'none'}.`);
    }
  }
  return problems;
}

/** What each path of the site shows: an article, or null for a page that is always there. */
export type LinkTargets = ReadonlyMap<string, CheckedArticle | null>;

/** What links in articles of a language lead to. */
export function linkTargets(language: Language, pairs: readonly Pair[]): LinkTargets {
  const calculatorPaths = calculatorPages.flatMap((page) => [page.neutral, ...Object.values(page.paths)]);
  const targets = new Map<string, CheckedArticle | null>(
    [...fixedPaths, ...calculatorPaths].map((path) => [path, null]),
  );
  for (const pair of pairs) {
    targets.set(paths.number(pair.hu.frontmatter.number), pair[language]);
    for (const each of languages) targets.set(paths.article(each, pair[each].frontmatter.slug), pair[each]);
  }
  return targets;
}

/** The ids on the pages that show whole registers. */
function placesOf({ figures, glossary }: Registers): ReadonlyMap<string, readonly string[]> {
  return new Map(
    languages.flatMap((language) => [
      [paths.figures(language), [...figures.keys()]],
      [paths.glossary(language), Object.keys(glossary)],
    ]),
  );
}

/** The ids on an article's page that a link may name: headings, figures, calculators, sources. */
function placesIn({ scan, listed }: CheckedArticle): readonly string[] {
  const figures = scan.components.filter(({ name }) => name === 'Figure');
  const calculators = scan.components.filter(({ name }) => definitionOf(name) !== undefined);
  return [
    ...scan.headings.flatMap(({ id }) => id ?? []),
    ...calculators.map(({ name }) => `${name}-title`),
    ...(figures.length > 0 ? ['figures'] : []),
    ...figures.map(({ attributes }) => String(attributes['id'])),
    ...(listed.size > 0 ? ['sources'] : []),
    ...listed,
  ];
}

function decode(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place; // no address can be spelled like this, so it names no heading either
  }
}
