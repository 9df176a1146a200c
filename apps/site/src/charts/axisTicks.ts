import type { Scale } from './scale.ts';
import { ticks } from './ticks.ts';

export interface Axis {
  readonly label: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly print: (value: number) => string;
}

/** A tick with its printed number: where its line is, and where the middle of its text is. */
export interface Tick {
  readonly at: number;
  readonly middle: number;
  readonly text: string;
}

/**
 * As many round ticks (up to six) as can be told apart: no two print the same number, and no two texts meet.
 *
 * @param length how much of the axis a text takes
 * @param end where the paper ends: no text goes beyond it, or below 0
 */
export function axisTicks(
  [from, to]: readonly [number, number],
  print: Axis['print'],
  scale: Scale,
  length: (text: string) => number,
  end: number,
): readonly Tick[] {
  for (let most = 6; ; most--) {
    const all = ticks(from, to, most).map((value) => {
      const [at, text] = [scale(value), print(value)];
      const half = length(text) / 2;
      return { at, middle: Math.max(half, Math.min(end - half, at)), text };
    });
    const apart = all.every(({ middle, text }, index) => {
      const next = all[index + 1];
      return (
        !next ||
        (next.text !== text && Math.abs(next.middle - middle) >= (length(text) + length(next.text)) / 2 + 8)
      );
    });
    if (apart) return all;
  }
}
