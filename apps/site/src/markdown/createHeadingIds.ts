import { slugify } from '@monday-letter/locale';

/**
 * Ids that an article's page has beside those of its headings. Figures (`F7`) and calculators
 * (`LifetimeValue-title`) need no place here: their ids have capitals, those of headings never.
 */
export const pageIds: readonly string[] = [
  'content',
  'figures',
  'follow',
  'follow-title',
  'posts',
  'ring',
  'sources',
];

/**
 * Gives the headings of one document their ids: plain letters and hyphens, with `-2` and so on where the page
 * has such an id already; `null` to a heading without a Latin letter or digit.
 */
export function createHeadingIds(): (text: string) => string | null {
  const taken = new Set(pageIds);
  return (text) => {
    if (!/[a-z0-9]/i.test(text.normalize('NFD'))) return null;
    const plain = slugify(text);
    let id = plain;
    for (let count = 2; taken.has(id); count += 1) id = `${plain}-${count}`;
    taken.add(id);
    return id;
  };
}
