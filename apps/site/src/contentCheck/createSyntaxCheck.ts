import type { MdastNode } from 'satteri';

import { definitionOf } from '../calculators/definitions.ts';
import { proseComponents } from './proseComponents.ts';
import type { Problem } from './problem.ts';

/** What is wrong at a line of a file. */
export type Complaint = Omit<Problem, 'file'>;

/**
 * What an article may not hold, whatever the registers say. The check is handed every node of one article, in
 * order, with its parent.
 */
export function createSyntaxCheck(): (node: MdastNode, parent: MdastNode | null) => readonly Complaint[] {
  let lastRank = 1; // the title
  return (node, parent) => {
    const line = node.position?.start.line ?? 1;
    const refuse = (message: string, remedy: string): readonly Complaint[] => [{ line, message, remedy }];
    switch (node.type) {
      case 'mdxjsEsm':
        return refuse('an article holds no code', noCode);
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(node.value)
          ? []
          : refuse('an article holds no code', noCode);
      case 'image':
      case 'imageReference':
        return refuse(
          'a picture typed like this has no credit',
          'Write <Picture file="…" alt="…" credit="…" /> between two empty lines.',
        );
      case 'footnoteReference':
        return refuse('an article has no footnotes', 'Cite with <Source id="…" />, or say it in the text.');
      case 'heading': {
        const { depth } = node;
        const above = lastRank;
        lastRank = depth;
        if (depth === 1) {
          return refuse('the page has its first heading already: the title', 'Begin headings with ##.');
        }
        if (depth <= above + 1) return [];
        const due = '#'.repeat(above + 1);
        const over = above === 1 ? 'the title' : `one with ${'#'.repeat(above)}`;
        return refuse(
          `a heading with ${'#'.repeat(depth)} comes after ${over}`,
          `Begin it with ${due}: each heading goes at most one rank deeper than the one before.`,
        );
      }
      case 'listItem':
        return typeof node.checked === 'boolean'
          ? refuse('an article has no boxes to tick', 'Take the [ ] out of the list.')
          : [];
      case 'link':
      case 'definition':
        return node.url.trim() === ''
          ? refuse('a link has no address', 'Write one between the parentheses, or take the link out.')
          : [];
      case 'text':
        return isPrompt(node.value)
          ? refuse(`nothing is written yet in place of ${node.value.trim()}`, fillPrompt)
          : undefinedReferences(node.value, line);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return problemsWithTag(node, parent).flatMap(([message, remedy]) => refuse(message, remedy));
      default:
        return [];
    }
  };
}

/** Whether a text is one that `npm run post:new` left for the author to replace. */
export function isPrompt(text: unknown): boolean {
  return typeof text === 'string' && /^\s*\[[^[\]]+\]\s*$/.test(text);
}

/** What to do about a prompt. */
export const fillPrompt = 'Write the text that it asks for, or take it out.';

const noCode = 'Remove import, export or {…}; components need no import.';

/** A reference that nothing defines is text to the parser, brackets and all. */
function undefinedReferences(text: string, firstLine: number): readonly Complaint[] {
  return [...text.matchAll(/\[[^[\]]+\]\[([^[\]]*)\]/g)].map((match) => ({
    line: firstLine + text.slice(0, match.index).split('\n').length - 1,
    message: `the reference ${match[0]} is defined nowhere`,
    remedy: `Write the address in its place, as in [text](/49/), or add a line such as [${match[1] || 'text'}]: /49/.`,
  }));
}

type Tag = MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' };

function problemsWithTag(tag: Tag, parent: MdastNode | null): readonly (readonly [string, string])[] {
  const name = tag.name ?? '';
  const isCalculator = definitionOf(name) !== undefined;
  const problems: (readonly [string, string])[] = [];
  if (isCalculator && !standsAlone(tag, parent)) {
    problems.push([
      `<${name}> does not stand alone`,
      'Put it between two empty lines, outside sentences, headings, lists and quotations.',
    ]);
  }
  const attributes = tag.attributes.map((attribute) => ('name' in attribute ? attribute.name : '{…}'));
  const twice = new Set(attributes.filter((attribute, index) => attributes.indexOf(attribute) !== index));
  for (const attribute of twice) problems.push([`<${name}> has ${attribute} twice`, 'Keep one of them.']);
  for (const attribute of tag.attributes) {
    if ('value' in attribute && isPrompt(attribute.value)) {
      problems.push([`nothing is written yet in place of ${String(attribute.value)}`, fillPrompt]);
    }
  }
  const known = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
  if (tag.children.length > 0 && (isCalculator || (known !== undefined && known.holds === undefined))) {
    problems.push([
      `<${name}> takes nothing between its tags`,
      `Close it at once, as in <${name} />, and write the text after it.`,
    ]);
  }
  if (known?.holds !== undefined && tag.children.length === 0) {
    problems.push([`<${name}> is empty`, `Write its text between <${name} …> and </${name}>.`]);
  }
  if (known?.standsAlone === true && !standsAlone(tag, parent)) {
    const remedy =
      known.holds === undefined
        ? 'Put it between two empty lines, outside sentences, lists and quotations.'
        : 'Put an empty line before its first tag and after its last one, outside lists and quotations.';
    problems.push([`<${name}> does not stand alone`, remedy]);
  }
  if (known?.holds === 'words' && !standsInSentence(tag, parent)) {
    problems.push([
      `<${name}> stands outside a sentence`,
      'Put it around words of a paragraph, a list or a table, outside headings and links, with nothing but words in it.',
    ]);
  }
  return problems;
}

function standsInSentence(tag: Tag, parent: MdastNode | null): boolean {
  return (
    tag.type === 'mdxJsxTextElement' &&
    parent?.type !== 'heading' &&
    parent?.type !== 'link' &&
    tag.children.every(({ type }) => ['text', 'emphasis', 'strong'].includes(type))
  );
}

function standsAlone(tag: Tag, parent: MdastNode | null): boolean {
  if (tag.type !== 'mdxJsxFlowElement' || parent?.type !== 'root') return false;
  const index = parent.children.findIndex(
    ({ position }) => position?.start.offset === tag.position?.start.offset,
  );
  const before = parent.children[index - 1]?.position?.end.line;
  const after = parent.children[index + 1]?.position?.start.line;
  return before !== tag.position?.start.line && after !== tag.position?.end.line;
}
