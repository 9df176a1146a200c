import type { Language } from '../languages/language.ts';
import type { Unit } from '../numbers/unit.ts';
import type { EstonianCase } from './estonianCase.ts';
import type { HungarianCase } from './hungarianCase.ts';
import { hungarianArticleBefore } from './hungarianArticleBefore.ts';
import { inflectEstonian } from './inflectEstonian.ts';
import { inflectHungarian } from './inflectHungarian.ts';
import type { QuantityOptions } from './quantityOptions.ts';

/** A printed number, or range of numbers, with its unit inflected and its article before it. */
export function withUnit(number: string, unit: Unit, language: Language, options: QuantityOptions): string {
  const grammaticalCase = options.case ?? 'nominative';
  if (language === 'et') return inflectEstonian(number, unit, grammaticalCase as EstonianCase);
  const quantity = inflectHungarian(number, unit, grammaticalCase as HungarianCase);
  if (!options.article) return quantity;
  const article = hungarianArticleBefore(quantity);
  return `${options.article === 'upper' ? article.replace('a', 'A') : article} ${quantity}`;
}
