import { mdxToMdast, type MdastNode } from 'satteri';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

import { createHeadingIds } from '../markdown/createHeadingIds.ts';

/** What an attribute of a component holds, when it can be read without running anything. */
export type AttributeValue = string | number | boolean;

/** `<Name a="b" c={3} />` in an article. */
export interface ComponentUse {
  readonly name: string;
  readonly line: number;
  /** `undefined` marks a value that is not a plain text, number, `true` or `false`. */
  readonly attributes: Readonly<Record<string, AttributeValue | undefined>>;
}

/** What can be said of an article without rendering it. Lines count from 1, front matter included. */
export interface ArticleScan {
  /** The front matter as data, not yet checked; `undefined` where there is none. */
  readonly frontmatter: unknown;
  /** The line on which each top-level field of the front matter stands. */
  readonly fieldLines: ReadonlyMap<string, number>;
  readonly components: readonly ComponentUse[];
  readonly links: readonly { readonly href: string; readonly line: number }[];
  /** The ids that headings get. */
  readonly headingIds: readonly string[];
  /** Headings of the first rank, which the page itself has. */
  readonly firstHeadings: readonly { readonly line: number }[];
  readonly footnotes: readonly { readonly line: number }[];
  /** `import`, `export` and `{…}` with code in it. */
  readonly code: readonly { readonly line: number }[];
  /** Why the text could not be read to its end. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
}

/** Reads an article's MDX source: its front matter, the components, links and headings in it. */
export function scanArticle(source: string): ArticleScan {
  const scan = {
    frontmatter: undefined as unknown,
    fieldLines: new Map<string, number>(),
    components: [] as ComponentUse[],
    links: [] as { href: string; line: number }[],
    headingIds: [] as string[],
    firstHeadings: [] as { line: number }[],
    footnotes: [] as { line: number }[],
    code: [] as { line: number }[],
    errors: [] as { line: number; message: string }[],
  };
  readFrontmatter(source, scan);
  const headingId = createHeadingIds();

  const visit = (node: MdastNode): void => {
    const line = node.position?.start.line ?? 1;
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        scan.components.push({ name: node.name ?? '', line, attributes: readAttributes(node.attributes) });
        break;
      case 'link':
      case 'definition':
        scan.links.push({ href: node.url, line });
        break;
      case 'footnoteReference':
        scan.footnotes.push({ line });
        break;
      case 'heading':
        if (node.depth === 1) scan.firstHeadings.push({ line });
        scan.headingIds.push(headingId(textOf(node)));
        break;
      case 'mdxjsEsm':
        scan.code.push({ line });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!/^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) scan.code.push({ line });
        break;
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };

  try {
    visit(mdxToMdast(source, { features: { smartPunctuation: false } }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    scan.errors.push({ line: Number(/^(\d+):\d+:/.exec(message)?.[1] ?? 1), message });
  }
  return scan;
}

function readFrontmatter(
  source: string,
  scan: {
    frontmatter: unknown;
    fieldLines: Map<string, number>;
    errors: { line: number; message: string }[];
  },
): void {
  const block = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source)?.[1];
  if (block === undefined) return;
  const counter = new LineCounter();
  const document = parseDocument(block, { lineCounter: counter });
  const lineOf = (offset: number) => counter.linePos(offset).line + 1; // the opening --- is line 1
  for (const error of document.errors) {
    scan.errors.push({
      line: lineOf(error.pos[0]),
      message: `front matter: ${error.message.split('\n')[0]}`,
    });
  }
  if (document.errors.length > 0) {
    // Front matter that is not YAML may still say that it is not finished.
    if (/^draft:\s*true\s*$/m.test(block)) scan.frontmatter = { draft: true };
    return;
  }
  if (isMap(document.contents)) {
    for (const { key } of document.contents.items) {
      if (isScalar(key)) scan.fieldLines.set(String(key.value), lineOf(key.range?.[0] ?? 0));
    }
  }
  scan.frontmatter = document.toJS();
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** A tag's attributes as far as they can be read without running anything. */
export function readAttributes(attributes: readonly Attribute[]): Record<string, AttributeValue | undefined> {
  return Object.fromEntries(
    attributes.map((attribute) => [attribute.name ?? '{…}', readAttribute(attribute)] as const),
  );
}

function readAttribute({ type, value }: Attribute): AttributeValue | undefined {
  if (type !== 'mdxJsxAttribute') return undefined;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const code = (value as { value: string }).value.trim();
  if (/^-?\d+(\.\d+)?$/.test(code)) return Number(code);
  if (code === 'true' || code === 'false') return code === 'true';
  return /^(["'])([^"'\\]*)\1$/.exec(code)?.[2];
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child as MdastNode)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
