import type { ProblemCode } from '../preview.ts';
import type { Decimal } from '../reading.ts';
import { type Cell, PercentCell } from '../table/cell.ts';
import { endsGroup, isSpace } from './numberForm.ts';
import { numberTextOf } from './numberText.ts';
import { textProblem } from './textProblem.ts';

/** A number that a cell holds. */
export interface Amount {
  readonly value: number;
  readonly percent: boolean;
  /** The code of the currency beside it; null if none stands there. */
  readonly currency: string | null;
}

const LARGEST = 1e15;

/** Reads the number in a cell that is not empty, with that decimal mark; or says why it has none. */
export function readAmount(cell: Cell, decimal: Decimal): Amount | ProblemCode {
  if (typeof cell === 'number') return withinRange({ value: cell, percent: false, currency: null });
  if (cell instanceof PercentCell) return withinRange({ value: cell.percent, percent: true, currency: null });
  if (typeof cell !== 'string') return 'notNumber';
  const quick = quickNumber(cell, decimal);
  if (quick !== undefined) return withinRange({ value: quick, percent: false, currency: null });
  const text = numberTextOf(cell);
  if (text === null) return textProblem(cell) ?? 'notNumber';
  const other = decimal === ',' ? '.' : ',';
  const digits = plainDigits(text.body, decimal, other);
  if (digits === null) return plainDigits(text.body, other, decimal) === null ? 'notNumber' : 'otherDecimal';
  const value = text.negative ? -Number(digits) : Number(digits);
  return withinRange({ value, percent: text.percent, currency: text.currency });
}

/** Digits in groups of three or none, and the decimal mark, which most numbers are; undefined for all else. */
function quickNumber(text: string, decimal: Decimal): number | undefined {
  const { length } = text;
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  if (length === start || length > 20) return undefined;
  const markUnit = decimal.charCodeAt(0);
  let mark = -1;
  let [number, digits, group, between] = [0, 0, 0, -1];
  for (let position = start; position < length; position += 1) {
    const unit = text.charCodeAt(position);
    if (unit >= 48 && unit <= 57) {
      number = number * 10 + unit - 48;
      digits += 1;
      group += 1;
    } else if (unit === markUnit) {
      if (mark !== -1 || group === 0 || position === length - 1 || (between !== -1 && group !== 3))
        return undefined;
      mark = position;
    } else {
      const kind = isSpace(unit) ? 32 : unit;
      if ((kind !== 32 && kind !== 44 && kind !== 46) || mark !== -1) return undefined;
      if (!endsGroup(group, between !== -1) || (between !== -1 && between !== kind)) return undefined;
      [group, between] = [0, kind];
    }
  }
  if (digits > 15 || (mark === -1 && between !== -1 && group !== 3)) return undefined;
  // A power of ten and a whole number below 2⁵³ divide to the nearest double, as Number() reads the text.
  const value = mark === -1 ? number : number / 10 ** (length - 1 - mark);
  return start === 1 ? -value : value;
}

/** The digits as a program writes them; null if the marks do not fit the decimal mark. */
function plainDigits(body: string, decimal: Decimal, thousands: string): string | null {
  const [whole = '', fraction, ...more] = body.split(decimal);
  if (more.length > 0) return null;
  const [exponentless = ''] = (fraction ?? '').split(/e/i);
  if (exponentless.includes(thousands)) return null;
  const groups = whole.split(thousands);
  const grouped = groups.length > 1;
  if (
    grouped &&
    !(/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group)))
  )
    return null;
  return fraction === undefined || fraction === ''
    ? groups.join('')
    : `${groups.join('') || '0'}.${fraction}`;
}

function withinRange(amount: Amount): Amount | ProblemCode {
  if (!Number.isFinite(amount.value)) return 'notNumber';
  return Math.abs(amount.value) > LARGEST ? 'numberTooLarge' : amount;
}
