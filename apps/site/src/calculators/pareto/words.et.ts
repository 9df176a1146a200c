import { listWords } from '../shell/listWords.et.ts';
import type { ParetoWords } from './paretoWords.ts';

/** What the Pareto calculator says in Estonian. */
export const words: ParetoWords = {
  title: 'Pareto kalkulaator',
  parameters: {
    topFraction: {
      label: 'Ülemine osa',
      hint: 'nii suur osa klientidest, alates suurimast',
    },
    targetShare: { label: 'Otsitav osa käibest', hint: 'otsime, mitu klienti selle kokku annab' },
    margin: { label: 'Brutomarginaal', hint: 'loeb ainult koos teenindamise kuluga' },
  },
  list: {
    ...listWords,
    label: 'Sinu kliendid',
    hint: 'igal real: nimi; aastakäive; teenindamise kulu aastas (võib puududa). Summad käibemaksuta, võid kleepida ka Excelist. Näidis on välja mõeldud.',
    name: 'Nimi',
    columns: { revenue: 'Aastakäive', costToServe: 'Teenindamise kulu aastas' },
    sampleNames: [
      'Tondimõisa Majutus',
      'Rehepapi Köök',
      'Siilipoisi Lasteaed',
      'Kolme Sõrme Trükikoda',
      'Vanapagana Kõrts',
      'Näkineiu Kohvik',
      'Hüpiknuku Rattad',
      'Seitsme Leiva Pagar',
      'Sinilille Õiepood',
      'Kuldkiharate Salong',
      'Kratikalda Mahl',
      'Udumäe Paber',
    ],
  },
  results: {
    topCustomers: 'Ülemised kliendid',
    topRevenue: 'Ülemiste käive',
    total: 'Kogukäive',
    topShare: 'Ülemiste osakaal käibest',
    customersForTarget: 'Kliente otsitava osa jaoks',
    shareForTarget: 'Nende osakaal klientidest',
    largestShare: 'Suurima kliendi osakaal',
    gini: 'Gini koefitsient',
    peakShare: 'Kasum nendeta, praegusega võrreldes',
    unprofitableCustomers: 'Kahjumlikud kliendid',
    takenAway: 'Kahjumlikud viivad aastas',
  },
  reasons: {
    empty: 'Kirjuta või kleebi siia oma kliendid või vaata näidisnimekirja.',
    oneCustomer: 'Ühe kliendi järgi ei näe, kuidas käive jaguneb. Lisa vähemalt veel üks.',
    noRevenue: 'Käive kokku ei ole suurem kui null, seega pole midagi jagada. Vaata summad üle.',
  },
  cautions: {
    few: 'Alla kümne kliendi puhul võib üks nimi kõik osakaalud pea peale pöörata. Vaata pigem nimesid kui protsente.',
    equal: 'Kõik toovad sama palju, nii et suuri ja väikesi kliente siin ei ole.',
    zeros: 'Ka nullkäibega rida loeme kliendiks. Kui see pole klient, kustuta rida.',
    credits:
      'Nimekirjas on miinusega summa, näiteks kreeditarve. Siis paistab ülemiste osakaal tegelikust suurem ja võib ületada isegi 100%.',
    repeated: 'Mõni nimi kordub. Kui see on sama klient, liida tema read kokku.',
    costsMissing: 'Kus teenindamise kulu puudub, arvestasime nulliga.',
    loss: 'Nende arvudega kliendid kokku kasumit ei too. Vaata üle brutomarginaal ja see, kas käive on esimeses arvuveerus.',
  },
  customers: {
    caption: 'Kliendid alates suurimast',
    name: 'Klient',
    revenue: 'Käive',
    share: 'Osakaal',
    class: 'Klass',
    profit: 'Kasum',
    unnamed: (row) => `${row}. klient`,
  },
  guide: () => import('./guide.et.ts'),
};
