import { between } from '../shell/between.et.ts';
import type { IcebergWords } from './icebergWords.ts';

/** What the calculator says in Estonian. */
export const words: IcebergWords = {
  title: 'Kaebuste jäämägi',
  parameters: {
    complaints: { label: 'Ütles', hint: 'nii mitu küsitletut rääkis oma murest sulle' },
    silent: { label: 'Vaikis', hint: 'nii mitmel oli mure, aga ta ei öelnud' },
  },
  results: {
    complaintShare: 'Kaebuseni jõudnud mured',
    problemsPerComplaint: 'Muresid ühe kaebuse kohta',
    lowest: 'Osakaalu alumine piir',
    highest: 'Osakaalu ülemine piir',
  },
  reasons: { noProblems: 'Arvutada saab siis, kui vähemalt ühel küsitletul oli mure.' },
  cautions: {
    nobodyTold: 'Keegi ei öelnud midagi. See ei tähenda veel, et kõik on korras: võib-olla on öelda raske.',
    few: 'Nii väheste murede põhjal on osakaal vaid ligikaudne: küsi rohkematelt.',
  },
  range: (lowest, highest) =>
    `Nende vastuste põhjal jääb tegelik osakaal suure tõenäosusega ${between(lowest, highest)}.`,
  convention:
    'Võta mõlemad arvud samast küsitlusest. Nende kohta, kes küsitlusele ei vasta, ei ütle see arv midagi.',
  guide: () => import('./guide.et.ts'),
};
