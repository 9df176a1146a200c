import { axisTicks, type Axis, type Tick } from './axisTicks.ts';
import type { LineChartProps } from './LineChart.tsx';
import { placeLabels } from './placeLabels.ts';
import type { Point } from './point.ts';
import { samplePath } from './samplePath.ts';
import { linearScale } from './scale.ts';
import { lineHeight, textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** The width of the paper; its height follows from what is on it. */
export const paperWidth = 340;
/** The radius of a dot. */
export const radius = 5;
const plotHeight = 180;
/** For a label above the highest point. */
const headroom = 20;
/** In the key below a chart, where its words begin. */
const keyWords = 32;

/** Words on the paper: the top of their first line, and which part of them is at x. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

export interface LineChartLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the axis stands: at zero, or at the end nearest to it. */
  readonly ground: number;
  readonly rows: readonly Tick[];
  readonly columns: readonly Tick[];
  readonly words: readonly Words[];
  readonly lines: readonly { readonly kind: string; readonly points: readonly Point[] }[];
  readonly dots: readonly { readonly kind: string; readonly at: Point }[];
  readonly labels: readonly { readonly kind: string; readonly words: Words }[];
}

/** Where all of a chart goes: a pure function, so that server and browser draw the same. */
export function layOutLineChart({
  series,
  marks = [],
  horizontal,
  vertical,
}: Pick<LineChartProps, 'series' | 'marks' | 'horizontal' | 'vertical'>): LineChartLayout {
  const drawn = series.filter(({ points }) => points.length > 0);
  const data = [...drawn.flatMap(({ points }) => points), ...marks.map(({ at }) => at)];

  const heading = wrapText(vertical.label, paperWidth);
  const top = heading.length * lineHeight + headroom + 4;
  const bottom = top + plotHeight;
  const upwards = extent(
    vertical,
    data.map(({ y }) => y),
  );
  const y = linearScale(...upwards, bottom, top);
  const rows = axisTicks(upwards, vertical.print, y, () => lineHeight, bottom + lineHeight);

  const left = Math.max(0, ...rows.map(({ text }) => textWidth(text))) + 7;
  const right = paperWidth - 16;
  const across = extent(
    horizontal,
    data.map(({ x }) => x),
  );
  const x = linearScale(...across, left, right);
  const columns = axisTicks(across, horizontal.print, x, textWidth, paperWidth);
  const footing = wrapText(horizontal.label, paperWidth);

  const onPaper = (point: Point): Point => ({ x: x(point.x), y: y(point.y) });
  const lines = drawn.map(({ kind, points }) => ({ kind, points: points.map(onPaper) }));
  const dots = marks.map(({ kind, at }) => ({ kind: kind as string, at: onPaper(at) }));
  const samples = lines.map(({ points }) => samplePath(points));

  const named = [
    ...marks.map(({ kind, label }, index) => ({
      kind,
      label,
      anchors: dots.slice(index, index + 1).map(({ at }) => at),
      line: -1,
    })),
    ...drawn.map(({ kind, label }, line) => ({ kind, label, anchors: anchorsOf(samples[line] ?? []), line })),
  ];
  const room = 0.62 * (right - left);
  const places = placeLabels(
    named.map(({ label, anchors, line }) => {
      const text = wrapText(label, room);
      return { anchors, line, width: Math.max(...text.map(textWidth)), height: text.length * lineHeight };
    }),
    { x: left + 3, y: top - headroom, width: right - left + 13, height: plotHeight + headroom - 3 },
    dots.map(({ at }) => ({ x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius })),
    samples,
  );

  const axisWords: readonly Words[] = [
    { x: 0, y: 0, anchor: 'start', lines: heading },
    { x: paperWidth, y: bottom + lineHeight + 6, anchor: 'end', lines: footing },
  ];
  // What found no place beside its line or dot is named in a key below, after a piece of the line or the dot itself.
  let height = bottom + (1 + footing.length) * lineHeight + 10;
  const labels = named.map(({ kind, label, line }, index) => {
    const place = places[index];
    if (place)
      return {
        kind,
        words: {
          x: place.x + ((1 - place.side) * place.width) / 2,
          y: place.y,
          anchor: anchors[place.side + 1] ?? 'start',
          lines: wrapText(label, room),
        },
      };
    const words = {
      x: keyWords,
      y: height,
      anchor: 'start' as const,
      lines: wrapText(label, paperWidth - keyWords),
    };
    const middle = height + lineHeight / 2;
    if (line < 0) dots.push({ kind, at: { x: 12, y: middle } });
    else
      lines.push({
        kind,
        points: [
          { x: 0, y: middle },
          { x: 24, y: middle },
        ],
      });
    height += words.lines.length * lineHeight + 4;
    return { kind, words };
  });

  return {
    height,
    left,
    right,
    top,
    bottom,
    ground: y(Math.max(upwards[0], Math.min(upwards[1], 0))),
    rows,
    columns,
    words: axisWords,
    lines,
    dots,
    labels,
  };
}

const anchors = ['end', 'middle', 'start'] as const;

/** An axis, grown where the data go beyond it. */
const extent = ({ minimum, maximum }: Axis, values: readonly number[]): readonly [number, number] => [
  Math.min(minimum, ...values),
  Math.max(maximum, ...values),
];

/** Some two dozen points along a line that its label may stand at, the end first. */
const anchorsOf = (points: readonly Point[]): readonly Point[] => {
  const step = Math.ceil(points.length / 24);
  return points.filter((_, index) => (points.length - 1 - index) % step === 0).reverse();
};
