import type { LinkWords } from './linkWords.ts';

/** What a Hungarian reader is told about a link. */
export const words: LinkWords = {
  cut: 'A hivatkozás vége lemaradt. Amit nem tudtunk kiolvasni belőle, annak a helyén a kalkulátor kezdőértéke áll: nézd át a számokat.',
  damaged:
    'A hivatkozásból nem mindent tudtunk kiolvasni. A hiányzó számok helyén a kalkulátor kezdőértéke áll: nézd át őket.',
  notConverted: {
    HUF: 'A hivatkozásban forintösszegek vannak, nem számoltuk át őket.',
    EUR: 'A hivatkozásban euróösszegek vannak, nem számoltuk át őket.',
  },
};
