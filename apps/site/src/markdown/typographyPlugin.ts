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
        const addresses = addressesIn(node as MdastNode);
        leaves.forEach((leaf, index) => {
          const after = textOf(leaves[index + 1]).slice(0, 1);
          const value =
            leaf.type === 'text' && !addresses.includes(leaf)
              ? typeset(leaf.value, language, { before, after })
              : textOf(leaf);
          if (leaf.type === 'text' && value !== leaf.value) context.setProperty(leaf, 'value', value);
          before += value;
        });
      },
    ]),
  ),
});

interface Context {
  readonly fileURL: URL | undefined;
  setProperty(node: MdastNode & { type: 'text' }, key: 'value', value: string): void;
}

function leavesOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node && node.children.length > 0
    ? node.children.flatMap((child) => leavesOf(child as MdastNode))
    : [node];
}

/** Texts of links that are the very address they lead to, with or without its `https://` or `mailto:`. */
function addressesIn(node: MdastNode): readonly MdastNode[] {
  if (!('children' in node)) return [];
  const [text] = node.children;
  if (node.type === 'link' && node.children.length === 1 && text?.type === 'text') {
    const start = node.url.slice(0, -text.value.length);
    return node.url.endsWith(text.value) && /^([a-z]+:(\/\/)?)?$/.test(start) ? [text] : [];
  }
  return node.children.flatMap((child) => addressesIn(child as MdastNode));
}

/** A component counts as a letter: it prints a word or a number. */
function textOf(node: MdastNode | undefined): string {
  if (node === undefined) return '';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : 'x';
}
