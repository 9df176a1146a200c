import { languages, type SiteInLanguage } from '../site/languages.ts';
import type { CalculatorInLanguage } from './calculatorInLanguage.ts';
import { estonianCalculator } from './estonianCalculator.ts';
import { hungarianCalculator } from './hungarianCalculator.ts';

/** Each language's article with the calculator in it. */
export const calculators: readonly (CalculatorInLanguage & Pick<SiteInLanguage, 'article'>)[] = [
  hungarianCalculator,
  estonianCalculator,
].map((calculator) => {
  const site = languages.find(({ language }) => language === calculator.language);
  if (site === undefined) throw new RangeError(`There is no site in ${calculator.language}`);
  return { ...calculator, article: site.article };
});
