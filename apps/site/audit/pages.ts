import { paths } from '../src/routes.ts';
import { all, type Page, type SiteFiles } from '../tests/siteFiles.ts';

/** A page of each kind that readers come to, in both languages. */
export function pagesToAudit(site: SiteFiles): readonly string[] {
  return (['hu', 'et'] as const).flatMap((language) => {
    const isArticle = (page: Page) => all(page, 'meta[property="og:type"][content="article"]').length === 1;
    const withCalculator = site.pages.filter(
      (page) => page.address.startsWith(`/${language}/`) && all(page, 'astro-island').length > 0,
    );
    // Lighthouse fetches robots.txt as the page; one that takes a reader's own file does not allow even that.
    const article = withCalculator.find(
      (page) => isArticle(page) && all(page, '.customer-file').length === 0,
    );
    const calculator = withCalculator.find((page) => page.address.startsWith(paths.calculators(language)));
    if (article === undefined || calculator === undefined) {
      throw new Error(
        `The built site has no article with a calculator in ${language}. Build it first: npm run build`,
      );
    }
    return [
      paths.home(language),
      article.address,
      calculator.address,
      paths.archive(language),
      paths.plain('follow', language),
      paths.plain('about', language),
    ];
  });
}

/** An empty page of the same site: head, header and footer of a home page, and a headline between them. */
export function emptyPage(home: string): string {
  return home.replace(/<main[\s\S]*<\/main>/, '<main id="content" tabindex="-1"><h1>.</h1></main>');
}
