import { between } from '../shell/between.et.ts';
import type { ChurnCostWords } from './churnCostWords.ts';

/** What the calculator says in Estonian. */
export const words: ChurnCostWords = {
  title: 'Klientide lahkumise kulu',
  variants: {
    question: 'Mida sa lahkujate kohta tead?',
    answers: { rate: 'Lahkumismäära', counts: 'Nende arvu' },
  },
  parameters: {
    customers: { label: 'Klientide arv', hint: 'nii palju oli neid aasta alguses' },
    churn: { label: 'Lahkumismäär', hint: 'nii mitu klienti sajast lahkub' },
    lost: { label: 'Lahkunud kliendid', hint: 'nii mitu neist lahkus aastaga; uusi ära loe' },
    annualPurchases: { label: 'Aastane ostude summa', hint: 'ühelt kliendilt aastas, käibemaksuta' },
    margin: {
      label: 'Brutomarginaal',
      hint: 'mis jääb käibemaksuta hinnast pärast otsekulusid',
    },
    acquisitionCost: {
      label: 'Kliendi hankimise kulu',
      hint: 'üks uus klient lahkunu asemele, käibemaksuta',
    },
    referrals: { label: 'Soovitusel tulnute arv', hint: 'uusi ühe kliendi kohta; kui ei tea, jäta 0' },
    referralValue: {
      label: 'Soovitusel tulnu väärtus',
      hint: 'nii palju brutomarginaali toob ta kokku, käibemaksuta',
    },
  },
  results: {
    totalCost: 'Lahkumise kulu aastas',
    lostMargin: 'Saamata jäänud brutomarginaal',
    replacementCost: 'Asendamise kulu',
    lostReferrals: 'Saamata jäänud soovitused',
    lostCustomers: 'Aastas lahkunud kliendid',
    annualChurnRate: 'Lahkumismäär',
    lowestChurnRate: 'Lahkumismäära alumine piir',
    highestChurnRate: 'Lahkumismäära ülemine piir',
    lowestTotalCost: 'Aastase kulu alumine piir',
    highestTotalCost: 'Aastase kulu ülemine piir',
    keptCustomers: 'Alles jääb rohkem',
    saving: 'Protsendipunkti väärtus aastas',
    breakEvenSpendPerCustomer: 'Kulupiir iga kliendi kohta',
    breakEvenSpendPerKeptCustomer: 'Kulupiir hoitud kliendi kohta',
    customersAfterFiveYears: 'Kliente viie aasta pärast',
    improvedCustomersAfterFiveYears: 'Viie aasta pärast, määr punkti väiksem',
  },
  reasons: {
    moreLostThanThere:
      'Lahkunuid ei saa olla rohkem, kui aasta alguses oli kliente. Paranda üks neist arvudest.',
  },
  cautions: {
    allLost:
      'Nende arvudega lahkuvad aasta jooksul kõik kliendid. Vaata üle, kas arvus ei ole koos mitme aasta lahkujad.',
    noneLost:
      'Kui keegi ei lahku, pole ka kulu. Aga mõni klient kaob ikka, enamasti vaikselt: vaata, kas kõik mullused kliendid on tänavu ostnud.',
    belowOnePoint:
      'Lahkumismäär on alla ühe protsendi, nii et tervet protsendipunkti sellest maha võtta ei saa.',
  },
  range: (lowestRate, highestRate, lowest, highest) =>
    `Ühe aasta arvudes on ka juhust. Suure tõenäosusega jääb lahkumismäär ${between(lowestRate, highestRate)} ja kulu ${between(lowest, highest)}.`,
  nobodyLost: (highestRate, highest) =>
    `Kui aasta jooksul ei lahkunud keegi, ei tähenda see, et keegi ei lahku ka edaspidi. Suure tõenäosusega on lahkumismäär kuni ${highestRate} ja kulu kuni ${highest}.`,
  parts: 'Millest see koosneb',
  bars: {
    lostMargin: 'saamata jäänud brutomarginaal',
    replacementCost: 'uued kliendid asemele',
    lostReferrals: 'saamata jäänud soovitused',
  },
  onePoint: 'Üks protsendipunkt vähem',
  course: {
    title: 'Viis aastat uute klientideta',
    description: (now, asIs, improved) =>
      `Praegu ${now}, viie aasta pärast ${asIs}` +
      (improved === null ? '.' : `; ühe punkti võrra väiksema lahkumismääraga ${improved}.`),
    years: 'aastat',
    customers: 'klientide arv',
    when: 'Millal',
    now: 'praegu',
    asIs: 'nagu praegu',
    improved: 'punkt vähem',
  },
  cohorts: {
    open: 'Arvuta kohortide kaupa',
    load: async () => (await import('./cohorts/cohorts.et.tsx')).load(),
  },
  convention:
    'Saamata jäänud brutomarginaali ja soovitusi arvestame ühe aasta eest: nii kaua on lahkunu koht tühi, edasi toob need uus klient. Kliendi kogu väärtust me seepärast juurde ei liida, muidu loeksime sama raha kaks korda.',
  guide: () => import('./guide.et.ts'),
};
