import { rangeProblem, readingProblem, readNumber, unitProblem } from '@monday-letter/locale';

import type { CalculatorWords } from './calculatorWords.ts';
import type { ListDeclaration } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import type { ListProblem } from './readList.ts';
import type { ShellWords } from './shellWords.ts';
import { unitOf } from './unitOf.ts';

/** Says why a line is left out of a list, and how to mend it. */
export type ExplainListProblem = (
  problem: ListProblem,
  declaration: ListDeclaration,
  words: NonNullable<CalculatorWords['list']>,
  voice: Voice,
  shell: ShellWords,
) => string;

/** The sentences of one language that are a list's own. */
export interface ListSentences {
  /** Which line it is. */
  readonly line: (line: number) => string;
  readonly total: string;
  readonly tooMany: (most: number, leftOut: number) => string;
  readonly noNumber: string;
  /** `order` names the cells as they should be. */
  readonly cells: (order: string) => string;
  readonly missing: (column: string) => string;
  readonly withoutPoint: string;
  /** The line says two things: each of them in quotation marks, as it could be written. */
  readonly unclear: (one: string, other: string) => string;
  /** Commas stand between its cells; how it would be read. */
  readonly commas: (mended: string) => string;
}

/** So much of a line is enough to know it again. */
const recognisable = 60;

/** What explains problems of lists in one language: which line, what stands there, and what to do about it. */
export function explainWith(sentences: ListSentences): ExplainListProblem {
  return (problem, declaration, words, voice, shell) => {
    const { line, text } = problem;
    return `${sentences.line(line)} (${quoted(text, voice)}): ${sentence(sentences, problem, declaration, words, voice, shell)}`;
  };
}

function quoted(text: string, { language }: Voice): string {
  const short = text.length > recognisable ? `${text.slice(0, recognisable)}…` : text;
  return `„${short}${language === 'hu' ? '”' : '“'}`;
}

function sentence(
  sentences: ListSentences,
  ...[
    { trouble, column = '', cell = '', count = 1, clearer = [] },
    { columns, maximumRows },
    words,
    voice,
    shell,
  ]: Parameters<ExplainListProblem>
): string {
  const { language } = voice;
  if (trouble === 'total' || trouble === 'noNumber') return sentences[trouble];
  if (trouble === 'tooMany') return sentences.tooMany(maximumRows, count);
  const [one = '', other = ''] = clearer.map((text) => quoted(text, voice));
  if (trouble === 'unclear') return sentences.unclear(one, other);
  if (trouble === 'commas') return sentences.commas(one);
  if (trouble === 'cells') return sentences.cells([words.name, ...Object.values(words.columns)].join('; '));
  const declared = columns[column];
  const label = words.columns[column] ?? '';
  if (trouble === 'missing' || declared === undefined) return sentences.missing(label);
  if (trouble === 'unit') return `${label}: ${unitProblem(unitOf(declared, voice, shell), language)}`;
  const reading = readNumber(cell);
  if (trouble === 'range') {
    // An ambiguous cell was read as the rest of the list is written: its bounds are told all the same.
    const beyond = 2 * declared.maximum + 1;
    const value = reading.kind === 'number' ? reading.value : beyond;
    const problem = rangeProblem(declared, value, language) ?? rangeProblem(declared, beyond, language);
    return `${label}: ${problem ?? ''}`;
  }
  return reading.kind === 'ambiguous'
    ? `${label}: ${readingProblem(reading, language)} ${sentences.withoutPoint}`
    : `${label}: ${readingProblem({ kind: 'notANumber', text: cell }, language)}`;
}
