/** The three numbers of a date as they stand in the text, and what their form says about their order. */
export interface DateText {
  readonly numbers: readonly [number, number, number];
  /**
   * `ymd`, `dmy`: the form leaves no doubt (a year of four digits in front, a month in letters). `yearLast`: a year of
   * four digits at the end. `short`: no year of four digits.
   */
  readonly form: 'ymd' | 'dmy' | 'yearLast' | 'short';
  /** What stands between the numbers. */
  readonly mark: '.' | '/' | '-';
}

/** What may stand behind a date: a weekday, a time. */
const BEHIND = '\\.?(?:[T,\\s]\\s*(?:\\(?\\p{L}{1,12}\\.?\\)?,?\\s*)?(?:\\d{1,2}[:.]\\d{2}.*)?)?$';
const yearFirst = new RegExp(`^(\\d{4})\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})${BEHIND}`, 'u');
const yearLast = new RegExp(`^(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{4})${BEHIND}`, 'u');
const short = new RegExp(`^(\\d{2}|\\d)\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})${BEHIND}`, 'u');
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const wordBehindYear = new RegExp(`^(\\d{4})\\.?\\s+(\\p{L}{3,12})\\.?\\s+(\\d{1,2})${BEHIND}`, 'u');
const wordInFront = new RegExp(
  `^(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${BEHIND}`,
  'u',
);
const wordBehindDay = new RegExp(`^(\\d{1,2})\\.?[\\s-]+(\\p{L}{3,12})\\.?[\\s,-]+(\\d{4})${BEHIND}`, 'u');

/** Takes a date apart; null if the text is none. */
export function dateTextOf(text: string): DateText | null {
  const first = text.charCodeAt(0);
  if (first < 48 || text.length < 5 || text.length > 60) return null;
  // Of a million names none but those that begin like a month are looked at closer.
  if (first > 57 && !/^[a-z]{3,12}\.?\s+\d/i.test(text)) return null;
  const clean = text.replace(/[\s\u00a0\u202f]+/g, ' ');
  if (first > 57) return withWordInFront(clean);
  return inNumbers(clean) ?? inWords(clean);
}

function inNumbers(text: string): DateText | null {
  for (const [pattern, form] of [
    [yearFirst, 'ymd'],
    [yearLast, 'yearLast'],
    [short, 'short'],
  ] as const) {
    const [, one, mark, two, three] = pattern.exec(text) ?? [];
    if (one !== undefined)
      return { numbers: [Number(one), Number(two), Number(three)], form, mark: mark as DateText['mark'] };
  }
  const [, year, month, day] = compact.exec(text) ?? [];
  return year === undefined
    ? null
    : { numbers: [Number(year), Number(month), Number(day)], form: 'ymd', mark: '-' };
}

/** As American programs write: Nov 23, 2025. */
function withWordInFront(text: string): DateText | null {
  const [, monthName = '', day, year] = wordInFront.exec(text) ?? [];
  const month = monthOf(monthName);
  return month === 0 ? null : { numbers: [Number(day), month, Number(year)], form: 'dmy', mark: '.' };
}

function inWords(text: string): DateText | null {
  const [, year, monthOfYear = '', dayOfMonth] = wordBehindYear.exec(text) ?? [];
  if (year !== undefined) {
    const month = monthOf(monthOfYear);
    return month === 0
      ? null
      : { numbers: [Number(year), month, Number(dayOfMonth)], form: 'ymd', mark: '.' };
  }
  const [, day, monthName = '', yearBehind] = wordBehindDay.exec(text) ?? [];
  const month = monthOf(monthName);
  return month === 0 ? null : { numbers: [Number(day), month, Number(yearBehind)], form: 'dmy', mark: '.' };
}

/** How the months begin in Hungarian, Estonian and English, without marks. */
const monthBeginnings: readonly RegExp[] = [
  ...[/^jaa?n/, /^(?:feb|veeb)/, /^maa?r/, /^apr/, /^ma[jiy]/, /^juu?n/],
  ...[/^juu?l/, /^aug/, /^sz?ept?/, /^o[kc]t/, /^nov/, /^de[ct]/],
];

/** The month from 1; 0 if the word is none. */
function monthOf(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return monthBeginnings.findIndex((beginning) => beginning.test(plain)) + 1;
}
