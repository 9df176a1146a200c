import type { Language } from '@monday-letter/locale';

import { createLanguageTools, readLists, type LanguageTools } from './languageTools.ts';

const kept = new Map<Language, { readonly lists: string; readonly tools: Promise<LanguageTools> }>();

/** The tools of a language for a server that runs for long: loaded once, and again when an author changes a list. */
export async function keptLanguageTools(content: string, language: Language): Promise<LanguageTools> {
  const lists = JSON.stringify(readLists(content, language));
  const known = kept.get(language);
  if (known?.lists === lists) return known.tools;
  const tools = createLanguageTools(content, language);
  kept.set(language, { lists, tools });
  void known?.tools.then((old) => {
    old[Symbol.dispose]();
  });
  return tools;
}
