import type { ResultsWords } from './resultsWords.ts';

/** The headings of the file with all customers, in Estonian. */
export const resultsWords: ResultsWords = {
  columns: {
    name: 'Klient',
    revenue: 'Aastakäive',
    revenueShare: 'Osakaal käibest',
    abc: 'ABC-klass',
    earlierRevenue: 'Eelmise aasta käive',
    totalRevenue: 'Käive kogu failis',
    profit: 'Kasum pärast teenindamise kulu',
    category: 'Rühm',
    orders: 'Tellimusi',
    firstOrder: 'Esimene tellimus',
    lastOrder: 'Viimane tellimus',
    medianGapDays: 'Tavaline ostuvahe (päevades)',
    probabilityAlive: 'Tõenäosus, et on veel klient',
    expectedOrders: 'Oodatavaid tellimusi',
    value: 'Oodatav väärtus',
    lowestValue: 'Väärtuse alumine piir',
    highestValue: 'Väärtuse ülemine piir',
    advice: 'Mida teha?',
  },
  category: {
    excellent: 'Suurepärane',
    average: 'Keskmine',
    demanding: 'Koormav',
    passive: 'Passiivne',
    muchMargin: 'Suur brutomarginaal',
    littleMargin: 'Väike brutomarginaal',
  },
};
