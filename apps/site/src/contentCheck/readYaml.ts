import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

/** YAML as data, or why it is none. */
export interface ReadYaml {
  /** `undefined` where it is not YAML. */
  readonly data: unknown;
  /** The line on which each top-level field stands. */
  readonly fieldLines: ReadonlyMap<string, number>;
  readonly error: { readonly line: number; readonly message: string; readonly remedy: string } | null;
}

const remedy =
  'Mend this line; a text with a colon or a quotation mark in it, or with a sign such as * or @ before it, ' +
  'needs quotation marks around it.';

/** Reads YAML whose first line is that line of its file. Of several mistakes it tells the first. */
export function readYaml(text: string, firstLine = 1): ReadYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const fieldLines = new Map<string, number>();
  const mistake = firstMistake(document);
  if (mistake !== null) {
    const message = `is not YAML: ${mistake.message}`;
    return { data: undefined, fieldLines, error: { line: lineOf(mistake.offset), message, remedy } };
  }
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (isScalar(key)) fieldLines.set(String(key.value), lineOf(key.range?.[0] ?? 0));
    }
  }
  return { data: document.toJS(), fieldLines, error: null };
}

function firstMistake(document: Document.Parsed): { offset: number; message: string } | null {
  const [error] = document.errors;
  // The parser's own place counts from the beginning of what it was given, not of the file.
  if (error !== undefined) {
    return { offset: error.pos[0], message: error.message.replace(/ at line \d+, column \d+[\s\S]*$/, '') };
  }
  const mistakes: { offset: number; message: string }[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      mistakes.push({ offset: alias.range?.[0] ?? 0, message: `*${alias.source} stands for nothing` });
    },
  });
  return mistakes[0] ?? null;
}
