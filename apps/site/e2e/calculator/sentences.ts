import type { Parameter } from '../../src/calculators/shell/declaration.ts';
import { fieldProblem } from '../../src/calculators/shell/fieldProblem.ts';
import { currencyOf } from '../../src/calculators/shell/readExample.ts';
import { readField } from '../../src/calculators/shell/readField.ts';
import { symbolOf } from '../../src/calculators/shell/unitOf.ts';
import type { CalculatorInLanguage } from './ownPages.ts';

/** What the calculator says to a text that one of its fields cannot take, in the currency of its language. */
export function problemWith(calculator: CalculatorInLanguage, name: string, text: string): string {
  const { shell } = calculator;
  const { parameter, voice } = fieldOf(calculator, name);
  const { trouble } = readField(text, parameter, parameter.period, voice, shell);
  if (trouble === null) throw new RangeError(`problemWith: ${name} takes "${text}"`);
  return fieldProblem(trouble, text, parameter, parameter.period, voice, shell);
}

/** The unit beside a field, without its period. */
export function unitBeside(
  calculator: CalculatorInLanguage,
  name: string,
  currency = currencyOf[calculator.language],
): string {
  const { parameter, voice } = fieldOf(calculator, name);
  return symbolOf(parameter, { ...voice, currency }, calculator.shell);
}

function fieldOf({ definition, language }: CalculatorInLanguage, name: string) {
  const parameter = definition.declaration.parameters[name];
  if (parameter === undefined) throw new RangeError(`${definition.declaration.name} has no ${name}`);
  return { parameter: parameter as Parameter, voice: { language, currency: currencyOf[language] } };
}
