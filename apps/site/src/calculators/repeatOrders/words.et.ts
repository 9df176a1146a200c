import type { RepeatOrdersWords } from './repeatOrdersWords.ts';

/** What the calculator says in Estonian. */
export const words: RepeatOrdersWords = {
  title: 'Jätkutellimuste osakaal',
  parameters: {
    customersWithOrder: { label: 'Tellis', hint: 'nii mitu klienti tellis sinult viimase 12 kuu jooksul' },
    customersWithSecondOrder: {
      label: 'Tellis uuesti',
      hint: 'nii mitu neist tellis sama 12 kuu jooksul vähemalt kaks korda',
    },
  },
  results: {
    rate: 'Jätkutellimuste osakaal',
    oneOffCustomers: 'Ühekordseid kliente',
    lowest: 'Osakaalu alumine piir',
    highest: 'Osakaalu ülemine piir',
  },
  reasons: { moreThanAll: 'Uuesti ei saanud tellida rohkem kliente, kui üldse tellis. Muuda üht arvudest.' },
  cautions: { few: 'Nii väheste klientide põhjal on osakaal vaid suunav: paar tellimust muudab seda palju.' },
  range: (lowest, highest) =>
    `Kui võtta möödunud aasta valimina, jääb tegelik osakaal suure tõenäosusega vahemikku ${lowest} kuni ${highest}.`,
  convention:
    'Kes tuli esimest korda alles viimastel nädalatel, pole jõudnud veel tagasi tulla. Seepärast paistab kasvavas poes osakaal tegelikust väiksem.',
  guide: () => import('./guide.et.ts'),
};
