import { commasBetween, withSemicolons } from './commasBetween.ts';
import { takeApart, type PlainLine, type PlainReading } from './plainLine.ts';

/** What a line without marks says in its list; or the ways to write it so that it says one thing. */
export type PlainResult =
  | (PlainReading & { readonly kind: 'read' })
  | { readonly kind: 'unclear' | 'commas'; readonly name: string; readonly clearer: readonly string[] };

/** The rows of a list whose cells are set apart by marks. */
export interface MarkedRow {
  readonly name: string;
  /** How many numbers it has. */
  readonly width: number;
}

/** Lines that begin with the same name, or with none. */
interface Alike {
  readonly size: number;
  /** They begin with 1, 2, 3 and so on. */
  readonly areRows: boolean;
  /** The number after the name tells them apart; and surely so, even if it could be the beginning of an amount. */
  readonly areNumbered: boolean;
  readonly areSurelyNumbered: boolean;
}

/** What of a list is already clear. */
interface Evidence {
  /** How many numbers the clear lines have. */
  readonly widths: ReadonlySet<number>;
  /** Numbers of five digits and more stand without spaces. */
  readonly unspaced: boolean;
}

/** Only up to here a number beside a name that nobody shares is taken for a part of it. */
const largestNameNumber = 999;

/**
 * Reads lines whose cells no mark sets apart. Of one line nobody knows whether `Ügyfél 1 1000` is a customer called
 * "Ügyfél 1", so the whole list decides: names that would be the same without their numbers keep them, and a line is
 * read like those that are clear. What stays doubtful is given in each of its ways, for the reader to choose.
 *
 * @param least how many numbers a row needs
 * @param most how many it can have
 */
export function readPlainList(
  texts: readonly string[],
  least: number,
  most: number,
  marked: readonly MarkedRow[],
): readonly PlainResult[] {
  const commas = texts.map(commasBetween);
  const hasCommas = commas.includes('surely');
  const lines = texts.map((text) => takeApart(text, least, most));
  const groups = new Map<string, PlainLine[]>();
  for (const line of lines) {
    const called = line.name.toLowerCase();
    groups.set(called, [...(groups.get(called) ?? []), line]);
  }
  const alike = new Map(Array.from(groups, ([called, group]) => [called, factsOf(group, lines.length)]));
  const seen = lines.map((line) => {
    const group = alike.get(line.name.toLowerCase()) as Alike;
    const numbered = isPlausible(line, group) ? line.numbered : [];
    return { ...line, numbered, group };
  });

  const unspaced = lines.some(({ tokens }) => tokens.some((token) => /^\D?\d{5}/.test(token)));
  const decideBy = (clear: readonly (readonly PlainReading[])[]) => {
    const given = clear.flatMap(([only, ...others]) => (others.length > 0 ? [] : (only?.cells.length ?? [])));
    const widths = new Set([...marked.map(({ width }) => width), ...given].filter(Boolean));
    return seen.map((line) => decide(line, { widths, unspaced }));
  };
  const whole = seen.map(({ numbers, numbered }) => [...numbers, ...numbered]);
  // Once it is clear which numbers belong to names, more lines are clear, and say more about the others.
  const named = decideBy(whole).map(([way, doubt], index) => {
    const { numbered = [] } = seen[index] ?? {};
    return doubt === undefined && way && numbered.includes(way) ? numbered : (whole[index] ?? []);
  });
  const decided = decideBy(named);
  const areSomeNumbered =
    marked.some(({ name }) => /\d$/.test(name)) ||
    decided.some((ways, index) => ways.some((way) => seen[index]?.numbered.includes(way)));
  return seen.map(({ name, numbered }, index) => {
    const text = texts[index] ?? '';
    if (commas[index] === 'surely' || (hasCommas && commas[index] === 'perhaps'))
      return { kind: 'commas', name, clearer: [withSemicolons(text)] };
    const [way, other = areSomeNumbered && way && !numbered.includes(way) && numbered[0]] =
      decided[index] ?? [];
    return other
      ? { kind: 'unclear', name, clearer: [way, other].map(written) }
      : { kind: 'read', ...(way ?? { name: text, cells: [] }) };
  });
}

const written = (way?: PlainReading) => (way === undefined ? '' : [way.name, ...way.cells].join('; '));

/** Whether the first number can be a part of the name at all. */
function isPlausible({ name, nameNumber, numbered }: PlainLine, { size, areRows }: Alike): boolean {
  if (nameNumber === null) return false;
  if (!name) return areRows;
  return size > 1 || (nameNumber <= largestNameNumber && isSmall(nameNumber, numbered));
}

const isSmall = (number: number, ways: readonly PlainReading[]) => ways.some((way) => number < amountOf(way));

/** The first amount of a row, roughly: its digits before any comma or point at its end. */
function amountOf({ cells: [cell = ''] }: PlainReading): number {
  return Number(cell.replace(/[.,]\d{1,2}(?!\d).*$/, '').replace(/\D/g, ''));
}

/** The one way in which a line can be understood within its list, or two that are both possible. */
function decide(
  { name, numbers, numbered, group }: PlainLine & { readonly group: Alike },
  evidence: Evidence,
): readonly PlainReading[] {
  const fits = (ways: readonly PlainReading[]) => ways.some(({ cells }) => evidence.widths.has(cells.length));
  const doubt = [numbered, numbers].flatMap((ways) => ways.slice(0, 1));
  if (numbered.length === 0) return oneOf(numbers, evidence);
  if (numbers.length === 0) return oneOf(numbered, evidence);
  if (fits(numbered) !== fits(numbers)) return oneOf(fits(numbered) ? numbered : numbers, evidence);
  // The number before an amount may as well be its thousands: then one customer would have all lines of the group.
  const isShort = numbers.some(({ cells }) => numbered.some((way) => way.cells.length === cells.length));
  if (group.size === 1) return isShort ? oneOf(numbers, evidence) : doubt;
  const areNumbered = isShort || !name ? group.areSurelyNumbered : group.areNumbered;
  return areNumbered ? oneOf(numbered, evidence) : doubt;
}

/** What lines are about that begin alike. */
function factsOf(group: readonly PlainLine[], lines: number): Alike {
  const all = group.map(({ nameNumber }) => nameNumber ?? NaN);
  const isRising = all.every((number, index) => index === 0 || number > (all[index - 1] ?? 0));
  const areSmall = group.every(({ numbered }, index) => isSmall(all[index] ?? NaN, numbered));
  const areNumbered = !all.includes(NaN) && new Set(all).size === all.length && (isRising || areSmall);
  const isRun = Math.max(...all) === all.length;
  return {
    size: group.length,
    areRows: group.length > 1 && all.every((number, index) => number === index + 1),
    areNumbered,
    areSurelyNumbered: areNumbered && (isRun || (all.length > 2 && 2 * all.length > lines)),
  };
}

/** Of ways that differ in how many numbers there are: as many as in the clear lines, or else the fewest. */
function oneOf(ways: readonly PlainReading[], { widths, unspaced }: Evidence): readonly PlainReading[] {
  const [fewest] = ways;
  if (fewest === undefined) return [];
  const least = fewest.cells.length;
  const like = ways.filter(({ cells }) => widths.has(cells.length));
  const fitting = like.length > 0 ? like : ways.filter(({ cells }) => cells.length === least);
  if (!unspaced) return fitting.includes(fewest) ? fitting : [fewest, ...fitting];
  const most = Math.max(...fitting.map(({ cells }) => cells.length));
  return fitting.filter(({ cells }) => cells.length === most);
}
