import { mdxToMdast, type MdastNode } from 'satteri';

import { createHeadingIds } from '../markdown/createHeadingIds.ts';
import { createSyntaxCheck, type Complaint } from './createSyntaxCheck.ts';
import { readYaml } from './readYaml.ts';
import { unreadableLetters } from './unreadableLetters.ts';

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
  /** Headings with the ids that they get; `null` where a heading has no letter to make one of. */
  readonly headings: readonly { readonly id: string | null; readonly line: number }[];
  /** Whether any paragraph holds words. */
  readonly hasText: boolean;
  /** What no article may hold. */
  readonly complaints: readonly Complaint[];
  /** Why the article could not be read to its end. */
  readonly errors: readonly Complaint[];
}

/** Reads an article's MDX source: its front matter, which may have been read before, the components, links and headings in it. */
export function scanArticle(source: string, read = readFrontmatter(source)): ArticleScan {
  const text = withoutMark(source);
  const { data: frontmatter, fieldLines } = read;
  const errors = [...read.errors];
  const scan = {
    components: [] as ComponentUse[],
    links: [] as { href: string; line: number }[],
    headings: [] as { id: string | null; line: number }[],
    hasText: false,
    complaints: [...unreadableLetters(text)],
  };
  const headingId = createHeadingIds();
  const complaintsAbout = createSyntaxCheck();

  const visit = (node: MdastNode, parent: MdastNode | null): void => {
    const line = node.position?.start.line ?? 1;
    scan.complaints.push(...complaintsAbout(node, parent));
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        scan.components.push(useOf(node));
        break;
      case 'link':
      case 'definition':
        scan.links.push({ href: node.url, line });
        break;
      case 'heading':
        scan.headings.push({ id: headingId(textOf(node)), line });
        break;
      case 'paragraph':
        if (textOf(node).trim() !== '') scan.hasText = true;
        break;
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, node);
  };

  try {
    visit(mdxToMdast(text, { features: { smartPunctuation: false } }), null);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const remedy = 'Mend this line: an unclosed < or { in the text.';
    errors.push({ line: Number(/^(\d+):\d+:/.exec(message)?.[1] ?? 1), message, remedy });
  }
  return { frontmatter, fieldLines, ...scan, errors };
}

/** The components in an article's text alone, where it has been checked before. A text that is no MDX has none. */
export function componentsIn(text: string): readonly ComponentUse[] {
  const components: ComponentUse[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') components.push(useOf(node));
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  try {
    visit(mdxToMdast(text, { features: { smartPunctuation: false } }));
  } catch {
    return [];
  }
  return components;
}

/** What stands above an article's text. */
export interface ReadFrontmatter extends Pick<ArticleScan, 'fieldLines' | 'errors'> {
  /** Not yet checked; `undefined` where there is none. */
  readonly data: unknown;
}

/**
 * The front matter that the site will find: Astro ends it at the first line that only begins with `---`, and
 * takes `+++` for the same.
 */
export function readFrontmatter(source: string): ReadFrontmatter {
  const block = /^---[ \t]*\r?\n([\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(withoutMark(source))?.[1];
  if (block === undefined || /^(---|\+\+\+)/m.test(block)) {
    return { data: undefined, fieldLines: new Map(), errors: [] };
  }
  const { data, fieldLines, error } = readYaml(block, 2); // the opening --- is line 1
  if (error === null) return { data, fieldLines, errors: [] };
  // Front matter that is not YAML may still say that it is not finished.
  const isDraft = /^draft:\s*true\s*$/m.test(block);
  const errors = [{ ...error, message: `front matter: ${error.message}` }];
  return { data: isDraft ? { draft: true } : undefined, fieldLines, errors };
}

/** A text without the mark of its encoding that some editors set before it. */
function withoutMark(source: string): string {
  return source.replace(/^\uFEFF/, '');
}

function useOf(node: MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }): ComponentUse {
  const line = node.position?.start.line ?? 1;
  return { name: node.name ?? '', line, attributes: readAttributes(node.attributes) };
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
