import { languages, type Language } from '@monday-letter/locale';

import type { CalculatorPage } from '../calculators/calculatorPages.ts';
import { paths, plainNames } from '../routes.ts';

/** Files and pages that a link in a page about the site may name besides those that exist in two languages. */
const files: readonly string[] = [
  paths.feedList,
  paths.licences,
  paths.sitemap,
  ...languages.flatMap((language) => [paths.home(language), paths.calendar(language)]),
];

/** What texts call the page without network, which has no address in neither language. */
const offlinePage = '/offline/';

/**
 * Where a link in a page about the site leads. It names what it means in neither language, such as `/privacy/`, and
 * readers get there in their own.
 *
 * @throws RangeError where there is no such page
 */
export function plainTarget(
  href: string,
  language: Language,
  calculators: readonly CalculatorPage[],
): string {
  const [, path = '', place = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
  const targets = new Map<string, string>([
    [paths.chooseLanguage, paths.home(language)],
    [paths.anyArchive, paths.archive(language)],
    [paths.anySearch, paths.search(language)],
    [paths.anyCalculators, paths.calculators(language)],
    [paths.anyCustomerFile, paths.customerFile(language)],
    [paths.anyFigures, paths.figures(language)],
    [paths.anyGlossary, paths.glossary(language)],
    [offlinePage, paths.offline(language)],
    ...plainNames.map((name) => [paths.anyPlain(name), paths.plain(name, language)] as const),
    ...calculators.map((page) => [page.neutral, page.paths[language]] as const),
    ...files.map((file) => [file, file] as const),
  ]);
  const target = targets.get(path);
  if (target === undefined) {
    throw new RangeError(
      `a page about the site links to ${href}, which leads nowhere. Write one of ${[...targets.keys()].join(', ')}.`,
    );
  }
  return target + place;
}
