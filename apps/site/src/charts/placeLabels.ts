import type { Point } from './point.ts';
import { some } from './sampleLine.ts';

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a label names, as points along its line (or the one of its dot), and the room that the label takes. */
export interface Named {
  readonly points: readonly Point[];
  readonly width: number;
  readonly height: number;
}

/** Where a label goes: its text ends (side −1), has its middle (0) or begins (1) at textX. */
export interface Place extends Box {
  readonly textX: number;
  readonly side: number;
}

const sides = [-1, 0, 1];

/** How far two boxes are apart (a point is a box of no size); 0 where they meet. */
export const distance = (one: Box, { x, y, width = 0, height = 0 }: Point & Partial<Box>): number =>
  Math.hypot(
    Math.max(0, one.x - x - width, x - one.x - one.width),
    Math.max(0, one.y - y - height, y - one.y - one.height),
  );

/**
 * A place for each label beside what it names (at the end of a line, if it can be): inside the frame, apart from all
 * dots and from the labels before it, not across a line where that can be, and nearer to its own than to another.
 * `undefined` where there is no room.
 */
export function placeLabels(all: readonly Named[], frame: Box): readonly (Place | undefined)[] {
  const taken: Point[] = all.flatMap(({ points }) => (points[1] ? [] : points));
  return all.map(({ points, width, height }, own) => {
    let best: Place | undefined;
    let least = Infinity;
    some(points, 24).forEach((anchor, index) => {
      for (const side of sides)
        for (const rise of sides) {
          const textX = anchor.x + (rise ? 0 : side * 9);
          const x = textX + ((side - 1) * width) / 2;
          const y = anchor.y + rise * 9 + ((rise - 1) * height) / 2;
          const place = { x, y, width, height, side, textX };
          const outside =
            x < frame.x ||
            y < frame.y ||
            x + width > frame.x + frame.width ||
            y + height > frame.y + frame.height;
          if (outside || taken.some((box) => distance(place, box) < 8)) continue;
          let cost = -index;
          const away = all.map(({ points }) =>
            Math.min(
              ...points.map((point) => {
                const gap = distance(place, point);
                if (gap < 6) cost += 20;
                return gap;
              }),
            ),
          );
          if (points[1] && away.some((gap) => gap < (away[own] ?? 0))) cost += 99;
          if (cost < least) [best, least] = [place, cost];
        }
    });
    if (best) taken.push(best);
    return best;
  });
}
