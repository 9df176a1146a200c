import type { Locator, Page } from '@playwright/test';

import { expect } from '../site/siteTest.ts';
import { tied } from '../site/tied.ts';
import type { calculators } from './calculators.ts';
import type { FieldName, Shown } from './calculatorInLanguage.ts';

type Expected = (typeof calculators)[number];

/** The calculator on its page, by what a reader calls its parts. */
export class OpenCalculator {
  readonly page: Page;
  readonly words: Expected;
  readonly region: Locator;
  readonly value: Locator;
  readonly beside: Locator;
  readonly currency: Locator;
  readonly status: Locator;

  constructor(page: Page, words: Expected) {
    this.page = page;
    this.words = words;
    this.region = page.getByRole('region', { name: words.title, exact: true });
    this.value = this.region.getByRole('status', { name: words.hero, exact: true });
    this.beside = this.region.getByRole('status', { name: words.beside, exact: true });
    this.currency = this.region.getByRole('combobox', { name: words.currency.label, exact: true });
    // The outputs are status regions by their nature, switched off; this is the one that speaks.
    this.status = this.region.locator('p[role="status"]');
  }

  field(name: FieldName): Locator {
    return this.region.getByRole('textbox', { name: this.words.labels[name] });
  }

  /** A sentence for the eye: what the ear hears is elsewhere. */
  noteSaying(sentence: string): Locator {
    return this.region.locator('p:not([role])').filter({ hasText: sentence });
  }

  /** The sentences and buttons that describe what is wrong with a field. */
  async problemOf(name: FieldName): Promise<Locator> {
    const ids = (await this.field(name).getAttribute('aria-describedby'))?.split(' ') ?? [];
    return this.region.locator(ids.map((id) => `#${id}.problem`).join(', '));
  }

  /** Brings the calculator to life as a reader does: by coming near. */
  async wake(): Promise<void> {
    await this.region.scrollIntoViewIfNeeded();
    await expect(this.field('annualPurchases')).toBeEditable();
    await expect(this.currency).toBeEnabled();
  }

  /** Types what may mean two numbers, leaves the field, and waits for the question about it. */
  async typeAmbiguously(): Promise<void> {
    await this.field('annualPurchases').fill('12.345');
    await this.field('annualPurchases').blur();
    const problem = await this.problemOf('annualPurchases');
    await expect(problem.getByRole('button')).toHaveCount(2);
  }

  /** Waits until the calculator and the prose that follows it show just this. */
  async shows({ value, beside, worked, bars, prose }: Shown): Promise<void> {
    await expect
      .poll(() => this.region.evaluate(readShown), { intervals: [20, 50, 100, 250] })
      .toEqual({
        results: [tied(value), tied(beside)],
        worked,
        bars: bars.map((bar) => ({ ...bar, number: tied(bar.number) })),
        prose: Object.fromEntries(Object.entries(prose).map(([name, text]) => [name, tied(text)])),
      });
  }
}

/** What a calculator shows, read in one go: letter by letter, but for the breaks within a formula. */
function readShown(region: Element) {
  const texts = (selector: string) =>
    [...region.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const numbers = [...document.querySelectorAll<HTMLElement>('.prose [data-of]')];
  return {
    results: texts('output'),
    worked: texts('dd').map((line) => line.replaceAll('\u00A0', ' ')),
    bars: [...region.querySelectorAll('.bars li')].map((bar) => ({
      label: bar.querySelector('span')?.textContent,
      percent: bar.querySelector('svg > rect')?.getAttribute('width'),
      number: bar.querySelector('b')?.textContent,
    })),
    prose: Object.fromEntries(
      numbers.map(({ dataset, textContent }) => [dataset['of']?.replace(/^.*\./, ''), textContent]),
    ),
  };
}

/** Opens the article and wakes its calculator. */
export async function openCalculator(page: Page, words: Expected): Promise<OpenCalculator> {
  await page.goto(words.article.path);
  const calculator = new OpenCalculator(page, words);
  await calculator.wake();
  return calculator;
}
