import { typeset, type Language } from '@monday-letter/locale';
import { mdxToMdast, type MdastNode } from 'satteri';

/** The first paragraph of an article's MDX as plain text in the typography of its language. */
export function openingOf(body: string, language: Language): string {
  const root = mdxToMdast(body, { features: { smartPunctuation: false } });
  const paragraph = 'children' in root ? root.children.find(({ type }) => type === 'paragraph') : undefined;
  return paragraph === undefined
    ? ''
    : typeset(textOf(paragraph as MdastNode), language).replace(/ (?=[.,;:])/g, '');
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child as MdastNode)).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
