import ts from 'typescript';

/** One line of an example that claims something: what it shows, or the message it throws. */
export type Claim = { readonly shows: string } | { readonly throws: string };

/** One statement of an example, with its claim if it makes one. */
export interface ExampleStatement {
  readonly code: string;
  readonly claim: Claim | null;
}

/** One block of example code, and the export whose comment it stands in. */
export interface Example {
  readonly of: string;
  readonly statements: readonly ExampleStatement[];
}

/** An exported function with its doc comment as written. */
export interface DocumentedFunction {
  readonly name: string;
  readonly comment: string;
}

/** The exported functions of a source file and their doc comments ('' where there is none). */
export function documentedFunctions(source: string): DocumentedFunction[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  return file.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const exported = declaration.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported || !declaration.name) return [];
    const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
    return [{ name: declaration.name.text, comment: comments.map((doc) => doc.getText(file)).join('\n') }];
  });
}

/** The code blocks after `@example` in a doc comment. */
export function examplesOfComment({ name, comment }: DocumentedFunction): Example[] {
  const text = comment.replace(/^ *\*[ /]?/gm, '');
  const examples = text.split('@example').slice(1);
  return examples.flatMap((example) => codeBlocks(example).map((code) => readExample(name, code)));
}

/** The blocks marked ```ts in Markdown. */
export function codeBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => code ?? '');
}

/** Splits example code into statements; `// → value` and `// throws message` after one is its claim. */
export function readExample(of: string, code: string): Example {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const statements = file.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const rest = code.slice(statement.end, endOfLine(code, statement.end)).trim();
      const shows = /^\/\/ → (.+)$/.exec(rest)?.[1];
      const throws = /^\/\/ throws (.+)$/.exec(rest)?.[1];
      const claim = shows ? { shows } : throws ? { throws } : null;
      return { code: statement.getText(file), claim };
    });
  return { of, statements };
}

function endOfLine(code: string, from: number): number {
  const end = code.indexOf('\n', from);
  return end === -1 ? code.length : end;
}
