import { languageInfo, type Language } from '@monday-letter/locale';

import type { Passage } from './language/passage.ts';
import { sentencesOf } from './language/sentences.ts';

/** A part of what is to be read: a post, the register, the words of the site. */
export interface ProofSection {
  readonly title: string;
  readonly passages: readonly Passage[];
}

/**
 * All texts of a language on one page, a sentence a line, the lines numbered through: an editor says "line 312", and
 * file and line beside it say where that stands.
 */
export function proofPage(language: Language, sections: readonly ProofSection[]): string {
  let number = 0;
  const rows = (passage: Passage) =>
    sentencesOf(passage)
      .map(({ text, line }, index) => {
        number += 1;
        const first = index === 0 ? ` class="first ${passage.kind}"` : ` class="${passage.kind}"`;
        return `<tr${first}><th id="${number}">${number}</th><td>${escape(text)}</td><td class="place">${escape(passage.file)}:${line}</td></tr>`;
      })
      .join('\n');
  const contents = sections.map(({ title }, index) => `<li><a href="#s${index}">${escape(title)}</a></li>`);
  const parts = sections.map(
    ({ title, passages }, index) =>
      `<h2 id="s${index}">${escape(title)}</h2>\n<table>\n${passages.map(rows).filter(Boolean).join('\n')}\n</table>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${languageInfo[language].ownName}</title>
<style>
body { font: 1rem/1.5 Georgia, serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
td { vertical-align: baseline; }
th, .place { color: #666; font: 0.75rem/1.5 monospace; text-align: right; vertical-align: baseline; }
th { padding-right: 1em; width: 3em; }
.place { max-width: 16rem; overflow-wrap: anywhere; padding-left: 1em; }
.first > * { padding-top: 0.6rem; }
.title td:nth-child(2), .heading td:nth-child(2) { font-weight: bold; }
@media print { .place { font-size: 0.55rem; } tr { break-inside: avoid; } h2 { break-before: page; } }
</style>
</head>
<body>
<h1>${languageInfo[language].ownName}</h1>
<ul>
${contents.join('\n')}
</ul>
${parts.join('\n')}
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
