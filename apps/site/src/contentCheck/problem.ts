/** Something an author has to mend, said so that they can. */
export interface Problem {
  /** Path from the content folder, such as `articles/2026-10-26-…/hu.mdx`. */
  readonly file: string;
  /** First line is 1; front matter counts. */
  readonly line: number;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** One problem a paragraph: place, what is wrong, what to do. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, message, remedy }) => `${file}:${line}: ${message}\n  → ${remedy}`)
    .join('\n');
}
