import { isLanguage, typeset } from '@monday-letter/locale';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

import { lineStarts, type Passage } from './passage.ts';

/** The prose of a YAML record: every text below a key that is a language, as in `claim: { hu: …, et: … }`. */
export function recordPassages(text: string, file: string): readonly Passage[] {
  const counter = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(text, { lineCounter: counter }), {
    Pair: (_, { key, value }) => {
      const language = isScalar(key) ? key.value : undefined;
      if (!isLanguage(language) || !isScalar(value) || typeof value.value !== 'string') return;
      const set = typeset(value.value, language);
      const line = counter.linePos(value.range?.[0] ?? 0).line;
      passages.push({ file, language, kind: 'record', text: set, lines: lineStarts(set, line) });
    },
  });
  return passages;
}
