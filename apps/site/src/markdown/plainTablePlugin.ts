import { defineMdastPlugin } from 'satteri';

/** Takes the alignment off table columns: it would become style attributes, which the pages allow nowhere. */
export const plainTablePlugin = defineMdastPlugin({
  name: 'plain-table',
  table: (node) =>
    node.align?.some(Boolean)
      ? { type: 'table', align: node.align.map(() => null), children: node.children }
      : undefined,
});
