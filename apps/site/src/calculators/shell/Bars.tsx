/** One bar: its name, its length, and the number at its end. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly printed: string;
  /** Drawn hatched: the number to compare with, not the reader's own. */
  readonly hatched?: boolean;
}

/** The shortest bar that can still be seen, in percent of the longest. */
const visible = 0.6;

interface Props {
  /** The calculator's name, which begins the id of the hatching: several calculators may stand on one page. */
  readonly id: string;
  readonly bars: readonly Bar[];
  /** What the whole width stands for; the longest bar where nothing is said. */
  readonly longest?: number;
}

/** Bars from zero, each with its label and number as text. Lengths are SVG attributes: the page allows no styles. */
export function Bars({ id, bars, longest: most = 0 }: Props) {
  const longest = Math.max(most, ...bars.map(({ value }) => value), Number.MIN_VALUE);
  return (
    <ul class="bars">
      {bars.map(({ label, value, printed, hatched }) => (
        <li key={label}>
          <span>{label}</span>
          <svg aria-hidden="true" class={hatched ? 'hatched' : ''}>
            {hatched && (
              <pattern
                id={`${id}-hatch`}
                width="7"
                height="7"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="3" height="7" />
              </pattern>
            )}
            <rect
              width={`${Math.max(visible, (100 * value) / longest).toFixed(1)}%`}
              height="100%"
              fill={hatched ? `url(#${id}-hatch)` : 'currentColor'}
            />
          </svg>
          <b>{printed}</b>
        </li>
      ))}
    </ul>
  );
}
