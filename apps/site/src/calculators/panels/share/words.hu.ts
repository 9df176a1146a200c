import type { ShareWords } from './shareWords.ts';

/** What is said in Hungarian where a result is sent, saved or printed. */
export const words: ShareWords = {
  about:
    'A hivatkozásban benne vannak a számaid: aki megkapja, ugyanezt az eredményt látja. Hozzánk nem jutnak el.',
  withoutList:
    'A hivatkozásban a listád nincs benne: aki megkapja, a te listád helyett a mintalistát látja, más eredménnyel. Hozzánk a számaid nem jutnak el.',
  link: 'Hivatkozás',
  copy: 'Hivatkozás másolása',
  copied: 'Másolva.',
  selected: 'A böngésző nem engedi a másolást. Kijelöltük a hivatkozást, másold ki te.',
  send: 'Küldés…',
  list: 'A lista számai is kerüljenek a hivatkozásba, nevek nélkül. Aki megkapja, ezeket is látja.',
  longList: 'A listád 50 sornál hosszabb, ezért nem fér bele a hivatkozásba. CSV-fájlként elmentheted.',
  print: 'Nyomtatás egy lapra',
  rest: 'A lapra ennyi sor fért rá. A teljes listát CSV-ként töltheted le.',
  csv: 'Letöltés CSV-ként',
  svg: 'Ábra letöltése (SVG)',
  saved: (fileName) => `Elmentve: ${fileName}`,
};
