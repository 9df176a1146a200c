/** A name and the texts of its numbers: one way to understand a line. */
export interface PlainReading {
  readonly name: string;
  readonly cells: readonly string[];
}

/** A line whose cells no mark sets apart, with all the ways to understand it. */
export interface PlainLine {
  /** What stands before its numbers. */
  readonly name: string;
  /** The number that may still belong to the name: `1` in `Ügyfél 1 1000`; none where the line itself says no. */
  readonly nameNumber: number | null;
  /** Ways in which every number is a cell, and those in which the first one belongs to the name. */
  readonly numbers: readonly PlainReading[];
  readonly numbered: readonly PlainReading[];
  /** What stands in the line apart by spaces that looks like numbers. */
  readonly tokens: readonly string[];
}

interface Token {
  readonly text: string;
  /** No number goes on after it: it has its unit, or a comma follows. */
  readonly closed: boolean;
  /** It stands apart by more than one space. */
  readonly wide: boolean;
}

const unit = '(?:ft|huf|forint|€|eur[oó]?|%)';
const unitAlone = new RegExp(`^${unit}$`, 'i');
const numeric = new RegExp(`^[-+−–]?\\d+(?:[.,]\\d+)*${unit}?$`, 'i');
/** The digits of a number after its first group. */
const further = new RegExp(`^\\d{3}(?:[.,]\\d+)*(?: ?${unit})?$`, 'i');
const spacesWithin = /[\u00A0\u2007\u2009\u202F]/g;

/** More cannot be the numbers of a line, and a long line is not to be searched through. */
const longestEnd = 200;
const mostGroups = 5;

/**
 * Takes a line apart at its spaces, in every way in which the numbers at its end can be understood: `1 120 000` is one
 * number, or a 1 and 120 000. A no-break space is only within a number, two spaces and a comma only between them.
 *
 * @param least how many numbers a row needs
 * @param most how many it can have
 */
export function takeApart(line: string, least: number, most: number): PlainLine {
  const pieces = [...line.slice(-longestEnd).matchAll(/( *)([^ ]+)/g)].map(([all, gap = '', text = '']) => ({
    all,
    gap,
    text: text.replace(spacesWithin, ' '),
  }));
  const tokens: Token[] = [];
  let end = pieces.length;
  const longest = most * mostGroups + 1;
  for (; end > 0 && tokens.length < longest; end -= 1) {
    const { text, gap } = pieces[end - 1] as (typeof pieces)[number];
    const before = pieces[end - 2];
    const bare = text.replace(/,$/, '');
    const wide = gap.length > 1;
    if (unitAlone.test(bare) && before && isNumber(before.text)) {
      tokens.unshift({ text: `${before.text} ${bare}`, closed: true, wide: before.gap.length > 1 });
      end -= 1;
    } else if (isNumber(bare) || (end === pieces.length && /^[-+−–]?\d[\d.,]*$/.test(bare))) {
      tokens.unshift({ text: bare, closed: bare !== text || /[^\d]$/.test(bare), wide });
    } else break;
  }
  const taken = pieces.slice(end).reduce((sum, { all }) => sum + all.length, 0);
  const before = line.slice(0, line.length - taken).trimEnd();
  const isClosed = /[,:]$/.test(before);
  const name = before.replace(/,$/, '');

  const readings = (from: number): readonly PlainReading[] => {
    const called = [name, ...tokens.slice(0, from).map(({ text }) => text)].join(' ').trim();
    const all = numbersFrom(tokens.slice(from), most).map((cells) => ({ name: called, cells }));
    const enough = all.filter(({ cells }) => cells.length >= least);
    return enough.length > 0 ? enough : all;
  };
  const [first, second] = tokens;
  const canBeName = second !== undefined && !isClosed && /^\d{1,6}$/.test(first?.text ?? '');
  const numbered = canBeName ? readings(1) : [];
  const isApart = first !== undefined && !first.wide && (first.closed || second?.wide === true);
  let numbers = numbered.length > 0 && isApart && name ? [] : readings(0);
  // Some number or other stands in the name as well.
  for (let from = 1; numbers.length === 0 && numbered.length === 0 && from < tokens.length; from += 1)
    numbers = readings(from);
  return {
    name,
    nameNumber: numbered.length > 0 ? Number(first?.text) : null,
    numbers,
    numbered,
    tokens: tokens.map(({ text }) => text),
  };
}

function isNumber(text: string): boolean {
  return numeric.test(text.replaceAll(/ (?=\d{3}(?!\d))/g, '').replace(/ (?=\D+$)/, ''));
}

/** All ways to make up to so many numbers of tokens, the fewest first. */
function numbersFrom(tokens: readonly Token[], most: number): readonly (readonly string[])[] {
  const [first] = tokens;
  if (first === undefined) return [[]];
  // No amount begins with a nought, as the rest of another does.
  if (most === 0 || /^[-+−–]?0\d/.test(first.text)) return [];
  const ways: (readonly string[])[] = [];
  for (let count = 1; count <= mostGroups; count += 1) {
    const before = tokens[count - 2];
    const next = tokens[count - 1];
    if (next === undefined) break;
    if (before !== undefined) {
      const goesOn = count === 2 ? /^[-+−–]?[1-9]\d{0,2}$/ : /^\d{3}$/;
      if (next.wide || before.closed || !goesOn.test(before.text) || !further.test(next.text)) break;
    }
    const number = tokens
      .slice(0, count)
      .map(({ text }) => text)
      .join(' ');
    for (const rest of numbersFrom(tokens.slice(count), most - 1)) ways.push([number, ...rest]);
  }
  return ways.sort((one, other) => one.length - other.length);
}
