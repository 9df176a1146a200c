import { languages } from '@monday-letter/locale';

import type { Problem } from '../../src/contentCheck/problem.ts';
import { readWordFiles, sitePassages } from '../sitePassages.ts';
import { createLanguageTools, unknownWordProblem } from './languageTools.ts';
import { slipsIn } from './slipsIn.ts';
import { spell } from './spelling.ts';

/**
 * What is wrong with the words of the site and its calculators: typography, wording and spelling. They are few and
 * stay: of these every word has to be known, to the dictionary or to the list in the content folder.
 *
 * @param source the folder of the site's source
 * @param content the content folder, which has the lists
 */
export async function checkSiteWords(source: string, content: string): Promise<readonly Problem[]> {
  const files = readWordFiles(source);
  const problems: Problem[] = [];
  for (const language of languages) {
    using tools = await createLanguageTools(content, language);
    for (const { file, program } of files) {
      const passages = sitePassages([{ file, program }], language);
      const unknown = passages.flatMap((passage) => spell(passage, tools.speller).unknown);
      problems.push(
        ...slipsIn(program, passages, tools.avoided),
        ...unknown.map((word) => unknownWordProblem(word, language)),
      );
    }
  }
  return problems;
}
