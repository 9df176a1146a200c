import type { MarkupWords } from './markupWords.ts';

/** What the markup says in Hungarian. */
export const words: MarkupWords = {
  // allow: haszonkulcs*
  title: 'Árrésszint haszonkulcsból',
  label: 'Haszonkulcs',
  hint: 'ennyit teszel rá a beszerzési vagy az előállítási árra',
  means: (markup, relation, margin) => `${markup}-os haszonkulcs ${relation} ${margin}-os árrésszint`,
  none: '100%-os árrésszinthez nem tartozik haszonkulcs: ha nincs költség, nincs mire rátenni.',
};
