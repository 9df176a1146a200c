import { definitions } from '../../src/calculators/definitions.ts';
import type { CalculatorWords } from '../../src/calculators/shell/calculatorWords.ts';
import type { Definition } from '../../src/calculators/shell/definition.ts';
import type { ShellWords } from '../../src/calculators/shell/shellWords.ts';
import { shellWords } from '../../src/calculators/shell/words.ts';
import { paths } from '../../src/routes.ts';
import { languages } from '../site/languages.ts';

/** A calculator in one language: what it declares, what it says, and the page where it stands by itself. */
export interface CalculatorInLanguage {
  readonly name: string;
  readonly language: 'hu' | 'et';
  /** The address of its own page. */
  readonly path: string;
  readonly definition: Definition;
  readonly words: CalculatorWords;
  readonly shell: ShellWords;
  /**
   * Where tests run that need not run everywhere: each calculator is tried on a phone in one language and on a desktop
   * in the other, in turns.
   */
  readonly device: '@phone' | '@desktop';
}

/** Every calculator there is, in both languages. */
export const ownPages: readonly CalculatorInLanguage[] = (
  await Promise.all(
    definitions.flatMap((definition, index) =>
      languages.map(async ({ language }): Promise<CalculatorInLanguage> => {
        const words = definition.words[language];
        const { guide } = await words.guide();
        return {
          name: definition.declaration.name,
          language,
          path: paths.calculator(language, guide.slug).slice(1),
          definition,
          words,
          shell: shellWords[language],
          device: (index % 2 === 0) === (language === 'hu') ? '@phone' : '@desktop',
        };
      }),
    ),
  )
).flat();

/** One of them. */
export function ownPage(name: string, language: 'hu' | 'et'): CalculatorInLanguage {
  const found = ownPages.find((page) => page.name === name && page.language === language);
  if (found === undefined) throw new RangeError(`ownPage: there is no ${name} in ${language}`);
  return found;
}

/** The same calculator in the other language. */
export function inOtherLanguage({ name, language }: CalculatorInLanguage): CalculatorInLanguage {
  return ownPage(name, language === 'hu' ? 'et' : 'hu');
}
