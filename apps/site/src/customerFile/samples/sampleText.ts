import type { Language } from '@monday-letter/locale';
import { isoDateFromDayNumber } from '@monday-letter/metrics';

import type { CustomerData } from '../customerData.ts';
import { firmNames } from './firmNames.ts';
import {
  createUniform,
  imagineOrders,
  lastDay,
  type ImaginedOrder,
  type ImaginedShop,
} from './sampleShop.ts';

/** The headings of a sample; the first one says that the customers are imagined. */
interface Headings {
  readonly orders: readonly [customer: string, day: string, amount: string];
  readonly customers: readonly [
    ...[customer: string, revenue: string, earlier: string, cost: string, contacts: string, last: string],
  ];
}

const headings: Readonly<Record<Language, Headings>> = {
  hu: {
    orders: ['Vevő (kitalált)', 'Számla kelte', 'Nettó összeg (Ft)'],
    customers: [
      'Vevő (kitalált)',
      'Éves árbevétel (nettó, Ft)',
      'Előző évi árbevétel',
      'Kiszolgálás költsége',
      'Megkeresések száma',
      'Utolsó vásárlás',
    ],
  },
  et: {
    orders: ['Klient (välja mõeldud)', 'Arve kuupäev', 'Summa käibemaksuta (€)'],
    customers: [
      'Klient (välja mõeldud)',
      'Aasta käive (käibemaksuta, €)',
      'Eelmise aasta käive',
      'Teenindamise kulu',
      'Pöördumisi',
      'Viimane ost',
    ],
  },
};

const shops: Readonly<Record<Language, Readonly<Record<CustomerData['kind'], ImaginedShop>>>> = {
  hu: {
    orders: { customers: 170, meanOrder: 62_000, smallestCoin: 10, seed: 20 },
    customers: { customers: 170, meanOrder: 62_000, smallestCoin: 10, seed: 4 },
  },
  et: {
    orders: { customers: 170, meanOrder: 170, smallestCoin: 0.01, seed: 6 },
    customers: { customers: 170, meanOrder: 170, smallestCoin: 0.01, seed: 9 },
  },
};

/** A sample file as the firm's own spreadsheet would save it: semicolons, local numbers and dates, UTF-8 with its mark. */
export function sampleText(language: Language, kind: CustomerData['kind']): string {
  const shop = shops[language][kind];
  const uniform = createUniform(shop.seed);
  const names = firmNames(language, shop.customers, uniform);
  const orders = imagineOrders(shop);
  const rows =
    kind === 'orders'
      ? orders.map(({ customer, day, amount }) => [
          names[customer] ?? '',
          dayText(day, language),
          amountText(amount, language),
        ])
      : listOf(orders, names, shop, uniform, language);
  return `\uFEFF${[headings[language][kind], ...rows].map((row) => `${row.join(';')}\r\n`).join('')}`;
}

/** Customers of the last two years with what they bought, cost and asked, in the order of their names. */
function listOf(
  orders: readonly ImaginedOrder[],
  names: readonly string[],
  { meanOrder, smallestCoin }: ImaginedShop,
  uniform: () => number,
  language: Language,
): string[][] {
  const year = 365;
  return names
    .map((name, customer) => {
      const own = orders.filter((order) => order.customer === customer && order.day > lastDay - 2 * year);
      const lately = own.filter(({ day }) => day > lastDay - year);
      const sum = (some: readonly ImaginedOrder[]) => some.reduce((total, { amount }) => total + amount, 0);
      // Every order takes a delivery; some customers call at each, and one in ten never stops.
      const calls = uniform() < 0.1 ? 6 : 1.5 * uniform() ** 2;
      const contacts = Math.round(lately.length * calls + 1.5 * uniform());
      const cost = lately.length * 0.05 * meanOrder + contacts * 0.04 * meanOrder;
      return {
        name,
        last: own.at(-1)?.day ?? 0,
        numbers: [sum(lately), sum(own) - sum(lately), smallestCoin * Math.round(cost / smallestCoin)],
        contacts,
      };
    })
    .filter(({ last }) => last > 0)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, numbers, contacts, last }) => [
      name,
      ...numbers.map((number) => amountText(number, language)),
      String(contacts),
      dayText(last, language),
    ]);
}

function dayText(day: number, language: Language): string {
  const [year = '', month = '', date = ''] = isoDateFromDayNumber(day).split('-');
  return language === 'hu' ? `${year}. ${month}. ${date}.` : `${date}.${month}.${year}`;
}

/** `48 200`, `1 249,90`. */
function amountText(amount: number, language: Language): string {
  const [whole = '', cents] = amount.toFixed(language === 'hu' ? 0 : 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return cents === undefined ? grouped : `${grouped},${cents}`;
}
