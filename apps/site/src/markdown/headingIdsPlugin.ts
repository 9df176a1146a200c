import { defineMdastPlugin } from 'satteri';

import { createHeadingIds } from './createHeadingIds.ts';

/** Sets the ids that links to headings rely on, from the text as it was typed. Comes before the typography. */
export const headingIdsPlugin = () => {
  const idOf = createHeadingIds();
  return defineMdastPlugin({
    name: 'heading-ids',
    heading: (node, context) => {
      const id = idOf(context.textContent(node));
      if (id !== null) context.setProperty(node, 'data', { hProperties: { id } });
    },
  });
};
