import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { isLanguage, type Language } from '@monday-letter/locale';
import ts from 'typescript';

import { component, lineStarts, type Passage } from './language/passage.ts';

/** A program with words in it, by its path in the source folder. */
export interface WordFile {
  readonly file: string;
  readonly program: string;
}

/**
 * The programs that may hold words of the site and its calculators: those of one language, such as `words.hu.ts`, and
 * those that name the languages.
 *
 * @param source the folder of the site's source
 */
export function readWordFiles(source: string): readonly WordFile[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .sort()
    .map((file) => ({ file, program: readFileSync(join(source, file), 'utf8') }))
    .filter(({ file, program }) => languageOf(file) !== undefined || /\bhu: [^]*\bet: /.test(program));
}

/** The words of the site and its calculators in one language. */
export function sitePassages(files: readonly WordFile[], language: Language): readonly Passage[] {
  return files.flatMap(({ file, program }) => textsIn(program, `apps/site/src/${file}`, language));
}

/**
 * The texts of a program in one language: all of `words.hu.ts`, elsewhere those below a property that bears its name.
 * Where the program puts in a number or a word, `component` stands for it.
 */
export function textsIn(program: string, file: string, language: Language): readonly Passage[] {
  const own = languageOf(file);
  if (own !== undefined && own !== language) return [];
  const parsed = ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true);
  const passages: Passage[] = [];
  const visit = (node: ts.Node, isOurs: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isImportCall(node) || isAddress(node)) return;
    const named = languageNamed(node);
    if (named !== undefined && named !== language) return;
    const text = isOurs ? textOf(node) : null;
    if (text !== null && /\p{L}{2}/u.test(text) && !isForMachines(text, own)) {
      const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      passages.push({ file, language, kind: 'record', text, lines: lineStarts(text, line) });
    }
    ts.forEachChild(node, (child) => {
      visit(child, isOurs || named === language);
    });
  };
  visit(parsed, own === language);
  return passages;
}

/** The language of a file that is all in one, such as `words.hu.ts`. */
function languageOf(file: string): Language | undefined {
  const name = /\.([a-z]+)\.tsx?$/.exec(file)?.[1];
  return isLanguage(name) ? name : undefined;
}

function textOf(node: ts.Node): string | null {
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => component + literal.text).join('');
  }
  if (!ts.isStringLiteralLike(node)) return null;
  const { parent } = node;
  const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
  // A soft hyphen is for long words in narrow columns; nobody reads it.
  return isKey || isCompared(parent) ? null : node.text.replaceAll('\u00AD', '');
}

/**
 * The name of a file or of its kind, such as `text/csv`; among words of several languages also a single word of plain
 * letters, which is a part of an address.
 */
function isForMachines(text: string, own: Language | undefined): boolean {
  return /^[a-z0-9-]+[./][\w./;=-]+$/.test(text) || (own === undefined && /^[a-z0-9-]+$/.test(text));
}

/** What a text only compares itself with, or looks up. */
function isCompared(parent: ts.Node): boolean {
  if (!ts.isBinaryExpression(parent)) return ts.isCaseClause(parent) || ts.isElementAccessExpression(parent);
  const { kind } = parent.operatorToken;
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  );
}

/** The part of an address that a page or a file has in a language: letters without accents. */
function isAddress(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'slug';
}

function isImportCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** The language whose words a property holds. */
function languageNamed(node: ts.Node): Language | undefined {
  const name = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined;
  return isLanguage(name) ? name : undefined;
}
