interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a customer's numbers are on paper, and which side of each border they are on, which paper is too coarse for. */
export interface MapPoint<Category> extends Place {
  readonly category: Category;
  readonly isRight: boolean;
  readonly isBelow: boolean;
}

/** One circle on the map: a customer, or several of one category that would cover each other. */
export interface MapSpot<Category> extends Place {
  readonly category: Category;
  readonly radius: number;
  /** Their indices in the list, in its order. */
  readonly members: readonly number[];
}

/** The room of the circles, and the two borders between the quadrants. */
export interface MapFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly borderX: number;
  readonly borderY: number;
}

/** The circle of a single customer, and of several, in which a count has to fit. */
const radii = { one: 10, several: 13 };

/** Nearer than so, the numbers in two circles could not be told apart. */
const apart = 16;

/**
 * Circles for customers, each wholly in the quadrant of its numbers where that is wide enough for a circle, and its
 * centre there in any case. Who would cover another of the same category and quadrant shares their circle; a circle of
 * another category (a passive customer among active ones) moves to the nearest free place of the quadrant, if there
 * is one.
 *
 * @param points in the order of the list, on paper: y grows downwards
 */
export function placeCustomers<Category extends string>(
  points: readonly MapPoint<Category>[],
  frame: MapFrame,
): readonly MapSpot<Category>[] {
  const groups: { readonly at: Quadrant; readonly point: MapPoint<Category>; readonly members: number[] }[] =
    [];
  for (const [index, point] of points.entries()) {
    const at = quadrantOf(point, frame);
    const near = groups.find(
      (group) =>
        group.at.name === at.name &&
        group.point.category === point.category &&
        isNear(inside(group.point, at, radii.one), inside(point, at, radii.one)),
    );
    if (near) near.members.push(index);
    else groups.push({ at, point, members: [index] });
  }
  const placed: MapSpot<Category>[] = [];
  for (const { at, point, members } of groups) {
    const radius = members.length > 1 ? radii.several : radii.one;
    const own = inside(point, at, radius);
    const around = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) =>
      inside(
        {
          x: own.x + 2 * radii.one * Math.cos((eighth * Math.PI) / 4),
          y: own.y + 2 * radii.one * Math.sin((eighth * Math.PI) / 4),
        },
        at,
        radius,
      ),
    );
    const free = [own, ...around].find((place) => !placed.some((other) => isNear(other, place)));
    placed.push({ ...(free ?? own), category: point.category, radius, members });
  }
  return placed;
}

/** The part of the room that a circle keeps to, with the borders as its inner edges. */
interface Quadrant {
  readonly name: string;
  readonly across: Span;
  readonly upwards: Span;
}

/** From the edge of the room to the border: a circle may reach over the first, not over the second. */
interface Span {
  readonly edge: number;
  readonly border: number;
}

function quadrantOf({ isRight, isBelow }: MapPoint<string>, frame: MapFrame): Quadrant {
  return {
    name: `${isRight ? 'right' : 'left'} ${isBelow ? 'below' : 'above'}`,
    across: { edge: isRight ? frame.right : frame.left, border: frame.borderX },
    upwards: { edge: isBelow ? frame.bottom : frame.top, border: frame.borderY },
  };
}

const inside = ({ x, y }: Place, { across, upwards }: Quadrant, radius: number): Place => ({
  x: within(x, across, radius),
  y: within(y, upwards, radius),
});

/** As near as may be; where the span is too narrow for that, at its edge, far from the border. */
function within(place: number, { edge, border }: Span, radius: number): number {
  if (edge >= border) return Math.min(edge, Math.max(border + radius, place));
  return Math.max(edge, Math.min(border - radius, place));
}

const isNear = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y) < apart;
