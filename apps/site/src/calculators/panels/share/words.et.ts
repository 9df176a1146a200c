import type { ShareWords } from './shareWords.ts';

/** What is said in Estonian where a result is sent, saved or printed. */
export const words: ShareWords = {
  about: 'Sinu arvud on lingi sees: kes lingi saab, näeb sedasama tulemust. Meieni need ei jõua.',
  withoutList:
    'Sinu nimekirja lingis ei ole: kes lingi saab, näeb selle asemel näidisnimekirja ja teist tulemust. Meieni sinu arvud ei jõua.',
  link: 'Link',
  copy: 'Kopeeri link',
  copied: 'Kopeeritud.',
  selected: 'Link on valitud, nüüd saad selle ise kopeerida.',
  send: 'Saada…',
  list: 'Lisa lingile ka nimekirja arvud, ilma nimedeta. Kes lingi saab, näeb neidki.',
  longList: 'Sinu nimekirjas on üle 50 rea, nii palju linki ei mahu. Laadi see alla CSV-failina.',
  print: 'Prindi ühele lehele',
  rest: 'Lehele mahtus nii palju ridu. Kogu nimekirja saad alla laadida CSV-failina.',
  csv: 'Laadi alla CSV-failina',
  svg: 'Laadi joonis alla (SVG)',
  saved: (fileName) => `Salvestatud: ${fileName}`,
};
