import type { ResultsWords } from './resultsWords.ts';

/** The headings of the file with all customers, in Hungarian. */
export const resultsWords: ResultsWords = {
  columns: {
    name: 'Vevő',
    revenue: 'Éves bevétel',
    revenueShare: 'Része a bevételből',
    abc: 'ABC-osztály',
    earlierRevenue: 'Bevétel az előző évben',
    totalRevenue: 'Bevétel a teljes fájlban',
    profit: 'Nyereség a kiszolgálás után',
    category: 'Csoport',
    orders: 'Rendelések',
    firstOrder: 'Első rendelés',
    lastOrder: 'Utolsó rendelés',
    medianGapDays: 'Szokásos szünet (nap)',
    probabilityAlive: 'Ekkora eséllyel vevő még',
    expectedOrders: 'Várható rendelések',
    value: 'Várható érték',
    lowestValue: 'Érték: alsó határ',
    highestValue: 'Érték: felső határ',
    advice: 'Mit tehetsz?',
  },
  category: {
    excellent: 'Kiváló',
    average: 'Átlagos',
    demanding: 'Megterhelő',
    passive: 'Passzív',
    muchMargin: 'Sok árrés',
    littleMargin: 'Kevés árrés',
  },
};
