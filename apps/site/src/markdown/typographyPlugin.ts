import { isLanguage, typeset } from '@monday-letter/locale';
import { defineMdastPlugin, type MdastNode } from 'satteri';

/**
 * Turns plain typing in an article into the typography of its language, which is the file's name: `hu.mdx`.
 * A text node is read with what stands before it, so that a quotation mark beside *emphasis* opens or closes rightly.
 */
export const typographyPlugin = defineMdastPlugin({
  name: 'typography',
  ...Object.fromEntries(
    ['paragraph', 'heading', 'tableCell'].map((type) => [
      type,
      (node: Readonly<MdastNode>, context: Context) => {
        const language = /([a-z]+)\.mdx$/.exec(context.fileURL?.pathname ?? '')?.[1];
        if (!isLanguage(language)) return;
        const leaves = leavesOf(node as MdastNode);
        let before = '';
        leaves.forEach(({ typed, text }, index) => {
          const after = leaves[index + 1]?.text.slice(0, 1) ?? '';
          const value = typed === null ? text : typeset(text, language, { before, after });
          if (typed !== null && value !== text) context.setProperty(typed, 'value', value);
          before += value;
        });
      },
    ]),
  ),
});

type Text = MdastNode & { type: 'text' };

interface Context {
  readonly fileURL: URL | undefined;
  setProperty(node: Text, key: 'value', value: string): void;
}

/** A node without any below it. */
interface Leaf {
  /** What it shows its neighbours; a component counts as a letter: it prints a word or a number. */
  readonly text: string;
  /** The node, where its text is prose. */
  readonly typed: Text | null;
}

/**
 * The leaves of a node in order. Every look at a node of the parser's costs something, so each is looked at once.
 *
 * @param address what the node is the whole text of a link to
 */
function leavesOf(node: MdastNode, address = ''): readonly Leaf[] {
  const { type } = node;
  if (type === 'text') {
    const { value } = node;
    return [{ text: value, typed: isAddress(value, address) ? null : node }];
  }
  if (type === 'inlineCode') return [{ text: node.value, typed: null }];
  const children = 'children' in node ? (node.children as readonly MdastNode[]) : [];
  if (children.length === 0) return [{ text: 'x', typed: null }];
  const leadsTo = type === 'link' && children.length === 1 ? node.url : '';
  return children.flatMap((child) => leavesOf(child, leadsTo));
}

/** Whether a text is the very address that it leads to, with or without its `https://` or `mailto:`. */
function isAddress(text: string, address: string): boolean {
  return address.endsWith(text) && /^([a-z]+:(\/\/)?)?$/.test(address.slice(0, -text.length));
}
