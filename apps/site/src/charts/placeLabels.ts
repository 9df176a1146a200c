import type { Point } from './point.ts';
import { some } from './sampleLine.ts';

/** A rectangle around its middle. */
export interface Box extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** What a label names, as points along its line (or the one of its dot), and half the room that the label takes. */
export interface Named {
  readonly points: readonly Point[];
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Where a label is, and on which side of what it names: −1 left (so that its text ends there), 0 across, 1 right. */
export interface Place extends Box {
  readonly side: number;
}

const sides = [-1, 0, 1];

/** How far a box is from another, or from a point; 0 where they meet. */
export const distance = (box: Box, { x, y, halfWidth = 0, halfHeight = 0 }: Point & Partial<Box>): number =>
  length(
    Math.max(0, Math.abs(box.x - x) - box.halfWidth - halfWidth),
    Math.max(0, Math.abs(box.y - y) - box.halfHeight - halfHeight),
  );

/** On paper nothing is so large or small that it would need `Math.hypot`, which takes ten times as long. */
const length = (across: number, down: number): number => Math.sqrt(across * across + down * down);

/**
 * A place for each label beside what it names (at the end of a line, if it can be): inside the frame, apart from all
 * dots and from the labels before it, not across a line where that can be, and clearly nearer to its own than to another.
 * None where there is no room.
 */
export function placeLabels(labels: readonly Named[], frame: Box): readonly (Place | undefined)[] {
  const taken: Point[] = labels.flatMap(({ points }) => (points[1] ? [] : points));
  return labels.map((label) => {
    const { points, halfWidth, halfHeight } = label;
    let best: Place | undefined;
    let least = Infinity;
    // From the best of places on: what crosses nothing ends the search.
    for (const { start, place } of placesBeside(label)) {
      if (start >= least) break;
      if (
        Math.abs(place.x - frame.x) + halfWidth > frame.halfWidth ||
        Math.abs(place.y - frame.y) + halfHeight > frame.halfHeight ||
        taken.some((other) => distance(place, other) < 8)
      )
        continue;
      let cost = start;
      const nearest = labels.map((other) => {
        let closest = Infinity;
        for (const point of other.points) {
          const away = distance(place, point);
          if (away < 6) cost += 20;
          if (away < closest) closest = away;
        }
        // The label of a dot may be near the line that runs through the dot.
        return other === label && !points[1] ? 0 : closest;
      });
      const own = nearest[labels.indexOf(label)] ?? 0;
      if (nearest.filter((away) => away < own + 1)[1] !== undefined) cost += 99;
      if (cost < least) [best, least] = [place, cost];
    }
    if (best) taken.push(best);
    return best;
  });
}

/** Where a label could stand beside what it names, those first that are worth most: near, and at the end of a line. */
function placesBeside({ points, halfWidth, halfHeight }: Named) {
  return some(points, 24)
    .flatMap(({ x, y }, index) =>
      [9, 18].flatMap((gap) =>
        sides.flatMap((side) =>
          sides.map((rise) => ({
            start: gap - index,
            place: {
              x: x + side * (halfWidth + (rise ? 0 : gap)),
              y: y + rise * (halfHeight + gap),
              halfWidth,
              halfHeight,
              side,
            },
          })),
        ),
      ),
    )
    .sort((one, other) => one.start - other.start);
}
