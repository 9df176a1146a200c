import type { Declaration } from '../src/calculators/shell/declaration.ts';

/** The line of the authors' guide on a calculator: its variants, what it asks for, what it gives. */
export function calculatorLine({ name, variants, parameters, results }: Declaration): string {
  const code = (names: readonly string[]) => names.map((each) => `\`${each}\``).join(', ');
  const ways = variants === undefined ? '' : ` (variants ${code(variants)})`;
  return `- \`${name}\`${ways} asks for ${code(Object.keys(parameters))}; it gives ${code(Object.keys(results))}.`;
}
