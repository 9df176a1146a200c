/**
 * A text as the last part of an address: small letters without accents (ő o, õ o, ü u, ž z), digits, and single
 * hyphens for all the rest. Different texts may meet (kor, kör): the caller checks for collisions.
 *
 * @throws RangeError if no Latin letter or digit is left
 * @example slugify('Őszi ügyfélélmény, 20%') // 'oszi-ugyfelelmeny-20'
 */
export function slugify(text: string): string {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!slug)
    throw new RangeError(`slugify: text must have a Latin letter or digit, received ${JSON.stringify(text)}`);
  return slug;
}
