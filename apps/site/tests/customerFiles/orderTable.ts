import type { CustomerRows, OrderRows } from '../../src/customerFile/customerData.ts';

/** An order as it is, before it is written in any way. */
export interface Order {
  readonly customer: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** In hundredths of the currency. */
  readonly cents: number;
}

export interface ListedCustomer {
  readonly name: string;
  readonly revenueCents: number;
  readonly earlierCents: number;
  readonly contacts: number;
  readonly lastPurchase: { readonly year: number; readonly month: number; readonly day: number };
}

const firms = {
  hu: [
    'Kovács és Társa Kft.',
    'Őrségi Fűszer Bt.',
    'Tűzőgép Szerviz Zrt.',
    'Nagy; Kiss, és Fia Kft.',
    'Zöld „Őszi” Kert',
    'Kerékpár "Sebes" Kft.',
    'Szőlő 2000 Kft.',
    "O'Hara Irodák Kft.",
    'Íjász Egyesület',
    'Ügyvédi Iroda Dr. Ács',
  ],
  et: [
    'Kõrvemaa Õunaaed OÜ',
    'Jäääär AS',
    'Žanett & Šokolaad OÜ',
    'Tamm; Kask, ja Pojad OÜ',
    'Mõis „Vana Õu“ OÜ',
    'Ratas "Kiire" OÜ',
    'Talu 2000 OÜ',
    "O'Leary Büroo OÜ",
    'Põhjala Vibuklubi',
    'Ülle Rebane FIE',
  ],
} as const;

/** A small generator of numbers that are the same on every machine. */
function seededNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Orders of imagined firms: no two of a customer on one day, none of 0, amounts from 12.50 to 98,765.40, days before
 * and after the twelfth, in the order of time.
 */
export function orderTable(language: 'hu' | 'et', rows = 48): readonly Order[] {
  const next = seededNumbers(20_261_102);
  return Array.from({ length: rows }, (_, index) => {
    // Two days a row, so that no customer can order twice on one.
    const date = new Date(Date.UTC(2025, 0, 3) + (index * 2 + next(2)) * 86_400_000 * 5);
    const cents = index % 4 === 0 ? 125_000 + next(9_000) * 100 : 1250 + next(9_875_290);
    return {
      customer: firms[language][next(firms[language].length)] ?? '',
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      cents,
    };
  });
}

/** Customers of imagined firms with their revenue, that of the year before, contacts and last purchase. */
export function customerTable(language: 'hu' | 'et'): readonly ListedCustomer[] {
  const next = seededNumbers(7);
  return firms[language].map((name) => ({
    name,
    revenueCents: 10_000 + next(90_000_000),
    earlierCents: 10_000 + next(90_000_000),
    contacts: next(40),
    lastPurchase: { year: 2026, month: 1 + next(12), day: 1 + next(28) },
  }));
}

/** What the orders read back as. */
export function expectedOrders(orders: readonly Order[]): OrderRows {
  const names = [...new Set(orders.map(({ customer }) => customer))];
  return {
    kind: 'orders',
    names,
    customer: Uint32Array.from(orders, ({ customer }) => names.indexOf(customer)),
    day: Int32Array.from(orders, (order) => dayNumber(order)),
    amount: Float64Array.from(orders, ({ cents }) => cents / 100),
    sameDay: 'join',
  };
}

/** What the list reads back as, with the columns that it was written with. */
export function expectedCustomers(
  customers: readonly ListedCustomer[],
  has: { readonly earlier: boolean; readonly contacts: boolean; readonly last: boolean },
): CustomerRows {
  return {
    kind: 'customers',
    names: customers.map(({ name }) => name),
    revenue: Float64Array.from(customers, ({ revenueCents }) => revenueCents / 100),
    earlierRevenue: has.earlier
      ? Float64Array.from(customers, ({ earlierCents }) => earlierCents / 100)
      : null,
    cost: null,
    margin: null,
    contacts: has.contacts ? Float64Array.from(customers, ({ contacts }) => contacts) : null,
    lastPurchase: has.last
      ? Float64Array.from(customers, ({ lastPurchase }) => dayNumber(lastPurchase))
      : null,
  };
}

export function dayNumber({ year, month, day }: { year: number; month: number; day: number }): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
