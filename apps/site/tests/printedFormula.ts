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
const amountUnits = ['%', '\u00A0Ft', '\u00A0€'];

/** Reads a printed result, all of it. */
export function readPrintedNumber(text: string): PrintedNumber {
  const { number, rest } = takeNumber(text);
  const unit = rest;
  if (!/^(%|\u00A0\p{L}+|\u00A0€)?$/u.test(unit)) throw new SyntaxError(`"${unit}" is no unit, in "${text}"`);
  return unit === '%' ? inPercent(number) : { ...number, unit };
}

/** The value of a printed expression such as `120 000 Ft × 30% ÷ (1 + 10% − 80%)`. */
export function evaluatePrinted(text: string): Fraction {
  const tokens = tokensOf(text);
  const value = sum(tokens);
  if (tokens.length > 0) throw new SyntaxError(`"${String(tokens[0])}" is left over, in "${text}"`);
  return value;
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

type Token = Fraction | '(' | ')' | '+' | '−' | '×' | '÷';

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const [sign] = rest;
    if (sign === ' ' || sign === '\u00A0') rest = rest.slice(1);
    else if (sign === '(' || sign === ')' || sign === '+' || sign === '−' || sign === '×' || sign === '÷') {
      tokens.push(sign);
      rest = rest.slice(1);
    } else {
      const taken = takeNumber(rest);
      const unit = amountUnits.find((each) => taken.rest.startsWith(each)) ?? '';
      tokens.push(unit === '%' ? inPercent(taken.number).value : taken.number.value);
      rest = taken.rest.slice(unit.length);
    }
  }
  return tokens;
}

function sum(tokens: Token[]): Fraction {
  let value = product(tokens);
  while (tokens[0] === '+' || tokens[0] === '−') {
    value = tokens.shift() === '+' ? add(value, product(tokens)) : subtract(value, product(tokens));
  }
  return value;
}

function product(tokens: Token[]): Fraction {
  let value = factor(tokens);
  while (tokens[0] === '×' || tokens[0] === '÷') {
    value = tokens.shift() === '×' ? multiply(value, factor(tokens)) : divide(value, factor(tokens));
  }
  return value;
}

function factor(tokens: Token[]): Fraction {
  const token = tokens.shift();
  if (typeof token === 'object') return token;
  if (token !== '(') throw new SyntaxError(`a number is missing before "${token ?? 'the end'}"`);
  const value = sum(tokens);
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

/** Sixteen digits of a fraction, whatever its size. */
function toNumber({ numerator, denominator }: Fraction): number {
  const shift = BigInt(Math.max(0, denominator.toString().length - numerator.toString().length + 20));
  return Number((numerator * 10n ** shift) / denominator) / 10 ** Number(shift);
}
