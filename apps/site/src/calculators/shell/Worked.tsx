import type { CalculatorWords } from './calculatorWords.ts';
import type { FieldState } from './createState.ts';
import { parametersIn, type Declaration } from './declaration.ts';
import type { Results } from './outcome.ts';
import type { Voice } from './printQuantity.ts';
import { printConversion, printWorkedLine } from './printWorkedLine.ts';

interface Props<P extends string, R extends string> {
  readonly outcome: Results<P, R>;
  readonly typed: Readonly<Record<P, number>>;
  readonly fields: Readonly<Record<P, FieldState>>;
  readonly variant: string;
  readonly declaration: Declaration<P, R>;
  readonly words: CalculatorWords<P, R>;
  readonly voice: Voice;
}

/** How the result comes about: in words, then in the reader's numbers, each line true as printed. */
export function Worked<P extends string, R extends string>(props: Props<P, R>) {
  const { outcome, typed, fields, variant, declaration, words, voice } = props;
  return (
    <dl class="worked">
      {parametersIn(declaration, variant).map((name) => {
        const { value, own } = fields[name].reading.value;
        if (fields[name].period.value !== 'month' || value === null || own === null) return null;
        const line = printConversion(name, value, own, declaration, words, voice);
        return <Line key={name} {...line} />;
      })}
      {outcome.worked.map((line) => (
        <Line key={line.result} {...printWorkedLine(line, outcome, typed, declaration, words, voice)} />
      ))}
    </dl>
  );
}

interface LineProps {
  readonly label: string;
  readonly words?: string;
  readonly expression: string;
  readonly relation: string;
  readonly result: string;
}

function Line({ label, words, expression, relation, result }: LineProps) {
  return (
    <div>
      <dt>
        {label}
        {words !== undefined && words !== expression && <small> = {words}</small>}
      </dt>
      <dd>
        {expression}{' '}
        <span>
          {relation} <b>{result}</b>
        </span>
      </dd>
    </div>
  );
}
