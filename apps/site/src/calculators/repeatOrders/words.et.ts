import { between } from '../shell/between.et.ts';
import type { RepeatOrdersWords } from './repeatOrdersWords.ts';

/** What the calculator says in Estonian. */
export const words: RepeatOrdersWords = {
  title: 'Jätkutellimuste osakaal',
  parameters: {
    customersWithOrder: { label: 'Tellis', hint: 'nii mitu klienti tellis viimase 12 kuu jooksul' },
    customersWithSecondOrder: {
      label: 'Tellis uuesti',
      hint: 'nii mitu neist tellis vähemalt kaks korda',
    },
  },
  results: {
    rate: 'Jätkutellimuste osakaal',
    oneOffCustomers: 'Ühekordsed kliendid',
    lowest: 'Osakaalu alumine piir',
    highest: 'Osakaalu ülemine piir',
  },
  reasons: {
    moreThanAll: 'Uuesti tellinuid ei saa olla rohkem kui tellinuid kokku. Paranda üks neist arvudest.',
  },
  cautions: {
    few: 'Nii väheste klientide põhjal on osakaal vaid ligikaudne: paar tellimust muudab seda palju.',
  },
  range: (lowest, highest) =>
    `Ühe aasta arvudes on ka juhust. Suure tõenäosusega jääb osakaal ${between(lowest, highest)}.`,
  convention:
    'Kes tellis esimest korda alles viimastel nädalatel, pole jõudnud veel tagasi tulla. Kui kliente tuleb järjest juurde, paistab osakaal seepärast tegelikust väiksem.',
  guide: () => import('./guide.et.ts'),
};
