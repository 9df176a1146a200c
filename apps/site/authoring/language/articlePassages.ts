import { typeset, type Language } from '@monday-letter/locale';
import { mdxToMdast, type MdastNode } from 'satteri';

import { readAttributes, scanArticle, type ComponentUse } from '../../src/contentCheck/scanArticle.ts';
import { component, lineStarts, type Passage, type PassageKind } from './passage.ts';

/** What stands in the text for a component that prints something. */
export type ComponentText = (use: ComponentUse) => string;

/** Blocks whose text is prose of one piece, as `typographyPlugin` takes them. */
const kinds: Readonly<Partial<Record<MdastNode['type'], PassageKind>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** Attributes of boxes and pictures that readers get to read. */
const worded: Readonly<Record<string, PassageKind>> = {
  title: 'heading',
  alt: 'paragraph',
  caption: 'paragraph',
  credit: 'credit',
};

/**
 * The prose of an article, passage by passage: title, description, words of boxes and pictures, headings, paragraphs. An
 * article that is no MDX has those of its front matter alone; the content check says what is wrong with it.
 */
export function articlePassages(
  source: string,
  file: string,
  language: Language,
  componentText: ComponentText = () => component,
): readonly Passage[] {
  const passages = frontmatterPassages(source, file, language);
  const visit = (node: MdastNode): void => {
    const kind = kinds[node.type];
    if (kind !== undefined) {
      passages.push(passageOf(node, { file, language, kind }, componentText));
      return;
    }
    const attributes = node.type === 'mdxJsxFlowElement' ? readAttributes(node.attributes) : {};
    for (const [name, kindOf] of Object.entries(worded)) {
      const value = attributes[name];
      if (typeof value !== 'string') continue;
      const text = typeset(value, language);
      const lines = lineStarts(text, node.position?.start.line ?? 1);
      passages.push({ file, language, kind: kindOf, text, lines });
    }
    if ('children' in node) for (const child of node.children) visit(child as MdastNode);
  };
  try {
    visit(mdxToMdast(source, { features: { smartPunctuation: false } }));
  } catch {
    return passages;
  }
  return passages;
}

function frontmatterPassages(source: string, file: string, language: Language): Passage[] {
  const { frontmatter, fieldLines } = scanArticle(source);
  return (['title', 'description'] as const).flatMap((kind) => {
    const value = (frontmatter as Readonly<Record<string, unknown>> | undefined)?.[kind];
    if (typeof value !== 'string') return [];
    const text = typeset(value, language);
    return [{ file, language, kind, text, lines: lineStarts(text, fieldLines.get(kind) ?? 1) }];
  });
}

function passageOf(
  block: MdastNode,
  head: Omit<Passage, 'text' | 'lines'>,
  componentText: ComponentText,
): Passage {
  const leaves = leavesOf(block);
  let text = '';
  const lines: Passage['lines'][number][] = [];
  leaves.forEach((leaf, index) => {
    const after = textOf(leaves[index + 1], componentText).slice(0, 1);
    const own = textOf(leaf, componentText);
    const value = leaf.type === 'text' ? typeset(own, head.language, { before: text, after }) : own;
    lines.push(...lineStarts(value, leaf.position?.start.line ?? 1, text.length));
    text += value;
  });
  return { ...head, text, lines: lines.length > 0 ? lines : lineStarts('', block.position?.start.line ?? 1) };
}

function leavesOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node && node.children.length > 0
    ? node.children.flatMap((child) => leavesOf(child as MdastNode))
    : [node];
}

function textOf(node: MdastNode | undefined, componentText: ComponentText): string {
  switch (node?.type) {
    case 'text':
      return node.value;
    case 'break':
      return '\n';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return componentText({
        name: node.name ?? '',
        line: node.position?.start.line ?? 1,
        attributes: readAttributes(node.attributes),
      });
    case 'inlineCode':
      return component;
    default:
      return '';
  }
}
