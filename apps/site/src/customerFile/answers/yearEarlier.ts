const millisecondsOfDay = 86_400_000;

/** The same day of the year before; of 29 February the 28th. Days since 1970-01-01. */
export function yearEarlier(day: number): number {
  const date = new Date(day * millisecondsOfDay);
  const [year, month] = [date.getUTCFullYear() - 1, date.getUTCMonth()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / millisecondsOfDay;
}
