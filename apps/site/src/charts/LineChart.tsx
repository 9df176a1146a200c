import type { Axis } from './axisTicks.ts';
import { layOutLineChart, paperWidth, radius, type Words } from './lineChartLayout.ts';
import { linePath } from './linePath.ts';
import { round, type Point } from './point.ts';
import { lineHeight } from './textWidth.ts';

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

/**
 * Lines over two axes, each named directly: beside it where there is room, otherwise in a key below the chart.
 * An axis grows where the data go beyond it. The same markup on the server and in the browser.
 */
export function LineChart({ title, description, id, ...data }: LineChartProps) {
  const { height, left, right, top, bottom, ground, ...paper } = layOutLineChart(data);
  const grid = [
    ...paper.rows.map(({ at }) => `M${round(left)},${round(at)}H${right}`),
    ...paper.columns.map(({ at }) => `M${round(at)},${top}V${bottom}`),
  ];
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
      <path class="grid" d={grid.join('')} />
      <path class="ground" d={`M${round(left)},${round(ground)}H${right}`} />
      <g class="axes">
        {paper.rows.map(({ middle, text }) => (
          <text x={round(left - 7)} y={round(middle + 5)} text-anchor="end">
            {text}
          </text>
        ))}
        {paper.columns.map(({ middle, text }) => (
          <text x={round(middle)} y={bottom + 18} text-anchor="middle">
            {text}
          </text>
        ))}
        {paper.words.map(printWords)}
      </g>
      {paper.lines.map(({ kind, points }) => (
        <path class={kind} d={linePath(points)} />
      ))}
      {paper.dots.map(({ kind, at }) => (
        <circle class={kind} cx={round(at.x)} cy={round(at.y)} r={radius} />
      ))}
      {paper.labels.map(({ kind, words }) => (
        <g class={kind}>{printWords(words)}</g>
      ))}
    </svg>
  );
}

const printWords = ({ x, y, anchor, lines }: Words) =>
  lines.map((line, index) => (
    <text x={round(x)} y={round(y + index * lineHeight + 13)} text-anchor={anchor}>
      {line}
    </text>
  ));
