/**
 * How a file was understood. Each thing was found by the whole file, says how sure it is, and can be chosen otherwise
 * (`Choices`). Codes and numbers only: words are the page's.
 */
export interface Reading {
  readonly format: Format;
  /** null where the browser has already decoded it: pasted text; a workbook says it itself. */
  readonly encoding: Detected<Encoding> | null;
  /** null in a workbook or a table of a web page. */
  readonly separator: Detected<Separator> | null;
  /** What cells are wrapped in; null in a workbook or a table of a web page. */
  readonly quote: Detected<Quote> | null;
  /** The place of the sheet in `sheets`; null unless a workbook, or a web page with several tables. */
  readonly sheet: Detected<number> | null;
  readonly sheets: readonly Sheet[];
  /** The row with the names of the columns; null if there is none. */
  readonly headerLine: Detected<number | null>;
  /** The first row with data. Rows between it and the header belong to the header; rows above the header are a title. */
  readonly firstLine: Detected<number>;
  readonly decimal: Detected<Decimal>;
  readonly thousands: Detected<Thousands>;
  readonly dateOrder: Detected<DateOrder>;
  /** The currency whose amounts are read; null if the file names none. Rows in another one are left out. */
  readonly currency: Detected<string | null>;
  readonly kind: Detected<Kind>;
  readonly columns: readonly Column[];
  readonly vat: Detected<Vat>;
  /** What amounts are counted in. */
  readonly scale: Detected<Scale>;
  /** What margins are written in; matters only if a column holds them. */
  readonly marginForm: Detected<MarginForm>;
  /** What is taken off gross amounts, in percent; matters only if `vat` is gross. */
  readonly vatPercent: number;
}

/** Something found in the file. */
export interface Detected<Value> {
  readonly value: Value;
  /** false: the file would also fit `others`, and the reader should look. */
  readonly certain: boolean;
  /** What else the file would fit, the likeliest first. Empty if nothing else fits. */
  readonly others: readonly Value[];
}

export type Format = 'delimited' | 'workbook' | 'webTable';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1257'] as const;
export type Encoding = (typeof encodings)[number];

export const separators = [';', '\t', ',', '|'] as const;
export type Separator = (typeof separators)[number];

export const quotes = ['"', "'", 'none'] as const;
export type Quote = (typeof quotes)[number];

export interface Sheet {
  /** Empty for a table of a web page that has no caption. */
  readonly name: string;
  /** Rows that are not empty; null where the sheet has not been opened. */
  readonly rows: number | null;
}

export const decimals = [',', '.'] as const;
export type Decimal = (typeof decimals)[number];

/** `space` stands for every space: plain, no-break and narrow. Spaces between digits are read past in any case. */
export const thousandsMarks = ['none', 'space', '.', ',', "'"] as const;
export type Thousands = (typeof thousandsMarks)[number];

/**
 * Year, month, day in the order of the file; `serial`: days since 1900 as Excel counts them. A year of four digits in
 * front, a date cell of a workbook and an ISO date are read as what they are in any case.
 */
export const dateOrders = ['ymd', 'dmy', 'mdy', 'serial'] as const;
export type DateOrder = (typeof dateOrders)[number];

export const kinds = ['orders', 'customers'] as const;
export type Kind = (typeof kinds)[number];

export const vats = ['net', 'gross'] as const;
export type Vat = (typeof vats)[number];

export const scales = ['one', 'thousand', 'million'] as const;
export type Scale = (typeof scales)[number];

/** What an amount is multiplied by. */
export const factorOf: Readonly<Record<Scale, number>> = { one: 1, thousand: 1000, million: 1_000_000 };

/** Margins in money, in percent of the price, or in percent of the cost, which is a markup. */
export const marginForms = ['money', 'ofPrice', 'ofCost'] as const;
export type MarginForm = (typeof marginForms)[number];

export interface Column {
  /** As it stands in the header; empty if the file has none. */
  readonly name: string;
  readonly role: Detected<Role>;
}

/**
 * What a column holds. Two columns may be `customer` (family and given name): they are joined by a space. `orderNumber`
 * tells orders of one day apart; `currency` says the currency of the row.
 */
export type Role =
  | 'customer'
  | 'date'
  | 'amount'
  | 'orderNumber'
  | 'revenue'
  | 'earlierRevenue'
  | 'cost'
  | 'margin'
  | 'contacts'
  | 'lastPurchase'
  | 'currency'
  | 'ignored';

/** The roles that a column can have, in the order to offer them. */
export const rolesOf: Readonly<Record<Kind, readonly Role[]>> = {
  orders: ['customer', 'date', 'amount', 'orderNumber', 'currency', 'ignored'],
  customers: [
    'customer',
    'revenue',
    'earlierRevenue',
    'cost',
    'margin',
    'contacts',
    'lastPurchase',
    'currency',
    'ignored',
  ],
};

/** The roles without which nothing can be computed. */
export const neededRoles: Readonly<Record<Kind, readonly Role[]>> = {
  orders: ['customer', 'date', 'amount'],
  customers: ['customer', 'revenue'],
};
