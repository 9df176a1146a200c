import { listWords } from '../shell/listWords.et.ts';
import type { FourCategoriesWords } from './fourCategoriesWords.ts';

/** What the calculator says in Estonian. */
export const words: FourCategoriesWords = {
  title: 'Neli kliendirühma',
  list: {
    ...listWords,
    label: 'Sinu kliendid',
    hint: 'igal real: nimi; aastane brutomarginaal käibemaksuta; töötunnid aastas; kuud viimasest tellimusest (võib puududa). Kuni 50 rida; näidis on välja mõeldud.',
    name: 'Nimi',
    columns: {
      annualMargin: 'Aastane brutomarginaal',
      effortHours: 'Töötunnid aastas',
      monthsSinceLastOrder: 'Kuud viimasest tellimusest',
    },
    sampleNames: [
      'Pagariäri nurga peal',
      'Katuseehitaja OÜ',
      'Lillepood',
      'Hambaravi',
      'Hotell järve ääres',
      'Raamatupood',
      'Joogastuudio',
      'Rattaremont',
      'Ürituskorraldaja',
      'Kohvik',
      'Sisekujundaja',
      'Köögiviljapood',
    ],
  },
  parameters: {
    marginBorder: { label: 'Toob palju', hint: 'alates sellest brutomarginaalist aastas, käibemaksuta' },
    effortBorder: { label: 'Nõuab palju tööd', hint: 'kui töötunde kulub rohkem' },
    activeMonths: { label: 'Passiivne', hint: 'kui viimane tellimus on vanem' },
  },
  results: {
    excellentShare: 'Suurepäraste osa brutomarginaalist',
    averageShare: 'Keskmiste osa brutomarginaalist',
    demandingShare: 'Koormavate osa brutomarginaalist',
    passiveShare: 'Passiivsete osa brutomarginaalist',
    demandingEffort: 'Koormavate osa töötundidest',
    excellentCustomers: 'Suurepärased',
    averageCustomers: 'Keskmised',
    demandingCustomers: 'Koormavad',
    passiveCustomers: 'Passiivsed',
    excellentMargin: 'Suurepäraste brutomarginaal',
    totalMargin: 'Kõigi brutomarginaal',
    demandingHours: 'Koormavate töötunnid',
    totalHours: 'Kõik töötunnid',
  },
  reasons: { noRows: 'Kirjuta vähemalt üks klient või too näidis tagasi.' },
  cautions: {
    noMargin: 'Kokku need kliendid brutomarginaali ei too, seega osakaale arvutada ei saa. Vaata summad üle.',
    few: 'Nii väheste klientide puhul muudab iga rida osakaale palju.',
  },
  categories: { excellent: 'Suurepärane', average: 'Keskmine', demanding: 'Koormav', passive: 'Passiivne' },
  firstSteps: {
    excellent: 'Küsi, mille pärast nad jäävad, ja hoia seda.',
    average: 'Uuri, mis võtab aja ära või mis jääb ostukorvist puudu.',
    demanding:
      'Paranda kõigepealt: selgita tingimused, lihtsusta, vaata hind üle. Lahkuminek on viimane samm.',
    passive: 'Küsi, miks nad enam ei telli. Võib-olla on neil sind lihtsalt harva vaja.',
  },
  map: 'Kes kuhu kuulub',
  mapDescription:
    'Iga number on üks klient: paremal rohkem brutomarginaali, üleval rohkem töötunde. Kaks joont on kaks piiri.',
  together: (circles) => `Kus on ×, langeb samasse kohta mitu klienti: ${circles}.`,
  shares: 'Rühmade osa brutomarginaalist',
  first: 'Mida kõigepealt proovida?',
  marginAxis: 'aastane brutomarginaal',
  effortAxis: 'töötunnid aastas',
  suggest: 'Piirid nimekirja keskele',
  category: 'Rühm',
  convention:
    'Keskmine on nii see, kes toob palju ja nõuab palju tööd, kui ka see, kes toob vähe ja nõuab vähe.',
  guide: () => import('./guide.et.ts'),
};
