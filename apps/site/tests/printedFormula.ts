/**
 * Reads a printed formula as a reader with paper and pencil does: from the characters alone, with fractions
 * of whole numbers, so that the check itself never rounds.
 */

/** A fraction of whole numbers; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A printed number: `3,67` is 367/100 with two decimals, `12,5%` is 125/1000 with three. */
export interface PrintedNumber {
  readonly value: Fraction;
  /** Decimal places of the last digit, counted in the value: two more for a percentage. */
  readonly decimals: number;
  /** What follows the number: ` Ft`, `%`, ` év`. */
  readonly unit: string;
}

// Thousands stand apart by no-break spaces, in threes, from five digits on or not at all.
const numberPattern = /^(−?)(\d{1,4}|\d{1,3}(?:\u00A0\d{3})+)(?:,(\d+))?(?![\d,.\u00A0]*\d)/;
const unitPattern = /^(?:%|\u00A0(?:Ft|€|év|aastat?|ügyfél|klienti?)(?!\p{L}))?/u;

/** Reads a printed result, all of it. */
export function readPrintedNumber(text: string): PrintedNumber {
  const { number, rest } = takeNumber(text);
  const unit = rest;
  if (!/^(%|\u00A0\p{L}+|\u00A0€)?$/u.test(unit)) throw new SyntaxError(`"${unit}" is no unit, in "${text}"`);
  return unit === '%' ? inPercent(number) : { ...number, unit };
}

/** The value of a printed expression such as `120 000 Ft × 30% ÷ (1 + 10% − 80%)` or `(1 − 2%)¹²`. */
export function evaluatePrinted(text: string): Fraction {
  return evaluate(text, fractions);
}

/**
 * What a computer may lose of a printed expression, relative to its value: it computes with binary fractions, each
 * number and each step off by at most half a unit in the last place. Where the difference of two nearly equal
 * numbers counts, as in 1 − 99,9999%, that is much.
 */
export function lostInBinary(text: string): number {
  const { value, error } = evaluate(text, roundedNumbers);
  return value === 0 ? 0 : error / Math.abs(value);
}

/** `a - b` as a share of `b`, never negative; rounded only at the very end. */
export function relativeDistance(a: Fraction, b: Fraction): number {
  const difference = absolute(subtract(a, b));
  if (difference.numerator === 0n) return 0;
  return toNumber(divide(difference, absolute(b)));
}

/** How far two values lie apart, in units of a decimal place; −3 counts thousands. */
export function distanceInPlaces(a: Fraction, b: Fraction, decimals: number): number {
  const power = 10n ** BigInt(Math.abs(decimals));
  const unit = decimals >= 0 ? fraction(1n, power) : fraction(power, 1n);
  return toNumber(divide(absolute(subtract(a, b)), unit));
}

/** What a formula is computed with. */
interface Arithmetic<T> {
  readonly number: (printed: Fraction) => T;
  readonly add: (a: T, b: T) => T;
  readonly subtract: (a: T, b: T) => T;
  readonly multiply: (a: T, b: T) => T;
  readonly divide: (a: T, b: T) => T;
}

type Token = Fraction | (typeof signs)[number];

const signs = ['(', ')', '+', '−', '×', '÷', '¹²'] as const;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const sign = signs.find((each) => rest.startsWith(each));
    if (/^[ \u00A0]/.test(rest)) rest = rest.slice(1);
    else if (sign !== undefined) {
      tokens.push(sign);
      rest = rest.slice(sign.length);
    } else {
      const taken = takeNumber(rest);
      const unit = unitPattern.exec(taken.rest)?.[0] ?? '';
      tokens.push(unit === '%' ? inPercent(taken.number).value : taken.number.value);
      rest = taken.rest.slice(unit.length);
    }
  }
  return tokens;
}

function evaluate<T>(text: string, arithmetic: Arithmetic<T>): T {
  const tokens = tokensOf(text);
  const value = sum(tokens, arithmetic);
  if (tokens.length > 0) throw new SyntaxError(`"${String(tokens[0])}" is left over, in "${text}"`);
  return value;
}

/** Terms with + and − between them. A minus before the first makes it negative; no other number has a sign. */
function sum<T>(tokens: Token[], arithmetic: Arithmetic<T>): T {
  const isNegative = tokens[0] === '−';
  if (isNegative) tokens.shift();
  const first = product(tokens, arithmetic);
  let value = isNegative ? arithmetic.subtract(arithmetic.number(fraction(0n, 1n)), first) : first;
  while (tokens[0] === '+' || tokens[0] === '−') {
    const combine = tokens.shift() === '+' ? arithmetic.add : arithmetic.subtract;
    value = combine(value, product(tokens, arithmetic));
  }
  return value;
}

function product<T>(tokens: Token[], arithmetic: Arithmetic<T>): T {
  let value = power(tokens, arithmetic);
  while (tokens[0] === '×' || tokens[0] === '÷') {
    const combine = tokens.shift() === '×' ? arithmetic.multiply : arithmetic.divide;
    value = combine(value, power(tokens, arithmetic));
  }
  return value;
}

function power<T>(tokens: Token[], arithmetic: Arithmetic<T>): T {
  const base = factor(tokens, arithmetic);
  if (tokens[0] !== '¹²') return base;
  tokens.shift();
  return Array.from({ length: 12 }, () => base).reduce(arithmetic.multiply);
}

function factor<T>(tokens: Token[], arithmetic: Arithmetic<T>): T {
  const token = tokens.shift();
  if (typeof token === 'object') return arithmetic.number(token);
  if (token !== '(') throw new SyntaxError(`a number is missing before "${token ?? 'the end'}"`);
  const value = sum(tokens, arithmetic);
  if (tokens.shift() !== ')') throw new SyntaxError('a bracket is not closed');
  return value;
}

function takeNumber(text: string): { number: PrintedNumber; rest: string } {
  const found = numberPattern.exec(text);
  if (found === null) throw new SyntaxError(`"${text}" does not begin with a number as it is printed here`);
  const [all, minus, whole = '', decimals = ''] = found;
  const digits = BigInt(whole.replaceAll('\u00A0', '') + decimals);
  const value = fraction(minus === '' ? digits : -digits, 10n ** BigInt(decimals.length));
  return { number: { value, decimals: decimals.length, unit: '' }, rest: text.slice(all.length) };
}

function inPercent({ value, decimals }: PrintedNumber): PrintedNumber {
  return { value: divide(value, fraction(100n, 1n)), decimals: decimals + 2, unit: '%' };
}

const fraction = (numerator: bigint, denominator: bigint): Fraction =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
const multiply = (a: Fraction, b: Fraction) =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);
const add = (a: Fraction, b: Fraction) =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
const subtract = (a: Fraction, b: Fraction) => add(a, fraction(-b.numerator, b.denominator));
const absolute = (a: Fraction) => (a.numerator < 0n ? fraction(-a.numerator, a.denominator) : a);

function divide(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('a printed formula divides by zero');
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

const fractions: Arithmetic<Fraction> = { number: (printed) => printed, add, subtract, multiply, divide };

/** A number of the computer, and how far it may lie from the true one. */
interface Rounded {
  readonly value: number;
  readonly error: number;
}

const rounded = (value: number, error: number): Rounded => ({
  value,
  error: error + Math.abs(value) * 2 ** -53,
});

const roundedNumbers: Arithmetic<Rounded> = {
  number: (printed) => rounded(toNumber(printed), 0),
  add: (a, b) => rounded(a.value + b.value, a.error + b.error),
  subtract: (a, b) => rounded(a.value - b.value, a.error + b.error),
  multiply: (a, b) => rounded(a.value * b.value, Math.abs(a.value) * b.error + Math.abs(b.value) * a.error),
  divide: (a, b) =>
    rounded(a.value / b.value, (a.error + Math.abs(a.value / b.value) * b.error) / Math.abs(b.value)),
};

/** Sixteen digits of a fraction, whatever its size. */
function toNumber({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  const shift = BigInt(Math.max(0, denominator.toString().length - numerator.toString().length + 20));
  return Number((numerator * 10n ** shift) / denominator) / 10 ** Number(shift);
}
