import type { IcebergWords } from './icebergWords.ts';

/** What the calculator says in Estonian. */
export const words: IcebergWords = {
  title: 'Kaebuste jäämägi',
  parameters: {
    complaints: { label: 'Ütles', hint: 'nii mitmel küsitletul oli mure ja ta rääkis sellest sulle' },
    silent: { label: 'Vaikis', hint: 'nii mitmel oli mure, aga ta ei rääkinud' },
  },
  results: {
    complaintShare: 'Nii suur osa muredest jõudis kaebuseni',
    problemsPerComplaint: 'Ühe kaebuse kohta on muresid',
    lowest: 'Osakaalu alumine piir',
    highest: 'Osakaalu ülemine piir',
  },
  reasons: { noProblems: 'Arvutada saab siis, kui vähemalt ühel küsitletul oli mure.' },
  cautions: {
    nobodyTold: 'Keegi ei rääkinud. Enamasti ei tähenda see, et kõik on korras, vaid et rääkida on raske.',
    few: 'Nii väheste murede põhjal on osakaal vaid suunav: küsi rohkematelt.',
  },
  range: (lowest, highest) =>
    `Nende vastuste põhjal jääb tegelik osakaal suure tõenäosusega vahemikku ${lowest} kuni ${highest}.`,
  convention:
    'Võta mõlemad arvud samast küsitlusest. Nende kohta, kes küsitlusele ei vasta, ei ütle see arv midagi.',
  guide: () => import('./guide.et.ts'),
};
