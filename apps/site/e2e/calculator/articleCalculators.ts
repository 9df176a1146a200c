import type { Page } from '@playwright/test';

import { comparedResults } from '../../src/calculators/lifetimeValue/parameters.ts';
import type { LifetimeValueWords } from '../../src/calculators/lifetimeValue/lifetimeValueWords.ts';
import { languages, type SiteInLanguage } from '../site/languages.ts';
import { expect } from '../site/siteTest.ts';
import { tied } from '../site/tied.ts';
import type { ArticleNumbers, Shown } from './articleNumbers.ts';
import { digits } from './digits.ts';
import { estonianNumbers } from './estonianCalculator.ts';
import { hungarianNumbers } from './hungarianCalculator.ts';
import { OpenCalculator, quickly } from './openCalculator.ts';
import { ownPage, type CalculatorInLanguage } from './ownPages.ts';

/** The calculator of post #49 in one language, in its article. */
export interface ArticleCalculator {
  readonly language: 'hu' | 'et';
  readonly site: SiteInLanguage;
  readonly path: string;
  readonly calculator: CalculatorInLanguage;
  readonly words: LifetimeValueWords;
  readonly numbers: ArticleNumbers;
}

/** Each language's article with the calculator in it. */
export const articleCalculators: readonly ArticleCalculator[] = languages.map((site) => {
  const calculator = ownPage('LifetimeValue', site.language);
  return {
    language: site.language,
    site,
    path: site.article.path,
    calculator,
    words: calculator.words as LifetimeValueWords,
    numbers: { hu: hungarianNumbers, et: estonianNumbers }[site.language],
  };
});

/** The calculator inside its article, with the prose that follows it. */
export class OpenInArticle extends OpenCalculator {
  readonly article: ArticleCalculator;

  constructor(page: Page, article: ArticleCalculator) {
    super(page, article.calculator);
    this.article = article;
  }

  /** Waits until the calculator and the prose show just this. */
  async shows({ value, beside, worked, bars, prose }: Shown): Promise<void> {
    const labels = this.article.words.bars;
    await expect
      .poll(async () => {
        const { prose: shown, ...rest } = await this.region.evaluate(readShown);
        return { ...rest, prose: shown.map(([name, text]) => [name, digits(text)]) };
      }, quickly)
      .toEqual({
        results: [tied(value), tied(beside)],
        worked,
        bars: bars.map(([percent, number], index) => ({
          label: labels[comparedResults[index] ?? 'customerValue'],
          percent,
          number: tied(number),
        })),
        prose: (await this.namesInProse()).map((name) => [name, digits(tied(prose[name] ?? 'unknown'))]),
      });
  }

  /** The numbers that the article mentions. */
  private async namesInProse(): Promise<string[]> {
    const prose = (await this.region.evaluate(readShown)).prose.map(([name]) => name);
    expect(prose).toEqual(expect.arrayContaining(['annualPurchases', 'customerValue', 'ruleOfThumbValue']));
    return prose;
  }
}

/** What a calculator shows, read in one go: letter by letter, but for the breaks within a formula. */
function readShown(region: Element) {
  const texts = (selector: string) =>
    [...region.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const numbers = [...document.querySelectorAll<HTMLElement>('.prose [data-of]')];
  return {
    results: texts('.outcome output'),
    worked: texts('.worked dd').map((line) => line.replaceAll('\u00A0', ' ')),
    bars: [...region.querySelectorAll('.outcome .bars li')].map((bar) => ({
      label: bar.querySelector('span')?.textContent,
      percent: bar.querySelector('svg > rect')?.getAttribute('width'),
      number: bar.querySelector('b')?.textContent,
    })),
    prose: numbers.map(({ dataset, textContent }) => [
      (dataset['of'] ?? '').replace(/^.*\./, ''),
      textContent,
    ]) as [name: string, text: string][],
  };
}

/** Opens the article and wakes its calculator. */
export async function openInArticle(page: Page, article: ArticleCalculator): Promise<OpenInArticle> {
  await page.goto(article.path);
  const open = new OpenInArticle(page, article);
  await open.wake();
  return open;
}
