import { slugify } from '@monday-letter/locale';

/** Gives the headings of one document their ids: plain letters and hyphens, the second of a kind with `-2`. */
export function createHeadingIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = slugify(text);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
