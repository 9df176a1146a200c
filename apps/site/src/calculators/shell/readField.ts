import { readNumber } from '@monday-letter/locale';

import { decimalsIn, fromOwnPeriod, toOwnPeriod } from './convertPeriod.ts';
import type { Bounds, Parameter, Period } from './declaration.ts';
import type { Voice } from './printQuantity.ts';
import type { ShellWords } from './shellWords.ts';
import { unitOf } from './unitOf.ts';

/** What is wrong with a text. The sentence for it comes from `fieldProblem.ts`, when one is needed. */
export type FieldTrouble = 'reading' | 'unit' | 'range';

/** A typed text as a number, or what is wrong with it. */
export interface FieldReading {
  /** The number as typed, in the period of the field. */
  readonly value: number | null;
  /** The same in the parameter's own period: what is computed with. */
  readonly own: number | null;
  readonly trouble: FieldTrouble | null;
  /** Both readings of a text such as `12.345`. */
  readonly choices: readonly number[];
}

/** Reads one field's text within the bounds of its parameter, in the unit and for the period that the field shows. */
export function readField(
  text: string,
  parameter: Parameter,
  period: Period | undefined,
  voice: Voice,
  words: ShellWords,
): FieldReading {
  const refused = (trouble: FieldTrouble, choices: readonly number[] = []): FieldReading => ({
    value: null,
    own: null,
    trouble,
    choices,
  });
  const plain = plainNumber(text, unitOf({ ...parameter, period }, voice, words));
  const reading = readNumber(plain);
  // An ambiguous text has a unit too; without its point it can be read.
  const clear = reading.kind === 'ambiguous' ? readNumber(plain.replace('.', '')) : reading;
  const unit = clear.kind === 'number' ? clear.unit : undefined;
  if (unit !== undefined && unit !== (parameter.unit === 'money' ? voice.currency : parameter.unit)) {
    return refused('unit');
  }
  if (reading.kind === 'ambiguous') return refused('reading', reading.readings);
  // A number with something behind it: most likely a unit of another field.
  if (reading.kind !== 'number') return refused(/\d.*[/\p{L}€%]/u.test(plain) ? 'unit' : 'reading');
  // More decimals than count are rounded off; where only whole numbers make sense, they are a mistake.
  const value = parameter.whole
    ? reading.value
    : Number(reading.value.toFixed(decimalsIn(parameter, period)));
  const own = countedAs(parameter, value, period);
  return own === null ? refused('range') : { value, own, trouble: null, choices: [] };
}

/** A number typed for a period as that of the parameter's own, or null if it does not count. */
export function countedAs(parameter: Parameter, value: number, period: Period | undefined): number | null {
  if (!isInside(boundsIn(parameter, period), value)) return null;
  const own = toOwnPeriod(parameter, value, period);
  // So little a month may round to a year's minimum that makes no sense.
  return parameter.minimumExcluded === true && own <= parameter.minimum ? null : own;
}

/** Whether a number counts. */
export function isInside({ minimum, minimumExcluded, maximum, whole }: Bounds, value: number): boolean {
  return (
    value <= maximum &&
    (minimumExcluded === true ? value > minimum : value >= minimum) &&
    (whole !== true || Number.isInteger(value))
  );
}

/** The bounds of a field for its period. A percentage has the same in each. */
export function boundsIn(parameter: Parameter, period: Period | undefined): Bounds {
  const { unit, minimum, maximum } = parameter;
  if (unit === 'percent') return parameter;
  return {
    ...parameter,
    minimum: fromOwnPeriod(parameter, minimum, period),
    maximum: fromOwnPeriod(parameter, maximum, period),
  };
}

/** The text without the unit that its field shows anyhow (`Ft / év`, `ügyfél`), and without spaces between digits. */
export function plainNumber(text: string, unitText: string): string {
  const typed = text.trim();
  const [symbol = '', period] = unitText.split(' / ');
  const endings = [
    unitText,
    unitText.replaceAll(' ', ''),
    symbol,
    ...(period ? [`/ ${period}`, `/${period}`] : []),
  ];
  const ending = endings.find((each) => each && typed.toLowerCase().endsWith(each.toLowerCase()));
  const number = ending === undefined ? typed : typed.slice(0, -ending.length);
  // While somebody edits `120 000`, its groups are wrong for a moment: spaces between digits say nothing.
  return number.replace(/(\d)\p{Zs}+(?=\d)/gu, '$1');
}
