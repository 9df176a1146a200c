import type { Answers } from './answers.ts';
import { adviceCodes, type AdviceCode } from './advice.ts';
import { factsAt, noCode, type CustomerColumns, type CustomerFacts } from './customerTable.ts';

/** Less likely than this to be a customer still, one should be asked; less than the second, hardly anybody is. */
const [doubtful, unlikely] = [0.5, 0.2];
const daysOfYear = 365;

/** What advice hangs on beside the table. */
export interface AdviceGrounds extends Pick<Answers, 'twoYears'> {
  readonly kind: Answers['source']['kind'];
  readonly observationEnd: number;
  /** After so many days of silence a customer counts as lost. */
  readonly silenceDays: number;
}

/** Writes the most pressing advice for each customer into the table; none for those of a log without a row that counts. */
export function adviseAll(table: CustomerColumns, grounds: AdviceGrounds): void {
  const { twoYears, kind } = grounds;
  const placesOf = (group: 'entered' | 'fell' | 'gone') =>
    new Set(twoYears.missing === null ? twoYears.answer[group].map(({ customer }) => customer) : []);
  const [entered, fell, gone] = [placesOf('entered'), placesOf('fell'), placesOf('gone')];
  for (let place = 0; place < table.count; place += 1) {
    const isUsed = kind === 'customers' || !Number.isNaN(table.totalRevenue[place]);
    const move = entered.has(place) ? 'entered' : fell.has(place) ? 'fell' : gone.has(place) ? 'gone' : null;
    table.advice[place] = isUsed
      ? adviceCodes.indexOf(adviceFor(factsAt(table, place), move, grounds))
      : noCode;
  }
}

function adviceFor(
  customer: CustomerFacts,
  move: 'entered' | 'fell' | 'gone' | null,
  { observationEnd, silenceDays }: AdviceGrounds,
): AdviceCode {
  const {
    revenue,
    earlierRevenue,
    totalRevenue,
    profit,
    orders,
    lastOrder,
    probabilityAlive,
    abc,
    category,
  } = customer;
  const silence = lastOrder === null ? null : observationEnd - lastOrder;
  const isSingle = orders !== null && orders <= 1;
  const isLong = silence !== null && silence >= silenceDays;
  // Whatever is usual in the shop: a first order of more than a year ago is none of lately.
  const isOld = silence !== null && silence >= Math.min(silenceDays, daysOfYear);
  // In the model nobody leaves before a second order, so of a single one it knows nothing.
  const isModelled = probabilityAlive !== null && !isSingle;
  const isQuiet = isModelled ? probabilityAlive < doubtful : isLong;
  const isGone = isModelled ? probabilityAlive < unlikely : silence !== null && silence >= 2 * silenceDays;
  const isLarge = abc === 'A' || move === 'gone';
  // Of a list without days, who bought last year alone.
  const isAbsent = lastOrder === null && (revenue ?? 0) <= 0 && (earlierRevenue ?? 0) > 0;
  const bought = totalRevenue ?? (revenue ?? 0) + (earlierRevenue ?? 0);

  if (bought < 0 || (revenue ?? 0) < 0) return 'creditNotes';
  if (profit !== null && profit < 0) return 'costsMore';
  if (bought === 0 && !isOld && !isQuiet) return 'noRevenue';
  if (isLarge && !isSingle && (isQuiet || move === 'gone')) return 'bestSilent';
  if (move === 'fell') return 'fell';
  if (isSingle) return isOld ? 'oneOff' : 'firstOrder';
  if (isGone || isAbsent) return 'gone';
  if (isQuiet) return 'silent';
  if (category === 'demanding') return 'demanding';
  if (move === 'entered') return 'entered';
  return abc === 'A' ? 'best' : 'steady';
}
