import { formatProblems, type Problem } from '../src/contentCheck/problem.ts';

/** Problems with at most some of each file: of a post that is only begun, nobody reads them all. */
export function shortList(problems: readonly Problem[], ofEachFile: number): string {
  return [...new Set(problems.map(({ file }) => file))]
    .map((file) => {
      const own = problems.filter((problem) => problem.file === file);
      const list = formatProblems(own.slice(0, ofEachFile));
      return own.length > ofEachFile ? `${list}\n${file}: and ${own.length - ofEachFile} more` : list;
    })
    .join('\n');
}
