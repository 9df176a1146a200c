import { readAmount } from '../cells/readAmount.ts';
import type { Decimal, Detected, MarginForm } from '../reading.ts';
import { marginForms } from '../reading.ts';
import type { TableColumn } from '../table/tableColumn.ts';
import { currencyIn } from './currencyOf.ts';
import { plainHeading } from './headings.ts';

const share =
  /%|szazalek|protsen|percent|\bpct\b|hanyad|arresszint|\bszint|\barany|\brata|maar\b|osakaal|\brate\b/;
/** A share of the cost, not of the price: what traders reckon with. */
const markup = /haszonkulcs|juurdehindlus|\bmark ?up\b/;

/** The numbers of a column of margins, counted over the rows where they are not 0 and have no percent sign. */
export interface MarginNumbers {
  readonly rows: number;
  /** Rows with a percent sign. */
  readonly percentages: number;
  /** Rows up to 1, 3, 100, 1000, whatever the sign. */
  readonly upTo: Readonly<Record<1 | 3 | 100 | 1000, number>>;
  /** All of them as a share of the revenue of their rows; NaN if that is 0. */
  readonly ofRevenue: number;
}

/** So many of the rows are as good as all. */
const NEARLY_ALL = 0.95;
/** No firm lives on margins below the one; up to the other they are rare enough to ask. */
const [TINY, SMALL] = [0.05, 0.15];

/** Whether a heading says that the margins below it are a share, of the price or of the cost. */
export function namesMarginShare(heading: string): boolean {
  const plain = plainHeading(heading);
  return share.test(plain) || markup.test(plain);
}

/**
 * Whether margins are written in money, in percent of the price or in percent of the cost: by the heading, by the
 * percent signs, or else by how small the numbers are beside the revenue.
 */
export function marginFormOf(heading: string, numbers: MarginNumbers): Detected<MarginForm> {
  const { rows, percentages, upTo, ofRevenue } = numbers;
  const plain = plainHeading(heading);
  const inPercent: MarginForm = markup.test(plain) ? 'ofCost' : 'ofPrice';
  const detected = (value: MarginForm, certain: boolean): Detected<MarginForm> => {
    const likely = marginForms.filter((form) => form !== value && (form !== 'ofCost' || inPercent === form));
    return { value, certain, others: likely };
  };
  if (rows === 0 && percentages > 0) return detected(inPercent, true);
  if (namesMarginShare(heading) && (share.test(plain) || currencyIn(heading) === null)) {
    const most = inPercent === 'ofCost' ? upTo[1000] : upTo[100];
    return most >= rows / 2 ? detected(inPercent, true) : detected('money', false);
  }
  if (currencyIn(heading) !== null && percentages === 0) return detected('money', true);
  const isSmall = rows > 0 && upTo[100] >= rows * NEARLY_ALL;
  if (isSmall && ofRevenue < SMALL) return detected(ofRevenue < TINY ? inPercent : 'money', false);
  return detected('money', percentages === 0);
}

/** What a number without a percent sign is multiplied by to be percent: 100 where shares are written 0.35. */
export function percentOfOne(form: MarginForm, { rows, upTo }: MarginNumbers): 1 | 100 {
  return rows > 0 && upTo[form === 'ofCost' ? 3 : 1] >= rows * NEARLY_ALL ? 100 : 1;
}

/** Counts the margins of the rows from `firstRow` on. */
export function marginNumbersOf(
  margins: TableColumn,
  revenues: TableColumn | undefined,
  firstRow: number,
  decimal: Decimal,
): MarginNumbers {
  const amountsOf = ({ cells }: TableColumn) =>
    cells.map((cell) => {
      const amount = cell === '' ? null : readAmount(cell, decimal);
      return amount === null || typeof amount === 'string' ? null : amount;
    });
  const [margin, revenue] = [amountsOf(margins), revenues === undefined ? [] : amountsOf(revenues)];
  const upTo = { 1: 0, 3: 0, 100: 0, 1000: 0 };
  let [rows, percentages, sum, sumOfRevenue] = [0, 0, 0, 0];
  for (let row = firstRow; row < margins.codes.length; row += 1) {
    const here = margin[margins.codes[row] as number] ?? null;
    if (here === null || here.value === 0) continue;
    if (here.percent) {
      percentages += 1;
      continue;
    }
    const size = Math.abs(here.value);
    rows += 1;
    for (const limit of [1, 3, 100, 1000] as const) if (size <= limit) upTo[limit] += 1;
    sum += size;
    sumOfRevenue += Math.abs(revenue[revenues?.codes[row] ?? 0]?.value ?? 0);
  }
  return { rows, percentages, upTo, ofRevenue: sumOfRevenue === 0 ? NaN : sum / sumOfRevenue };
}
