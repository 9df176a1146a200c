import type { Point } from './point.ts';

/** Points along a line on paper, its own and more between them, about four units apart (farther on a very long line). */
export function samplePath(points: readonly Point[]): readonly Point[] {
  const lengths = points.map((point, index) => {
    const next = points[index + 1] ?? point;
    return Math.hypot(next.x - point.x, next.y - point.y);
  });
  const step = Math.max(4, lengths.reduce((sum, length) => sum + length, 0) / 150);
  return points.flatMap((point, index) => {
    const next = points[index + 1] ?? point;
    const count = Math.ceil((lengths[index] ?? 0) / step) || 1;
    return Array.from({ length: count }, (_, part) => ({
      x: point.x + ((next.x - point.x) * part) / count,
      y: point.y + ((next.y - point.y) * part) / count,
    }));
  });
}
