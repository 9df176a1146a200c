/** One row of a ranked list: what is changed, by how much the result moves, and that number as text. */
export interface DivergingBar {
  readonly label: string;
  readonly value: number;
  readonly printed: string;
}

export interface DivergingBarsProps {
  readonly bars: readonly DivergingBar[];
  /** Prefix of the id in the list: another one for each list of a page. */
  readonly id: string;
}

/** The shortest bar that can still be seen, in percent of the width. */
const visible = 0.6;

/** Bars to both sides of one zero line, losses hatched. Lengths are SVG attributes: the page allows no styles. */
export function DivergingBars({ bars, id }: DivergingBarsProps) {
  const values = bars.map(({ value }) => value);
  const lowest = Math.min(0, ...values);
  const span = Math.max(0, ...values) - lowest || 1;
  const zero = (-100 * lowest) / span;
  return (
    <ul class="bars diverging">
      {bars.map(({ label, value, printed }, index) => {
        const length = value && Math.max(visible, (100 * Math.abs(value)) / span);
        const start = Math.max(0, Math.min(100 - length, value < 0 ? zero - length : zero));
        const hatch = value < 0 && `${id}-hatch-${index}`;
        return (
          <li key={label}>
            <span>{label}</span>
            <svg aria-hidden="true" class={hatch ? 'hatched' : ''}>
              {hatch && (
                <pattern
                  id={hatch}
                  width="7"
                  height="7"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <rect width="3" height="7" />
                </pattern>
              )}
              <rect
                x={`${start.toFixed(1)}%`}
                width={`${length.toFixed(1)}%`}
                height="100%"
                fill={hatch ? `url(#${hatch})` : 'currentColor'}
              />
              <line x1={`${zero.toFixed(1)}%`} x2={`${zero.toFixed(1)}%`} y2="100%" />
            </svg>
            <b>{printed}</b>
          </li>
        );
      })}
    </ul>
  );
}
