import { mdxToMdast, type MdastNode } from 'satteri';
import { typeset, type Language } from '@monday-letter/locale';

import { readAttributes, type ComponentUse } from '../contentCheck/scanArticle.ts';

/** A piece of an opening: text in its language's typography, or a component such as a stamp. */
export type OpeningPart = string | Pick<ComponentUse, 'name' | 'attributes'>;

/** The first paragraph of an article's MDX, without links, emphasis and explained terms; its stamps and numbers stay. */
export function openingOf(body: string, language: Language): readonly OpeningPart[] {
  const root = mdxToMdast(body, { features: { smartPunctuation: false } });
  const paragraph = 'children' in root ? root.children.find(({ type }) => type === 'paragraph') : undefined;
  const parts = paragraph === undefined ? [] : partsOf(paragraph as MdastNode);
  let before = '';
  return parts.map((part, index) => {
    const after = textOf(parts[index + 1]).slice(0, 1);
    const done = typeof part === 'string' ? typeset(part, language, { before, after }) : part;
    before += textOf(done);
    return done;
  });
}

function partsOf(node: MdastNode): readonly OpeningPart[] {
  if (node.type === 'mdxJsxTextElement' && node.children.length === 0) {
    return [{ name: node.name ?? '', attributes: readAttributes(node.attributes) }];
  }
  if ('children' in node) return node.children.flatMap((child) => partsOf(child as MdastNode));
  return node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [];
}

/** What a part shows its neighbours; a component counts as a letter. */
function textOf(part: OpeningPart | undefined): string {
  return part === undefined ? '' : typeof part === 'string' ? part : 'x';
}
