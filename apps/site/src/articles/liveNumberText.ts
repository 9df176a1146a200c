import type { Language } from '@monday-letter/locale';

import { definitionOf } from '../calculators/definitions.ts';
import { outcomeOf } from '../calculators/shell/outcomeOf.ts';
import { printInSentence, type Grammar } from '../calculators/shell/printInSentence.ts';
import { requireExample } from '../calculators/shell/requireExample.ts';
import { valueOf } from '../calculators/shell/valueOf.ts';
import type { ComponentUse } from '../contentCheck/scanArticle.ts';

/** A number in the prose as an author asks for it. */
export interface LiveNumberUse {
  /** `LifetimeValue.customerValue`: the calculator and the number. */
  readonly of: string;
  readonly case?: Grammar['case'];
  /** `a` or `A`: the number with its Hungarian article before it. */
  readonly article?: 'a' | 'A' | undefined;
}

/**
 * A number of a calculator as it stands in the prose: with the author's example, in its case.
 *
 * @param components those of the article, among which the calculator is
 * @throws RangeError when there is no such number in the article, or the example gives it no value
 */
export function liveNumberText(
  { of, case: grammaticalCase, article }: LiveNumberUse,
  components: readonly ComponentUse[],
  language: Language,
): string {
  const [calculator = '', name = ''] = of.split('.');
  const definition = definitionOf(calculator);
  const use = components.find((each) => each.name === calculator);
  if (definition === undefined || use === undefined) {
    throw new RangeError(`<LiveNumber>: there is no ${of} here`);
  }
  const { declaration } = definition;
  const example = requireExample(declaration, use.attributes, language);
  const value = valueOf(declaration, name, example.values, outcomeOf(definition, example));
  if (value === null) {
    throw new RangeError(`<LiveNumber>: the example gives ${of} no value; choose other numbers`);
  }
  const voice = { language, currency: example.currency };
  return printInSentence(declaration, name, value, voice, {
    case: grammaticalCase,
    article: articleSize(article),
  });
}

/** How the Hungarian article before a number is written: small, or with a capital; none where it is not asked for. */
export function articleSize(article: LiveNumberUse['article']): Grammar['article'] {
  if (article === undefined) return undefined;
  return article === 'a' ? 'lower' : 'upper';
}
