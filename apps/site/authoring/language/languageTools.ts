import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Language } from '@monday-letter/locale';

import type { Problem } from '../../src/contentCheck/problem.ts';
import { readAvoided, type Avoided } from './avoided.ts';
import { createSpeller, type Speller, type UnknownWord } from './spelling.ts';

/** What a language is checked with: its dictionary and the lists of the content folder. */
export interface LanguageTools extends Disposable {
  readonly speller: Speller;
  readonly avoided: readonly Avoided[];
}

/** Loads the dictionary of a language and reads its lists, which may be missing. */
export async function createLanguageTools(content: string, language: Language): Promise<LanguageTools> {
  const { words, avoid } = readLists(content, language);
  const speller = await createSpeller(language, words);
  return {
    speller,
    avoided: readAvoided(avoid, `language/avoid.${language}.txt`),
    [Symbol.dispose]: () => {
      speller[Symbol.dispose]();
    },
  };
}

/** The texts of a language's lists: words that the dictionary does not know, and variants to avoid. */
export function readLists(
  content: string,
  language: Language,
): { readonly words: string; readonly avoid: string } {
  const read = (kind: string) => {
    const path = join(content, 'language', `${kind}.${language}.txt`);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  return { words: read('words'), avoid: read('avoid') };
}

/** A word that neither the dictionary nor the list of a language knows, and what to do about it. */
export function unknownWordProblem({ file, line, word }: UnknownWord, language: Language): Problem {
  return {
    file,
    line,
    message: `the dictionary does not know ${word}`,
    remedy: `Correct it, or add it to content/language/words.${language}.txt.`,
  };
}
