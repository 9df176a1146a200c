import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isLanguage, type Language } from '@monday-letter/locale';
import ts from 'typescript';

import { lineStarts, type Passage } from './language/passage.ts';

/**
 * The words of the site and its calculators in one language: the texts in the files that bear its name, such as
 * `words.hu.ts`, and those below its name in `siteWords.ts`.
 *
 * @param source the folder of the site's source
 */
export function sitePassages(source: string, language: Language): readonly Passage[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(`.${language}.ts`) || file === 'i18n/siteWords.ts')
    .sort()
    .flatMap((file) => textsIn(readFileSync(join(source, file), 'utf8'), `apps/site/src/${file}`, language));
}

/** The texts of a program in one language; where it puts in a number or a word, … stands for it. */
export function textsIn(program: string, file: string, language: Language): readonly Passage[] {
  const parsed = ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true);
  const passages: Passage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isImportCall(node) || isOther(node, language))
      return;
    const text = textOf(node);
    if (text !== null && /\p{L}/u.test(text) && !isLanguage(text)) {
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      passages.push({ file, language, kind: 'record', text, lines: lineStarts(text, line) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return passages;
}

function textOf(node: ts.Node): string | null {
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  }
  if (!ts.isStringLiteralLike(node)) return null;
  const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
  return isKey ? null : node.text;
}

function isImportCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** A property that holds the words of the other language. */
function isOther(node: ts.Node, language: Language): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    isLanguage(node.name.text) &&
    node.name.text !== language
  );
}
