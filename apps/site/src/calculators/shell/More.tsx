import type { CalculatorWords } from './calculatorWords.ts';
import type { Declaration } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import { printResult } from './printResult.ts';

interface Props<P extends string, R extends string> {
  readonly names: readonly R[];
  readonly values: Readonly<Record<R, number | null>>;
  readonly declaration: Declaration<P, R>;
  readonly words: CalculatorWords<P, R>;
  readonly voice: Voice;
}

/** Further results, each with its name; those without a value are left out. */
export function More<P extends string, R extends string>(props: Props<P, R>) {
  const { names, values, declaration, words, voice } = props;
  const shown = names.filter((name) => values[name] !== null);
  if (shown.length === 0) return null;
  return (
    <dl class="more">
      {shown.map((name) => (
        <div key={name}>
          <dt>{words.results[name]}</dt>
          <dd>{printResult(declaration.results[name], values[name], voice)}</dd>
        </div>
      ))}
    </dl>
  );
}
