/**
 * The suffixes of the Hungarian cases. A capital vowel takes the harmony of the word (A: a, e, e; Á: á, é, é;
 * O: o, e, ö; Ó: ó, ő, ő); `V` is the v that becomes the word's last consonant; `L` is the linking vowel that
 * differs from word to word in the accusative.
 */
export const hungarianSuffixes = {
  accusative: 'Lt',
  dative: 'nAk',
  instrumental: 'VAl',
  causal: 'ért',
  translative: 'VÁ',
  terminative: 'ig',
  essive: 'ként',
  inessive: 'bAn',
  superessive: 'On',
  adessive: 'nÁl',
  illative: 'bA',
  sublative: 'rA',
  allative: 'hOz',
  elative: 'bÓl',
  delative: 'rÓl',
  ablative: 'tÓl',
} as const;

export type HungarianSuffix = keyof typeof hungarianSuffixes;
