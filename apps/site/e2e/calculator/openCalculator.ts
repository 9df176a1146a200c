import type { Locator, Page } from '@playwright/test';

import { formatNumber } from '@monday-letter/locale';

import { readLink } from '../../src/calculators/link/readLink.ts';
import { currencyOf } from '../../src/calculators/shell/readExample.ts';
import { parametersIn } from '../../src/calculators/shell/declaration.ts';
import { panelNames, type PanelName } from '../../src/calculators/shell/panel.ts';
import { expect } from '../site/siteTest.ts';
import { digits } from './digits.ts';
import type { CalculatorInLanguage } from './ownPages.ts';

/** A calculator on a page, by what a reader calls its parts. */
export class OpenCalculator {
  readonly page: Page;
  readonly calculator: CalculatorInLanguage;
  readonly region: Locator;
  readonly outcome: Locator;
  readonly value: Locator;
  readonly beside: Locator;
  readonly currency: Locator;
  readonly list: Locator;
  readonly status: Locator;
  /** A sentence about a link that was opened. */
  readonly note: Locator;

  constructor(page: Page, calculator: CalculatorInLanguage) {
    const { shell, definition } = calculator;
    const { hero, beside } = definition.declaration;
    this.page = page;
    this.calculator = calculator;
    // By its id, which is soon found; that it is called by its title is tested in one place.
    this.region = page.locator(`section[aria-labelledby="${calculator.name}-title"]`);
    this.outcome = this.region.locator('.outcome');
    this.value = this.output(hero);
    this.beside = this.output(beside);
    this.currency = this.region.getByRole('combobox', { name: shell.currency, exact: true });
    this.list = this.region.locator(`#${calculator.name}-list`);
    // The outputs are status regions by their nature, switched off; this is the one that speaks.
    this.status = this.region.locator(':scope > p[role="status"]');
    this.note = this.region.locator(':scope > .note');
  }

  /** Asks for every part by what a screen reader calls it. */
  async isCalledByItsWords(): Promise<void> {
    const { words, definition } = this.calculator;
    const { hero, beside } = definition.declaration;
    await expect(this.region).toHaveRole('region');
    await expect(this.region).toHaveAccessibleName(words.title);
    for (const [output, name] of [
      [this.value, hero],
      [this.beside, beside],
    ] as const)
      await expect(output).toHaveAccessibleName(words.results[name] ?? '?');
    if (words.list !== undefined)
      await expect(this.list).toHaveAccessibleName(`${words.list.label} ${words.list.hint}`);
    for (const name of this.scale === undefined ? this.names() : []) {
      const { label, hint } = words.parameters[name] ?? { label: '?', hint: '' };
      await expect(this.field(name)).toHaveAccessibleName(`${label} ${hint}`);
    }
  }

  /** The names of the numbers that are asked for. */
  names(variant?: string): readonly string[] {
    const { declaration } = this.calculator.definition;
    return parametersIn(declaration, variant ?? declaration.variants?.[0] ?? '');
  }

  /** What each answer is called, where statements are answered on a scale instead of typing. */
  get scale(): readonly string[] | undefined {
    return (this.calculator.words as { readonly scale?: readonly string[] }).scale;
  }

  field(name: string): Locator {
    return this.region.locator(`#${this.calculator.name}-${name}`);
  }

  period(name: string): Locator {
    const { words, shell } = this.calculator;
    const label = shell.periodOf(words.parameters[name]?.label ?? name);
    return this.region.getByRole('combobox', { name: label, exact: true });
  }

  variant(name: string): Locator {
    const answer = this.calculator.words.variants?.answers[name] ?? name;
    return this.region.getByRole('radio', { name: answer, exact: true });
  }

  output(name: string): Locator {
    return this.outcome.locator(`output[aria-labelledby="${this.calculator.name}-${name}"]`);
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  /** A sentence for the eye: what the ear hears is elsewhere. */
  noteSaying(sentence: string): Locator {
    return this.region.locator('p:not([role])').filter({ hasText: sentence });
  }

  /** The sentences and buttons under a field. */
  underneath(name: string): Locator {
    return this.region.locator(`#${this.calculator.name}-${name}-problem`);
  }

  /** Brings the calculator to life as a reader does: by coming near. */
  async wake(): Promise<void> {
    await this.region.scrollIntoViewIfNeeded();
    // The tools are the last part of the form.
    await expect(this.button(this.calculator.shell.reset)).toBeEnabled();
  }

  /** Touches the form, and waits until its results are alive too. */
  async touch(): Promise<void> {
    const served = await this.outcome.elementHandle();
    await this.region.locator('.fields input').first().focus();
    await expect.poll(() => served?.evaluate((outcome) => outcome.isConnected)).toBe(false);
  }

  /** Types numbers, field by field. */
  async type(numbers: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(numbers)) {
      if (this.scale === undefined) await this.field(name).fill(text);
      else await this.answers(name).nth(Number(text)).check();
    }
  }

  /** The answers to a statement. */
  answers(name: string): Locator {
    const { label = name } = this.calculator.words.parameters[name] ?? {};
    return this.region.getByRole('group', { name: label, exact: true }).getByRole('radio');
  }

  /** What stands in the fields that are asked for now, by name. */
  async texts(variant?: string): Promise<Record<string, string>> {
    const texts = this.names(variant).map(async (name) => [name, await this.textOf(name)] as const);
    return Object.fromEntries(await Promise.all(texts));
  }

  private textOf(name: string): Promise<string> {
    if (this.scale === undefined) return this.field(name).inputValue();
    return this.answers(name).evaluateAll((answers) =>
      String(answers.findIndex((answer) => (answer as HTMLInputElement).checked)),
    );
  }

  /** Waits until the tab's history holds the list. */
  async historyHolds(list: string): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => JSON.stringify(history.state)), quickly)
      .toContain(JSON.stringify(list));
  }

  /** Waits until the address holds what stands in the fields. */
  async addressHolds(texts: Readonly<Record<string, string>>): Promise<void> {
    const { definition, language } = this.calculator;
    await expect
      .poll(() => {
        const hash = new URL(this.page.url()).hash.slice(1);
        const fields = readLink(definition.declaration, hash, currencyOf[language])?.numbers.fields;
        return Object.keys(texts).map((name) => {
          const { value } = fields?.[name] ?? {};
          return [name, value === undefined ? 'nothing' : formatNumber(value, language)];
        });
      }, quickly)
      .toEqual(Object.entries(texts).map(([name, text]) => [name, text]));
  }

  /** The numbers of the results and of the worked formula, without units. */
  async numbers(): Promise<{ results: string[]; worked: string[] }> {
    const read = await this.outcome.evaluate((outcome) => ({
      results: [...outcome.querySelectorAll('output')].map(({ textContent }) => textContent),
      worked: [...outcome.querySelectorAll('.worked dd')].map(({ textContent }) => textContent),
    }));
    return { results: read.results.map(digits), worked: read.worked.map(digits) };
  }

  /** Waits until the results and the worked formula are these. */
  async gives(results: readonly string[], worked: readonly string[]): Promise<void> {
    await expect.poll(() => this.numbers(), quickly).toEqual({ results, worked });
  }

  /** Its charts and tables as they are drawn. */
  figures(): Promise<string[]> {
    return this.outcome
      .locator('.bars, svg.chart, table')
      .evaluateAll((figures) => figures.map(({ outerHTML }) => outerHTML));
  }

  /** The panels that are offered. */
  get panels(): readonly PanelName[] {
    const aims = this.calculator.definition.declaration.targets.length > 0;
    return panelNames.filter((name) => aims || (name !== 'sensitivity' && name !== 'backwards'));
  }

  /** Opens one of the panels below the results. */
  async open(name: PanelName): Promise<Locator> {
    const label = this.calculator.shell.panels[name];
    await this.button(label).click();
    const panel = this.region.getByRole('region', { name: label, exact: true });
    await expect(panel.getByRole('heading', { name: label, exact: true })).toBeFocused();
    return panel;
  }

  /** Opens what every field can do beyond taking its number. */
  async openTools(): Promise<void> {
    const { tax, markup } = this.calculator.shell.fieldTools;
    for (const label of [tax, markup]) {
      for (const tool of await this.region.getByRole('button', { name: label, exact: true }).all()) {
        await tool.click();
        await expect(tool).toHaveAttribute('aria-expanded', 'true');
      }
    }
  }

  /** Opens every table. */
  async unfold(): Promise<void> {
    await this.region.locator('details').evaluateAll((tables: HTMLDetailsElement[]) => {
      for (const table of tables) table.open = true;
    });
  }

  /** Types something wrong into every field, and an unreadable line into the list. */
  async makeMistakes(): Promise<void> {
    // On a scale nothing can be wrong.
    if (this.scale !== undefined) return;
    const { list } = this.calculator.words;
    if (list !== undefined) {
      await this.list.fill(`${await this.list.inputValue()}\nsemmi; sok\nmidagi; -`);
      await expect(this.region.locator('.problems li')).toHaveCount(2);
    }
    const [first = '', ...others] = this.names();
    for (const name of others) await this.field(name).fill('sok');
    await this.typeAmbiguously(first);
    await expect(this.region.locator('p.problem:not(:empty)')).toHaveCount(this.names().length);
  }

  /** Types what may mean two numbers, leaves the field, and waits for the question about it. */
  async typeAmbiguously(name: string): Promise<void> {
    await this.field(name).fill('1.234');
    await this.field(name).blur();
    await expect(this.underneath(name).getByRole('button')).toHaveCount(2);
  }
}

/** A page follows its reader within a frame or two. */
export const quickly = { intervals: [20, 50, 100, 250] };

/** Opens a page and wakes the calculator on it. */
export async function openCalculator(
  page: Page,
  calculator: CalculatorInLanguage,
  path = calculator.path,
): Promise<OpenCalculator> {
  await page.goto(path);
  const open = new OpenCalculator(page, calculator);
  await open.wake();
  return open;
}
