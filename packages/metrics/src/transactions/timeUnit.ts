/**
 * The unit in which times between orders are measured. A week is 7 days, a year 365.25 and a month a twelfth of it,
 * 30.4375 days, so that every month is as long as every other.
 * A model fitted on weeks speaks of weeks: its parameters, its horizon and its discount rate are meant per week.
 */
export type TimeUnit = 'days' | 'weeks' | 'months' | 'years';
