import { latestMondayInstant } from '../src/clock.ts';

const hour = 60 * 60 * 1000;

/**
 * Whether a run of the schedule is the one that publishes: the one planned for the hour after 07:00 in Budapest. A
 * schedule knows only UTC, where that is 05:00 in summer and 06:00 in winter. Asked is for when it was planned, not
 * for when it began: a host may start it late.
 *
 * @param schedule its line, such as `5 6 * * 1`; empty for a run that somebody started by hand, which publishes
 * @param now when it runs, at most a week after the plan
 */
export function isPublishingRun(schedule: string, now: Date): boolean {
  if (schedule === '') return true;
  const planned = plannedFor(schedule, now);
  return planned.getTime() - latestMondayInstant(planned).getTime() < hour;
}

/** The latest instant at or before `now` that a weekly line of a schedule names. */
function plannedFor(schedule: string, now: Date): Date {
  const [, minute, hours, weekday] = /^(\d+) (\d+) \* \* (\d)$/.exec(schedule) ?? [];
  if (minute === undefined) {
    throw new RangeError(
      `isPublishingRun: a schedule is minute, hour and weekday, such as "5 6 * * 1", received ${JSON.stringify(schedule)}`,
    );
  }
  const planned = new Date(now);
  planned.setUTCHours(Number(hours), Number(minute), 0, 0);
  planned.setUTCDate(planned.getUTCDate() - ((planned.getUTCDay() - Number(weekday) + 7) % 7));
  if (planned > now) planned.setUTCDate(planned.getUTCDate() - 7);
  return planned;
}
