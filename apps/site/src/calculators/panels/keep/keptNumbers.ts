import type { CalendarDay, Currency } from '@monday-letter/locale';

import type { LinkedNumbers } from '../../link/linkedNumbers.ts';
import { parametersIn, type Declaration, type ParameterUnit, type Period } from '../../shell/declaration.ts';
import { keptName } from '../../shell/kept.ts';

/** A number that this browser keeps: as typed, with all that it means. */
export interface KeptNumber {
  readonly value: number;
  readonly unit: ParameterUnit;
  readonly period?: Period | undefined;
  /** The currency of an amount. */
  readonly currency?: Currency | undefined;
  readonly day: CalendarDay;
}

/** What this browser keeps for a reader: numbers by the name that all calculators share. */
export interface Kept {
  readonly numbers: ReadonlyMap<string, KeptNumber>;
  /** The way of asking, and the list, by the calculator's name. */
  readonly variants: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, string>;
}

/** What was found: nothing, something that cannot be read, or a browser that keeps nothing at all. */
export type KeptReading =
  { readonly kind: 'kept'; readonly kept: Kept } | { readonly kind: 'nothing' | 'unreadable' | 'refused' };

/** The part of a browser's storage that is needed. Even asking for it fails in some private windows. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Raised when what is kept today could not be read by the code of yesterday. */
const version = 1;

export const nothingKept: Kept = { numbers: new Map(), variants: new Map(), lists: new Map() };

/** Reads what the browser keeps. Single entries that make no sense are left out. Never throws. */
export function readKept(open: OpenStorage): KeptReading {
  let text: string | null;
  try {
    text = open().getItem(keptName);
  } catch {
    return { kind: 'refused' };
  }
  if (text === null) return { kind: 'nothing' };
  try {
    const found = JSON.parse(text) as Record<string, unknown> | null;
    if (found?.['version'] !== version) return { kind: 'unreadable' };
    const [numbers, variants, lists] = ['numbers', 'variants', 'lists'].map((name) =>
      Object.entries(found[name] ?? {}),
    ) as [[string, unknown][], [string, unknown][], [string, unknown][]];
    const isText = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
    return {
      kind: 'kept',
      kept: {
        numbers: new Map(numbers.filter((entry): entry is [string, KeptNumber] => isNumber(entry[1]))),
        variants: new Map(variants.filter(isText)),
        lists: new Map(lists.filter(isText)),
      },
    };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** Writes what is to be kept; false where the browser keeps nothing. */
export function writeKept(open: OpenStorage, { numbers, variants, lists }: Kept): boolean {
  const [allNumbers, allVariants, allLists] = [numbers, variants, lists].map((map) =>
    Object.fromEntries<unknown>(map),
  );
  try {
    open().setItem(
      keptName,
      JSON.stringify({ version, numbers: allNumbers, variants: allVariants, lists: allLists }),
    );
    return true;
  } catch {
    return false;
  }
}

/** Erases all that is kept; false where the browser does not let anybody. */
export function eraseKept(open: OpenStorage): boolean {
  try {
    open().removeItem(keptName);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is kept, with the present numbers of a calculator in it. Numbers that its variant does not ask for stay as
 * they were kept, as do those of other calculators.
 *
 * @param list the text of its list, if that is to be kept as well; null forgets an earlier one
 */
export function withNumbers(
  { numbers, variants, lists }: Kept,
  declaration: Declaration,
  { currency, variant, fields }: LinkedNumbers,
  list: string | null,
  day: CalendarDay,
): Kept {
  const present = parametersIn(declaration, variant).flatMap((name): [string, KeptNumber][] => {
    const field = fields[name];
    const parameter = declaration.parameters[name];
    if (field === undefined || parameter === undefined) return [];
    const { unit } = parameter;
    return [[name, { ...field, unit, ...(unit === 'money' ? { currency } : {}), day }]];
  });
  const { name } = declaration;
  const others = [...lists].filter(([each]) => each !== name);
  return {
    numbers: new Map([...numbers, ...present]),
    variants: declaration.variants ? new Map([...variants, [name, variant]]) : variants,
    lists: new Map(list === null ? others : [...others, [name, list]]),
  };
}

function isNumber(found: unknown): found is KeptNumber {
  if (typeof found !== 'object' || found === null) return false;
  const { value, unit, currency, day } = found as Record<string, unknown>;
  return (
    Number.isFinite(value) &&
    typeof unit === 'string' &&
    (unit === 'money') === (currency === 'HUF' || currency === 'EUR') &&
    typeof day === 'string'
  );
}
