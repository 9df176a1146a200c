import type { Declaration, Example } from '../calculators/shell/declaration.ts';

/** A calculator as an author placed it in an article. */
export interface PlacedCalculator {
  readonly declaration: Declaration;
  readonly example: Example;
  readonly line: number;
}

/**
 * Where a calculator begins with another number than an earlier one of the article. On a page, calculators agree on
 * the currency and on every number that they share, so the second would not show its own example.
 */
export function disagreements(
  here: PlacedCalculator,
  earlier: PlacedCalculator,
): readonly (readonly [message: string, remedy: string])[] {
  const shared = Object.keys(here.declaration.parameters).filter(
    (name) => name in earlier.declaration.parameters,
  );
  const of = ({ example }: PlacedCalculator, name: string) =>
    name === 'currency' ? JSON.stringify(example.currency) : `{${example.values[name] ?? ''}}`;
  return ['currency', ...shared].flatMap((name) => {
    const [own, other] = [of(here, name), of(earlier, name)];
    const { name: owner } = earlier.declaration;
    return own === other
      ? []
      : [
          [
            `<${here.declaration.name}>: ${name} is ${own} here, but ${other} in <${owner}> in line ${earlier.line}`,
            `Calculators of one article agree: write ${name}=${other} here, or ${name}=${own} in <${owner}>.`,
          ] as const,
        ];
  });
}
