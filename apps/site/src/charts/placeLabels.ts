import type { Point } from './point.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label without a place: its size, the places it may name (the best first), and the line it belongs to. */
export interface Label {
  readonly width: number;
  readonly height: number;
  readonly anchors: readonly Point[];
  readonly line?: number;
}

/** Where a label goes, and on which side of what it names: −1 left (its text ends there), 0 across, 1 right. */
export interface Place extends Box {
  readonly side: -1 | 0 | 1;
}

const sides = [-1, 0, 1] as const;
const directions = sides.flatMap((side) => sides.map((rise) => [side, rise] as const));

/** Whether two boxes are nearer to each other than `gap`. */
export const touch = (one: Box, other: Box, gap = 0): boolean =>
  one.x < other.x + other.width + gap &&
  other.x < one.x + one.width + gap &&
  one.y < other.y + other.height + gap &&
  other.y < one.y + one.height + gap;

/**
 * A place for each label beside what it names: inside the frame, apart from the labels before it and from `taken`, and,
 * if that can be, not across a line and nearer to its own than to others. `undefined` where there is no room.
 */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  taken: readonly Box[],
  lines: readonly (readonly Point[])[],
): readonly (Place | undefined)[] {
  const full = [...taken];
  return labels.map(({ width, height, anchors, line }) => {
    let best: Place | undefined;
    let least = Infinity;
    const consider = (place: Place, start: number) => {
      if (
        place.x < frame.x ||
        place.y < frame.y ||
        place.x + width > frame.x + frame.width ||
        place.y + height > frame.y + frame.height ||
        full.some((box) => touch(place, box, 3))
      )
        return;
      let cost = start;
      const away = lines.map((points) =>
        Math.min(
          ...points.map(({ x, y }) => {
            const distance = Math.hypot(outside(x, place.x, width), outside(y, place.y, height));
            if (distance < 6) cost += 10;
            return distance;
          }),
        ),
      );
      const own = away[line ?? -1] ?? 0;
      if (away.some((distance) => distance < own)) cost += 50;
      if (cost < least) [best, least] = [place, cost];
    };
    anchors.forEach((anchor, order) => {
      for (const gap of [9, 16])
        for (const [side, rise] of directions) {
          if (side === 0 && rise === 0) continue;
          const x = anchor.x + (rise ? 0 : side * gap) + ((side - 1) * width) / 2;
          const y = anchor.y + rise * gap + ((rise - 1) * height) / 2;
          consider({ x, y, width, height, side }, order / 2 + gap / 4);
        }
    });
    if (best) full.push(best);
    return best;
  });
}

/** How far a coordinate lies outside a stretch. */
const outside = (at: number, from: number, length: number) => Math.max(from - at, 0, at - from - length);
