import type { VNode } from 'preact';

import { axisTicks, type Axis } from './axisTicks.ts';
import { linePath } from './linePath.ts';
import { placeLabels } from './placeLabels.ts';
import type { Point } from './point.ts';
import { sampleLine } from './sampleLine.ts';
import { linearScale, round } from './scale.ts';
import { lineHeight, textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

export type { Axis } from './axisTicks.ts';
export type { Point } from './point.ts';

export interface Series {
  readonly label: string;
  readonly points: readonly Point[];
  /** The reader's own line, one to compare it with, or a thin one to read both against (equality, a target). */
  readonly kind: 'own' | 'compared' | 'reference';
}

/** A dot with its label: filled for the reader's own, hollow for one to compare with. */
export interface Mark {
  readonly at: Point;
  readonly label: string;
  readonly kind: 'own' | 'compared';
}

export interface LineChartProps {
  readonly title: string;
  /** What the chart shows, in words, for those who do not see it. */
  readonly description: string;
  readonly series: readonly Series[];
  readonly marks?: readonly Mark[];
  readonly horizontal: Axis;
  readonly vertical: Axis;
  /** Prefix of the ids in the chart: another one for each chart of a page. */
  readonly id: string;
}

/** The paper: 340 units wide, as high as what is on it. */
const paperWidth = 340;
const right = paperWidth - 16;
const plotHeight = 170;
const anchors = ['end', 'middle', 'start'];

/**
 * Lines over two axes, each named directly: beside it where there is room, otherwise in a key below the chart.
 * An axis grows where the data go beyond it. Nothing is measured: the server and the browser draw the same.
 */
export function LineChart({
  title,
  description,
  series,
  marks = [],
  horizontal,
  vertical,
  id,
}: LineChartProps) {
  const paper: VNode[] = [];
  const trace = (kind: string, path: string) => paper.push(<path class={kind} d={path} />);
  const dot = (kind: string, x: number, y: number) => paper.push(<circle class={kind} cx={x} cy={y} r="5" />);
  /** Lines of text from y down, with their end (−1), middle (0) or start (1) at x; returns where they end. */
  const write = (kind: string, lines: readonly string[], side: number, x: number, y: number) => {
    for (const line of lines) {
      paper.push(
        <text class={kind} x={round(x)} y={round(y + 13)} text-anchor={anchors[side + 1]}>
          {line}
        </text>,
      );
      y += lineHeight;
    }
    return y;
  };

  // A mark is a line of one point. Dots lie upon lines, and broken lines upon the reader's own.
  const named = [
    ...series.filter(({ points }) => points[0]),
    ...marks.map(({ at, ...mark }) => ({ ...mark, points: [at] })),
  ].map((one) => ({ ...one, lines: wrapText(one.label, 190) }));
  /** Above the highest point there is room for the highest label. */
  const headroom = Math.max(1, ...named.map(({ lines }) => lines.length)) * lineHeight + 10;
  const extent = ({ minimum, maximum }: Axis, key: keyof Point) => {
    const values = named.flatMap(({ points }) => points.map((point) => point[key]));
    return [Math.min(minimum, ...values), Math.max(maximum, ...values)] as const;
  };

  const top = write('axis', wrapText(vertical.label, paperWidth), 1, 0, 0) + headroom + 4;
  const bottom = top + plotHeight;
  const upwards = extent(vertical, 'y');
  const toY = linearScale(...upwards, bottom, top);
  const rows = axisTicks(upwards, vertical.print, toY, () => lineHeight, bottom + lineHeight);

  const left = Math.max(0, ...rows.map(({ text }) => textWidth(text))) + 7;
  const across = extent(horizontal, 'x');
  const toX = linearScale(...across, left, right);
  const columns = axisTicks(across, horizontal.print, toX, textWidth, paperWidth);

  for (const { at, text } of rows) {
    trace('grid', `M${left},${at}H${right}`);
    write('axis', [text], -1, left - 7, at - 8);
  }
  for (const { at, middle, text } of columns) {
    trace('grid', `M${at},${top}V${bottom}`);
    write('axis', [text], 0, middle, bottom + 7);
  }
  trace('ground', `M${left},${Math.max(top, Math.min(bottom, toY(0)))}H${right}`);
  let height = write('axis', wrapText(horizontal.label, paperWidth), -1, paperWidth, bottom + 25) + 4;

  const labels = named.map(({ kind, label, lines, points }) => {
    const line = points.map(({ x, y }) => ({ x: toX(x), y: toY(y) }));
    if (line[1]) trace(kind, linePath(line));
    else for (const { x, y } of line) dot(kind, x, y);
    return {
      kind,
      label,
      lines,
      points: sampleLine(line),
      halfWidth: Math.max(...lines.map(textWidth)) / 2,
      halfHeight: (lines.length * lineHeight) / 2,
    };
  });
  // Those of the dots first: they have less choice.
  labels.reverse();
  const places = placeLabels(labels, {
    x: (left + paperWidth) / 2,
    y: (top - headroom + bottom) / 2,
    halfWidth: (paperWidth - left) / 2,
    halfHeight: (headroom + plotHeight) / 2,
  });
  labels.forEach(({ kind, label, lines, points, halfWidth, halfHeight }, index) => {
    const place = places[index];
    if (place) write(kind, lines, place.side, place.x - place.side * halfWidth, place.y - halfHeight);
    else {
      if (points[1]) trace(kind, `M0,${height + 8}h24`);
      else dot(kind, 12, height + 8);
      height = write(kind, wrapText(label, paperWidth - 32), 1, 32, height) + 4;
    }
  });

  return (
    <svg
      class="chart"
      viewBox={`0 0 ${paperWidth} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {paper}
    </svg>
  );
}
