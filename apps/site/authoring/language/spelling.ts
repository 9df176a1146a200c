import process from 'node:process';

import type { Language } from '@monday-letter/locale';
import { loadModule, type Hunspell } from 'hunspell-asm';

import { mendAffixes } from './mendAffixes.ts';
import { lineAt, type Passage } from './passage.ts';
import { readWordFile } from './wordFile.ts';

/** Says whether a word is one. */
export interface Speller extends Disposable {
  knows(word: string): boolean;
}

/** A word that no dictionary and no list knows. */
export interface UnknownWord {
  readonly word: string;
  readonly file: string;
  readonly line: number;
}

const dictionaries = { hu: () => import('dictionary-hu'), et: () => import('dictionary-et') };

/**
 * Loads the dictionary of a language, with the words of the project's own list: a word a line, or `word/model` for
 * one that is inflected like a word of the dictionary.
 */
export async function createSpeller(language: Language, wordList: string): Promise<Speller> {
  const { aff, dic } = (await dictionaries[language]()).default;
  const hunspell = await loadHunspell();
  const dictionary = hunspell.create(
    hunspell.mountBuffer(Buffer.from(mendAffixes(Buffer.from(aff).toString())), `${language}.aff`),
    hunspell.mountBuffer(dic, `${language}.dic`),
  );
  for (const { text } of readWordFile(wordList)) addEntry(dictionary, text);
  const isWord = (word: string) => word === '' || dictionary.spell(word);
  // Words joined by a hyphen are words by themselves: Pareto-elv, e-mail-cím, tee- ja kohvipood.
  const knows = (word: string): boolean =>
    isWord(word) ||
    [...word.matchAll(/-/g)].some(
      ({ index }) => isWord(word.slice(0, index)) && knows(word.slice(index + 1)),
    );
  return {
    knows,
    [Symbol.dispose]: () => {
      dictionary.dispose();
    },
  };
}

/** The module takes over uncaught errors of the whole process, and prints itself with each: it must not. */
async function loadHunspell(): Promise<Awaited<ReturnType<typeof loadModule>>> {
  const listeners = process.listeners('uncaughtException');
  const hunspell = await loadModule();
  for (const listener of process.listeners('uncaughtException')) {
    if (!listeners.includes(listener)) process.removeListener('uncaughtException', listener);
  }
  return hunspell;
}

function addEntry(dictionary: Hunspell, entry: string): void {
  const [word = '', model] = entry.split('/').map((part) => part.trim());
  if (model === undefined) dictionary.addWord(word);
  else dictionary.addWordWithAffix(word, model);
}

/** How many words a passage has that a dictionary could know, and those that it does not. */
export function spell(
  passage: Passage,
  speller: Speller,
): { readonly count: number; readonly unknown: readonly UnknownWord[] } {
  const text = passage.text.replaceAll('\u2011', '-').replaceAll('\u2019', "'");
  const words = [...text.matchAll(wordPattern)];
  const unknown = words.filter(({ 0: word, index }) => !isName(text, word, index) && !speller.knows(word));
  return {
    count: words.length,
    unknown: unknown.map(({ 0: word, index }) => ({
      word,
      file: passage.file,
      line: lineAt(passage, index),
    })),
  };
}

/** Words of letters, hyphens between them; not what follows a digit, a sign or what a program puts in (20%-a), nor addresses. */
const wordPattern =
  /(?<![\p{L}\d%€\uFFFC@/.]|[\d%€\uFFFC]-)\p{L}+(?:['-]\p{L}+)*-?(?![\p{L}\d\uFFFC@]|\.\p{L}|:\/\/)/gu;

/** A capital in the middle of a sentence begins a name. */
function isName(text: string, word: string, index: number): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return (
    /[\p{L}\d,;)]["“”»]? +[„»(]?$/u.test(text.slice(Math.max(0, index - 6), index)) ||
    /^\p{Lu}{2,}/u.test(word)
  );
}
