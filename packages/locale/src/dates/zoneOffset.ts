/**
 * How far the clocks of a zone are ahead of UTC at an instant.
 *
 * @param milliseconds since 1970-01-01T00:00Z, whole seconds matter only
 * @returns milliseconds
 */
export function zoneOffset(milliseconds: number, timeZone: string): number {
  const fields: Record<string, number> = {};
  for (const { type, value } of clock(timeZone).formatToParts(milliseconds)) fields[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = fields;
  const onTheClock = Date.UTC(year, month - 1, day, hour, minute, second);
  return onTheClock - Math.floor(milliseconds / 1000) * 1000;
}

// Making one of these takes some hundred times as long as using it.
const clocks = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

function clock(timeZone: string): Intl.DateTimeFormat {
  let format = clocks.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, format);
  }
  return format;
}
