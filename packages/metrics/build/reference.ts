import ts from 'typescript';

/** Reads a file of the package by its path from `src`. */
export type ReadSource = (path: string) => string;

interface Section {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly file: string; readonly anchor: string }[];
}

type Anchors = ReadonlyMap<string, string>;

/**
 * The API reference in Markdown, from the table of contents (`index.ts`, whose comments are the headings) and the doc
 * comments of what it exports. Throws if an export has no comment.
 */
export function renderReference(read: ReadSource): string {
  const sections = tableOfContents(read('index.ts'));
  const anchors = new Map(
    sections.flatMap(({ entries }) => entries.map(({ name, anchor }) => [name, anchor])),
  );
  const parts = sections.map(({ title, entries }) => {
    const rendered = entries.map(({ name, file }) => renderExport(name, read(file), anchors));
    return [`## ${title}`, ...rendered].join('\n\n');
  });
  const head = [
    '# API reference',
    'Generated from the doc comments by `npm run reference`; every example runs as a test.',
    "Everything is imported by name: `import { lifetimeValue } from '@monday-letter/metrics'`.",
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function tableOfContents(index: string): Section[] {
  const file = parse(index);
  const sections: { title: string; entries: Section['entries'][number][] }[] = [];
  for (const statement of file.statements.filter(ts.isExportDeclaration)) {
    const title = /^\s*\/\/ (.+)$/m.exec(statement.getFullText(file))?.[1];
    if (title) sections.push({ title, entries: [] });
    if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) continue;
    const source = (statement.moduleSpecifier as ts.StringLiteral).text.replace('./', '');
    for (const { name, isTypeOnly } of statement.exportClause.elements) {
      const anchor = `${isTypeOnly ? 'type-' : ''}${name.text.toLowerCase()}`;
      sections.at(-1)?.entries.push({ name: name.text, file: source, anchor });
    }
  }
  return sections;
}

function renderExport(name: string, source: string, anchors: Anchors): string {
  const file = parse(source);
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) {
      const signature = statement.getText(file).slice(0, -(statement.body?.getText(file).length ?? 0));
      const declared = signature
        .replace(/^export /, '')
        .replace(/\s+/g, ' ')
        .trim();
      return [`### ${name}`, code(declared), renderComment(statement, anchors)].join('\n\n');
    }
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === name) {
      return renderInterface(statement, file, anchors);
    }
    if (ts.isTypeAliasDeclaration(statement) && statement.name.text === name) {
      const declared = statement.getText(file).replace(/^export /, '');
      return [`#### type ${name}`, renderComment(statement, anchors), code(declared)].join('\n\n');
    }
  }
  throw new Error(`reference: ${name} is exported by index.ts but not declared in its file`);
}

function renderInterface(
  declaration: ts.InterfaceDeclaration,
  file: ts.SourceFile,
  anchors: Anchors,
): string {
  const name = declaration.name.text;
  const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((type) => type.getText(file)),
  );
  const rows = declaration.members.filter(ts.isPropertySignature).map((member) => {
    const optional = member.questionToken ? ', optional' : '';
    const type = (member.type?.getText(file) ?? '')
      .replace(' | undefined', '')
      .replace(/\s+/g, ' ')
      .replaceAll('|', '\\|');
    const meaning = renderComment(member, anchors).replace(/\n+/g, ' ');
    return `| \`${member.name.getText(file)}\` | \`${type}\`${optional} | ${meaning} |`;
  });
  const table = ['| field | type | meaning |', '| --- | --- | --- |', ...rows].join('\n');
  const inherited =
    bases.length > 0 ? [`With the fields of ${bases.map((base) => `\`${base}\``).join(', ')}.`] : [];
  return [
    `#### type ${name}`,
    renderComment(declaration, anchors),
    ...inherited,
    ...(rows.length > 0 ? [table] : []),
  ].join('\n\n');
}

/** A doc comment as Markdown: the text, then what goes in, comes out and is thrown, then the example. */
function renderComment(node: ts.HasJSDoc, anchors: Anchors): string {
  const doc = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
  const linked = (text: string) =>
    text.replace(/\{@link (\w+)\s*\}/g, (_, name: string) => link(name, anchors));
  const text = (comment: ts.JSDoc['comment'] | ts.JSDocTag['comment']) =>
    linked(ts.getTextOfJSDocComment(comment) ?? '');
  const body = text(doc?.comment).trim();
  if (!doc || body === '') throw new Error(`reference: ${node.getText().slice(0, 60)} has no doc comment`);
  const tags = (doc.tags ?? []).map((tag) => {
    const content = text(tag.comment).trim();
    if (ts.isJSDocParameterTag(tag)) return `**\`${tag.name.getText()}\`**: ${content}`;
    if (ts.isJSDocReturnTag(tag)) return `**Returns** ${content}`;
    if (tag.tagName.text === 'example') return content;
    // TypeScript reads the first word after @throws as a type and leaves it out of the text.
    return `**Throws** ${linked(tag.getText())
      .replace(/^@throws\s+/, '')
      .replace(/\s*\n\s*\*\s?/g, ' ')
      .trim()}`;
  });
  return [body, ...tags].join('\n\n');
}

function link(name: string, anchors: Anchors): string {
  const anchor = anchors.get(name);
  return anchor ? `[\`${name}\`](#${anchor})` : `\`${name}\``;
}

function code(text: string): string {
  return ['```ts', text, '```'].join('\n');
}

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
}
