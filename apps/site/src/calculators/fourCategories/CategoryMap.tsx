import type { CustomerCategory, ObservedCustomer } from '@monday-letter/metrics';

import { axisTicks, type Axis } from '../../charts/axisTicks.ts';
import { linearScale } from '../../charts/scale.ts';
import { lineHeight, textWidth } from '../../charts/textWidth.ts';
import { placeCustomers } from './placeCustomers.ts';
import { ranges } from './ranges.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly customers: readonly (ObservedCustomer & { readonly category: CustomerCategory })[];
  readonly marginBorder: number;
  readonly effortBorder: number;
  readonly names: Readonly<Record<CustomerCategory, string>>;
  /** Says which customers share a circle: "3× (2, 5–6)". */
  readonly together: (circles: string) => string;
  readonly horizontal: Pick<Axis, 'label' | 'print'>;
  readonly vertical: Pick<Axis, 'label' | 'print'>;
}

const width = 340;
const right = width - 16;
const top = 44;
const bottom = 230;

/**
 * Customers by margin and effort, each by its number in the list, with the two borders between the categories; where
 * several fall on one place, their circle says how many, and a sentence below says who.
 */
export function CategoryMap(props: Props) {
  const {
    id,
    title,
    description,
    customers,
    marginBorder,
    effortBorder,
    names,
    together,
    horizontal,
    vertical,
  } = props;
  const margins = customers.map(({ annualMargin }) => annualMargin);
  const across = [Math.min(0, ...margins), Math.max(1, marginBorder * 1.25, ...margins)] as const;
  const upwards = [
    0,
    Math.max(1, effortBorder * 1.25, ...customers.map(({ annualEffortHours }) => annualEffortHours)),
  ] as const;
  const toY = linearScale(...upwards, bottom, top);
  const rows = axisTicks(upwards, vertical.print, toY, () => lineHeight, bottom + lineHeight);
  const left = Math.max(0, ...rows.map(({ text }) => textWidth(text))) + 18;
  const toX = linearScale(...across, left, right);
  const columns = axisTicks(across, horizontal.print, toX, textWidth, width);
  const [borderX, borderY] = [toX(marginBorder), toY(effortBorder)];
  const spots = placeCustomers(
    customers.map(({ annualMargin, annualEffortHours, category }) => ({
      x: toX(annualMargin),
      y: toY(annualEffortHours),
      category,
      isRight: annualMargin >= marginBorder,
      isBelow: annualEffortHours <= effortBorder,
    })),
    { left, right, top, bottom, borderX, borderY },
  );
  const shared = spots.flatMap(({ members }) =>
    members.length > 1 ? [`${members.length}× (${ranges(members.map((index) => index + 1))})`] : [],
  );
  return (
    <>
      <svg
        class="chart map"
        viewBox={`0 0 ${width} ${bottom + 64}`}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        <text class="axis" x="0" y="13">
          {vertical.label}
        </text>
        {rows.map(({ at, text }) => (
          <>
            <path class="grid" d={`M${left},${at}H${right}`} />
            <text class="axis" x={left - 14} y={at + 5} text-anchor="end">
              {text}
            </text>
          </>
        ))}
        {columns.map(({ at, middle, text }) => (
          <>
            <path class="grid" d={`M${at},${top}V${bottom}`} />
            <text class="axis" x={middle} y={bottom + 38} text-anchor="middle">
              {text}
            </text>
          </>
        ))}
        <text class="axis" x={width} y={bottom + 58} text-anchor="end">
          {horizontal.label}
        </text>
        <path class="compared" d={`M${borderX},${top - 10}V${bottom}M${left},${borderY}H${right}`} />
        <text class="axis" x={left} y={top - 14}>
          {names.demanding}
        </text>
        <text class="axis" x={right} y={top - 14} text-anchor="end">
          {names.average}
        </text>
        <text class="axis" x={left} y={bottom + 21}>
          {names.average}
        </text>
        <text class="axis" x={right} y={bottom + 21} text-anchor="end">
          {names.excellent}
        </text>
        {spots.map(({ x, y, radius, category, members: [first = 0, ...others] }) => (
          <g key={first} class={category}>
            <circle cx={x} cy={y} r={radius} />
            <text x={x} y={y + 4.5} text-anchor="middle">
              {others.length > 0 ? `${others.length + 1}×` : first + 1}
            </text>
          </g>
        ))}
      </svg>
      {shared.length > 0 && <p class="note">{together(shared.join(', '))}</p>}
    </>
  );
}
