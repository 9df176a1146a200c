import type { ChurnCostWords } from './churnCostWords.ts';

/** What the calculator says in Estonian. */
export const words: ChurnCostWords = {
  title: 'Klientide lahkumise kalkulaator',
  variants: {
    question: 'Mida sa lahkujate kohta tead?',
    answers: { rate: 'Lahkumismäära', counts: 'Nende arvu' },
  },
  parameters: {
    customers: { label: 'Klientide arv', hint: 'nii palju oli neid aasta alguses' },
    churn: { label: 'Lahkumismäär', hint: 'nii mitu klienti sajast lahkub aasta jooksul' },
    lost: { label: 'Kaotatud kliendid', hint: 'nii mitu neist lahkus aasta jooksul; uusi kliente ära loe' },
    annualPurchases: { label: 'Aastane ostude summa', hint: 'ühelt kliendilt aastas, käibemaksuta' },
    margin: {
      label: 'Brutomarginaal',
      hint: 'nii suur osa käibemaksuta hinnast jääb alles pärast otsekulusid',
    },
    acquisitionCost: {
      label: 'Kliendi hankimise kulu',
      hint: 'nii palju maksab üks uus klient lahkunu asemele, käibemaksuta',
    },
    referrals: { label: 'Soovitused', hint: 'nii mitu uut klienti toob üks klient; kui ei tea, jäta 0' },
    referralValue: {
      label: 'Soovitatud kliendi väärtus',
      hint: 'nii palju toob kokku klient, kes tuli kellegi soovitusel',
    },
  },
  results: {
    totalCost: 'Lahkumise kulu aastas',
    lostMargin: 'Saamata jäänud brutomarginaal',
    replacementCost: 'Asendamise kulu',
    lostReferrals: 'Saamata jäänud soovituste väärtus',
    lostCustomers: 'Aastas kaotatud kliendid',
    annualChurnRate: 'Lahkumismäär',
    lowestChurnRate: 'Lahkumismäära alumine piir',
    highestChurnRate: 'Lahkumismäära ülemine piir',
    lowestTotalCost: 'Aastase kulu alumine piir',
    highestTotalCost: 'Aastase kulu ülemine piir',
    keptCustomers: 'Nii palju rohkem kliente jääb',
    saving: 'Ühe protsendipunkti väärtus aastas',
    breakEvenSpendPerCustomer: 'Kui kulutad kõigile, siis kliendi kohta kuni',
    breakEvenSpendPerKeptCustomer: 'Ühe hoitud kliendi kohta kuni',
    customersAfterFiveYears: 'Kliente viie aasta pärast',
    improvedCustomersAfterFiveYears: 'Kliente viie aasta pärast, kui lahkumismäär on punkti võrra väiksem',
  },
  reasons: {
    moreLostThanThere: 'Lahkuda ei saanud rohkem kliente, kui neid oli. Paranda üks arvudest.',
  },
  cautions: {
    allLost:
      'Nende arvudega lahkuvad aasta jooksul kõik kliendid. Vaata üle, ega siin ole mitme aasta lahkujad koos.',
    belowOnePoint:
      'Lahkumismäär on alla ühe protsendi, seepärast me ei näita, mida annaks ühe punkti võrra väiksem.',
  },
  range: (lowestRate, highestRate, lowest, highest) =>
    `Ühe aasta arvudes on ka juhust. 95% kindlusega jääb lahkumismäär vahemikku ${lowestRate} kuni ${highestRate} ja kulu vahemikku ${lowest} kuni ${highest}.`,
  nobodyLost: (highestRate, highest) =>
    `Kui aasta jooksul ei lahkunud keegi, ei tähenda see, et keegi ei lahku ka edaspidi. 95% kindlusega on lahkumismäär kuni ${highestRate} ja kulu kuni ${highest}.`,
  parts: 'Millest see koosneb',
  bars: {
    lostMargin: 'saamata jäänud brutomarginaal',
    replacementCost: 'uued kliendid asemele',
    lostReferrals: 'saamata jäänud soovitused',
  },
  onePoint: 'Kui lahkumismäär on ühe protsendipunkti võrra väiksem',
  course: {
    title: 'Viis aastat, kui kedagi asemele ei tule',
    description: (now, asIs, improved) =>
      `Praegu ${now}, viie aasta pärast ${asIs}` +
      (improved === null ? '.' : `; ühe punkti võrra väiksema lahkumismääraga ${improved}.`),
    years: 'aastat',
    customers: 'klientide arv',
    when: 'Millal',
    now: 'praegu',
    asIs: 'nagu praegu',
    improved: 'punkti võrra parem',
  },
  cohorts: {
    open: 'Arvuta aasta kaupa päris kohordi põhjal',
    load: async () => (await import('./cohorts/cohorts.et.tsx')).Cohorts,
  },
  convention:
    'Saamata jäänud brutomarginaali ja soovitusi arvestame ühe aasta eest: nii kaua on lahkunu koht tühi, edasi toob need uus klient. Kliendi kogu väärtust me seepärast juurde ei liida, muidu loeksime sama raha kaks korda.',
  guide: () => import('./guide.et.ts'),
};
