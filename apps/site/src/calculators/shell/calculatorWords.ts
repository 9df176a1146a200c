import type { ListWords } from './listWords.ts';

/** What a calculator says in one language, beyond the shell. */
export interface CalculatorWords<P extends string = string, R extends string = string> {
  readonly title: string;
  /** How its variants are asked for: a question, and the answers by the variant's name. */
  readonly variants?: { readonly question: string; readonly answers: Readonly<Record<string, string>> };
  /** `label` names the number; `hint` says in one line what to enter. */
  readonly parameters: Readonly<Record<P, { readonly label: string; readonly hint: string }>>;
  /** The list: what it is, how to write it, its columns, and names for the rows of the sample. */
  readonly list?: ListWords & {
    readonly label: string;
    readonly hint: string;
    readonly name: string;
    readonly columns: Readonly<Record<string, string>>;
    readonly sampleNames: readonly string[];
  };
  readonly results: Readonly<Record<R, string>>;
  /** Why there is no result, by the outcome's reason. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What to keep in mind with a result, by the outcome's caution. */
  readonly cautions?: Readonly<Record<string, string>>;
  /** What explains the calculator, fetched when a reader asks for it. */
  readonly guide: () => Promise<{ readonly guide: Guide<P> }>;
}

/** What explains a calculator: on its own page, and in an article when a reader asks. */
export interface Guide<P extends string = string> {
  /** The last part of the address of its own page. */
  readonly slug: string;
  /** For the index, search results and link previews: what question it answers. */
  readonly description: string;
  /** The first paragraph of its page. */
  readonly lede: string;
  /** How it computes and what it leaves out: paragraphs. */
  readonly method: readonly string[];
  /** For each number: where it stands in a firm's books, and what to enter if nobody knows it. */
  readonly numbers: Readonly<Record<P, Guidance>>;
  /** The same for each column of its list, where it has one. */
  readonly columns?: Readonly<Record<string, Guidance>>;
}

/** Where a number stands in a firm's books, and what to enter if nobody knows it. */
export interface Guidance {
  readonly where: string;
  readonly unknown: string;
}
