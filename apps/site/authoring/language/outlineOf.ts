import { mdxToMdast, type MdastNode } from 'satteri';

/** What both languages of a post should have equally many of. */
export interface Outline {
  /** Headings of the second rank. */
  readonly headings: number;
  /** Questions in the box of questions. */
  readonly questions: number;
}

/** Counts the parts of an article; none, where it is no MDX. */
export function outlineOf(source: string): Outline {
  const count = { headings: 0, questions: 0 };
  const visit = (node: MdastNode, inQuestions: boolean): void => {
    if (node.type === 'heading' && node.depth === 2) count.headings += 1;
    if (node.type === 'listItem' && inQuestions) count.questions += 1;
    const within = inQuestions || ('name' in node && node.name === 'Questions');
    if ('children' in node) for (const child of node.children) visit(child as MdastNode, within);
  };
  try {
    visit(mdxToMdast(source, { features: { smartPunctuation: false } }), false);
  } catch {
    return { headings: 0, questions: 0 };
  }
  return count;
}
