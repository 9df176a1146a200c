/** From 1900 to 2199: what lies outside is no day of an order. */
const [earliest, latest] = [-25_567, 84_005];

/** Whether a number of days since 1970-01-01 can be the day of an order. */
export function isUsableDay(day: number): boolean {
  return day >= earliest && day <= latest;
}
