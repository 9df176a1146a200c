/** The ways in which programs write numbers and days. */

export interface NumberStyle {
  readonly decimal: ',' | '.';
  /** Between groups of three; '' for none. */
  readonly thousands: string;
  readonly before?: string;
  readonly behind?: string;
  /** How an amount below 0 is written; a minus in front if not said. */
  readonly negative?: 'brackets' | 'minusBehind' | 'minusSign';
  /** Whether hundredths are left out where they are 0. */
  readonly shortest?: boolean;
}

/** Writes hundredths. */
export function writtenNumber(cents: number, style: NumberStyle): string {
  const { decimal, thousands, before = '', behind = '', negative, shortest = false } = style;
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const hundredths = String(Math.abs(cents) % 100).padStart(2, '0');
  const digits = shortest && hundredths === '00' ? whole : `${whole}${decimal}${hundredths}`;
  const signed =
    cents >= 0
      ? digits
      : negative === 'brackets'
        ? `(${digits})`
        : negative === 'minusBehind'
          ? `${digits}-`
          : `${negative === 'minusSign' ? '−' : '-'}${digits}`;
  return before + signed + behind;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

const huMonths =
  'január február március április május június július augusztus szeptember október november december'.split(
    ' ',
  );
const etMonths =
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember'.split(' ');

/** The ways of writing a day, by name. */
export const dayStyles = {
  hungarian: ({ year, month, day }: Day) => `${year}. ${two(month)}. ${two(day)}.`,
  hungarianTight: ({ year, month, day }: Day) => `${year}.${two(month)}.${two(day)}`,
  hungarianShortMonth: ({ year, month, day }: Day) => `${year}.${month}.${day}.`,
  hungarianWords: ({ year, month, day }: Day) => `${year}. ${huMonths[month - 1] ?? ''} ${day}.`,
  hungarianTime: ({ year, month, day }: Day) => `${year}.${two(month)}.${two(day)}. 14:05:09`,
  hungarianWeekday: ({ year, month, day }: Day) => `${year}. ${two(month)}. ${two(day)}. hétfő`,
  estonian: ({ year, month, day }: Day) => `${two(day)}.${two(month)}.${year}`,
  estonianShort: ({ year, month, day }: Day) => `${day}.${month}.${year}`,
  estonianWords: ({ year, month, day }: Day) => `${day}. ${etMonths[month - 1] ?? ''} ${year}`,
  estonianTime: ({ year, month, day }: Day) => `${two(day)}.${two(month)}.${year} 9:30`,
  strokes: ({ year, month, day }: Day) => `${two(day)}/${two(month)}/${year}`,
  strokesShortYear: ({ year, month, day }: Day) => `${two(day)}/${two(month)}/${two(year % 100)}`,
  hyphens: ({ year, month, day }: Day) => `${two(day)}-${two(month)}-${year}`,
  american: ({ year, month, day }: Day) => `${month}/${day}/${year}`,
  iso: ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}`,
  isoTime: ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)}T22:15:00Z`,
  isoSpace: ({ year, month, day }: Day) => `${year}-${two(month)}-${two(day)} 00:00:00`,
  compact: ({ year, month, day }: Day) => `${year}${two(month)}${two(day)}`,
  serial: ({ year, month, day }: Day) => String(Date.UTC(year, month - 1, day) / 86_400_000 + 25_569),
} as const;

export type DayStyle = keyof typeof dayStyles;
