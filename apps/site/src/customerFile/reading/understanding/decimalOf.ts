import type { Decimal, Detected, Thousands } from '../reading.ts';
import type { ColumnProfile } from './columnProfile.ts';

export interface Marks {
  readonly decimal: Detected<Decimal>;
  readonly thousands: Detected<Thousands>;
}

/** So many different numbers of three digits behind the mark, and none of another form, mean thousands. */
const ENOUGH_OPEN = 12;
/** Numbers against the winner that are slips rather than a second way of writing. */
const SLIPS = 0.02;

/**
 * The decimal mark, by every number in the columns that hold amounts. 1.234 alone could be either; what decides is
 * what other numbers look like, and if there are none, how many such numbers there are: a file in which every mark has
 * exactly three digits behind it writes thousands.
 */
export function decimalOf(profiles: readonly ColumnProfile[]): Marks {
  const sum = (pick: (profile: ColumnProfile) => number): number =>
    profiles.reduce((total, profile) => total + pick(profile), 0);
  const comma = sum(({ forms }) => forms.commaDecimal);
  const point = sum(({ forms }) => forms.pointDecimal);
  const openComma = sum(({ forms }) => forms.commaOpen);
  const openPoint = sum(({ forms }) => forms.pointOpen);
  const decimal = decide(comma, point, openComma, openPoint);
  const thousandsMark: Thousands = decimal.value === ',' ? '.' : ',';
  const marked = decimal.value === ',' ? openPoint : openComma;
  const value: Thousands =
    marked > 0
      ? thousandsMark
      : sum(({ spaces }) => spaces) > 0
        ? 'space'
        : sum(({ apostrophes }) => apostrophes) > 0
          ? "'"
          : 'none';
  const doubtful = !decimal.certain && openComma + openPoint > 0;
  return { decimal, thousands: { value, certain: !doubtful, others: doubtful ? ['none'] : [] } };
}

function decide(comma: number, point: number, openComma: number, openPoint: number): Detected<Decimal> {
  if (comma + point > 0) {
    const value = comma >= point ? ',' : '.';
    const against = Math.min(comma, point);
    const certain = against <= (comma + point) * SLIPS && Math.max(comma, point) > against;
    return { value, certain, others: [other(value)] };
  }
  if (openComma + openPoint === 0) return { value: ',', certain: true, others: ['.'] };
  // Only numbers such as 1.234: the mark stands for thousands, so the other one is the decimal mark.
  const value = openPoint >= openComma ? ',' : '.';
  const certain = Math.min(openComma, openPoint) === 0 && openComma + openPoint >= ENOUGH_OPEN;
  return { value, certain, others: [other(value)] };
}

function other(decimal: Decimal): Decimal {
  return decimal === ',' ? '.' : ',';
}
