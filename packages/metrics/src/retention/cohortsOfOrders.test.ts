import { describe, expect, it } from 'vitest';
import fixture from '../../fixtures/transactions.json' with { type: 'json' };
import { seededRandom } from '../numeric/seededRandom.ts';
import { dayNumberFromIsoDate } from '../transactions/dayNumberFromIsoDate.ts';
import { firstOrderCohorts, type CalendarPeriod } from './firstOrderCohorts.ts';
import { fitShiftedBetaGeometric } from './fitShiftedBetaGeometric.ts';
import { renewalCohorts } from './renewalCohorts.ts';

type Row = readonly [customer: string, date: string];
const columns = (rows: readonly Row[]) => ({
  customers: rows.map(([customer]) => customer),
  dates: rows.map(([, date]) => date),
  amounts: rows.map(() => 1),
});

describe('firstOrderCohorts', () => {
  const cases = fixture.logs.flatMap((log) =>
    (['month', 'quarter', 'year'] as const).map((period) => [period, log] as const),
  );

  it.each(cases)('by the %s agree with a calendar gone through day by day', (period, expected) => {
    const observationEnd = expected.calibrationEnd;
    const found = firstOrderCohorts(expected.log, { period, observationEnd });
    expect(found.cohorts).toEqual(expected.cohortsBy[period].cohorts);
    expect(found.overall.map(({ customers }) => customers)).toEqual(
      expected.cohortsBy[period].overall.map(({ customers }) => customers),
    );
    found.overall.forEach(({ activeShare }, i) =>
      expect(activeShare).toBeCloseTo(expected.cohortsBy[period].overall[i]?.activeShare ?? NaN, 14),
    );
    expect(found.period).toBe(period);
  });

  it('counts a period as over on its last day and not before', () => {
    const log = columns([
      ['A', '2026-01-31'],
      ['A', '2026-02-28'],
    ]);
    const active = (period: CalendarPeriod, observationEnd: string) =>
      firstOrderCohorts(log, { period, observationEnd }).cohorts.map((cohort) => cohort.active);
    expect(active('month', '2026-02-27')).toEqual([[1]]);
    expect(active('month', '2026-02-28')).toEqual([[1, 1]]);
    expect(active('quarter', '2026-03-30')).toEqual([]);
    expect(active('quarter', '2026-03-31')).toEqual([[1]]);
    expect(active('year', '2026-12-30')).toEqual([]);
    expect(active('year', '2026-12-31')).toEqual([[1]]);
  });

  it('says of an empty log that there is nothing, holds out at both ends of the calendar, cannot be changed', () => {
    const nothing = firstOrderCohorts(columns([]), { period: 'month', observationEnd: '2026-03-31' });
    expect(nothing).toEqual({ cohorts: [], overall: [], period: 'month' });
    for (const day of ['0000-01-01', '9999-12-31']) {
      const ends = firstOrderCohorts(columns([['A', day]]), { period: 'year', observationEnd: day });
      expect(ends.cohorts).toEqual([]);
    }
    const { cohorts, overall, ...rest } = firstOrderCohorts(columns([['A', '2026-01-05']]), {
      period: 'month',
      observationEnd: '2026-03-31',
    });
    expect(rest).toEqual({ period: 'month' });
    expect([cohorts, overall, ...cohorts, ...overall, cohorts[0]?.active].every(Object.isFrozen)).toBe(true);
  });

  it('refuses a period that is not known', () => {
    const options = { period: 'week' as 'month', observationEnd: '2026-03-31' };
    expect(() => firstOrderCohorts(columns([]), options)).toThrow(
      new RangeError("firstOrderCohorts: period must be one of 'month', 'quarter', 'year', received 'week'"),
    );
  });
});

describe('renewalCohorts', () => {
  it.each(fixture.logs)('agree with intervals counted one by one, $timeUnit', (expected) => {
    const observationEnd = expected.calibrationEnd;
    expect(renewalCohorts(expected.log, { renewalDays: 30, observationEnd })).toEqual(expected.renewals);
  });

  it('recover simulated subscribers who pay every month, days of grace and skipped months included', () => {
    const random = seededRandom(77);
    const start = dayNumberFromIsoDate('2024-01-01');
    const observationEnd = start + 540;
    const rows = { customers: [] as number[], dates: [] as number[], amounts: [] as number[] };
    const pay = (customer: number, day: number) => {
      if (day > observationEnd) return;
      rows.customers.push(customer);
      rows.dates.push(day);
      rows.amounts.push(9);
    };
    const lost: number[] = [];
    for (let customer = 0; customer < 4000; customer++) {
      const first = start + random.index(30);
      // A uniform chance to leave is a beta distribution with α = β = 1.
      const leaving = random.uniform();
      pay(customer, first);
      for (let renewal = 1; ; renewal++) {
        if (random.uniform() < leaving || renewal > 20) {
          lost.push(renewal);
          break;
        }
        pay(customer, first + 30 * renewal + random.index(9) - 4);
      }
    }
    const cohorts = renewalCohorts(rows, { renewalDays: 30, observationEnd });
    const { converged, parameters } = fitShiftedBetaGeometric({ cohorts, timeUnit: 'months' });
    expect(converged).toBe(true);
    // Standard errors of about 3%, of which four.
    expect(Math.abs(parameters.alpha - 1)).toBeLessThan(0.12);
    expect(Math.abs(parameters.beta - 1)).toBeLessThan(0.12);
    const second = cohorts.reduce((sum, cohort) => sum + (cohort[1] ?? 0), 0);
    expect(second).toBe(lost.filter((renewal) => renewal > 1).length);
  });

  it('are none of an empty log, refuse an interval of nothing, and cannot be changed', () => {
    const options = { renewalDays: 30, observationEnd: '2026-03-31' };
    expect(renewalCohorts(columns([]), options)).toEqual([]);
    const cohorts = renewalCohorts(columns([['A', '2026-01-05']]), options);
    expect(cohorts).toEqual([[1, 0, 0]]);
    expect([cohorts, ...cohorts].every(Object.isFrozen)).toBe(true);
    expect(() => renewalCohorts(columns([]), { ...options, renewalDays: 0 })).toThrow(
      new RangeError('renewalCohorts: renewalDays must be above 0, received 0'),
    );
  });
});
