/** Letters that the packaged Hungarian rules hold as entities of HTML, where they stand in conditions. */
const letters: Readonly<Record<string, string>> = {
  Aring: 'Å',
  Otilde: 'Õ',
  Ucirc: 'Û',
  agrave: 'à',
  apos: "'",
  aring: 'å',
  atilde: 'ã',
  deg: '°',
  egrave: 'è',
  euro: '€',
  micro: 'µ',
  ndash: '–',
  ntilde: 'ñ',
  otilde: 'õ',
  permil: '‰',
  sect: '§',
  ucirc: 'û',
  ugrave: 'ù',
};

/**
 * The affix rules of a dictionary package as Hunspell needs them. Packages turn them into UTF-8 without saying that
 * the flags are so as well, and `[^…&agrave;]` shuts out every letter of the entity: *céget* would be unknown.
 */
export function mendAffixes(rules: string): string {
  const decoded = rules.replaceAll(/&([A-Za-z]+);/g, (entity, name: string) => letters[name] ?? entity);
  return /^FLAG /m.test(decoded) ? decoded : decoded.replace(/^SET UTF-8$/m, 'SET UTF-8\nFLAG UTF-8');
}
