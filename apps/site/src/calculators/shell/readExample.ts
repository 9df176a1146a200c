import type { Currency, Language } from '@monday-letter/locale';

import { inCurrency, onlyVariant, type Declaration, type Example, type Parameter } from './declaration.ts';

/** The currency that amounts are in where an author names none. */
export const currencyOf: Record<Language, Currency> = { hu: 'HUF', et: 'EUR' };

/** A calculator's example, or what is wrong with it, in words for the author. */
export type ReadExample<P extends string> =
  | { readonly ok: true; readonly example: Example<P> }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the numbers an author gives a calculator: `<LifetimeValue annualPurchases={120000} …/>`.
 * Parameters that are left out take their default.
 */
export function readExample<P extends string>(
  declaration: Declaration<P>,
  attributes: Readonly<Record<string, unknown>>,
  language: Language,
): ReadExample<P> {
  const names = Object.keys(declaration.parameters) as P[];
  const problems: string[] = [];
  const variants = declaration.variants ?? [onlyVariant];
  const known = [...names, 'currency', ...(declaration.variants === undefined ? [] : ['variant'])];
  for (const name of Object.keys(attributes)) {
    if (!known.includes(name)) problems.push(`${name} is not one of its numbers: ${known.join(', ')}`);
  }
  const given = attributes['currency'] ?? currencyOf[language];
  if (given !== 'HUF' && given !== 'EUR')
    problems.push(`currency must be "HUF" or "EUR", received ${show(given)}`);
  const currency: Currency = given === 'EUR' ? 'EUR' : 'HUF';
  const variant = attributes['variant'] ?? variants[0];
  if (typeof variant !== 'string' || !variants.includes(variant))
    problems.push(
      `variant must be ${variants.map((each) => `"${each}"`).join(' or ')}, received ${show(variant)}`,
    );

  const values = Object.fromEntries(
    names.map((name) => {
      const parameter = declaration.parameters[name];
      const value = name in attributes ? attributes[name] : inCurrency(parameter.default, currency);
      const problem = problemWith(parameter, value);
      if (problem !== null) problems.push(`${name} ${problem}`);
      return [name, value];
    }),
  ) as Record<P, number>;
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, example: { currency, variant: variant as string, values } };
}

function problemWith(
  { minimum, maximum, minimumExcluded, whole, decimals }: Parameter,
  value: unknown,
): string | null {
  if (typeof value !== 'number')
    return `must be a plain number in braces, such as {30}, received ${show(value)}`;
  if (!(value >= minimum && value <= maximum) || (minimumExcluded === true && value === minimum)) {
    return `must be ${minimumExcluded === true ? 'above' : 'from'} ${minimum} to ${maximum}, received ${value}`;
  }
  if (whole === true && !Number.isInteger(value)) return `must be a whole number, received ${value}`;
  if (Number(value.toFixed(decimals)) !== value)
    return `must have at most ${decimals} decimals, received ${value}`;
  return null;
}

function show(value: unknown): string {
  return value === undefined ? 'a value that has to be computed' : JSON.stringify(value);
}
