import { grossFromNet } from '@monday-letter/metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { takeOffVat } from './takeOffVat.ts';

test.each([
  [152_400, 27, 'HUF', 120_000],
  [152_401, 27, 'HUF', 120_001],
  [50, 27, 'HUF', 39.37],
  [124, 24, 'EUR', 100],
  [1000, 24, 'EUR', 806.45],
  [1000, 0, 'EUR', 1000],
] as const)('%d with %d%% VAT in it (%s) is %d without', (gross, rate, currency, net) => {
  expect(takeOffVat(gross, rate, currency)).toBe(net);
});

test('VAT put on again gives the amount that it was taken off, as far as money is divided', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 0, max: 10_000 }),
      fc.constantFrom('HUF' as const, 'EUR' as const),
      (cents, hundredths, currency) => {
        const [gross, ratePercent] = [cents / 100, hundredths / 100];
        const net = takeOffVat(gross, ratePercent, currency);
        const back = grossFromNet({ netAmount: net, vatRate: ratePercent / 100 });
        const halfUnit = currency === 'HUF' && net >= 100 ? 0.5 : 0.005;
        expect(Math.abs(back - gross)).toBeLessThanOrEqual(
          halfUnit * (1 + ratePercent / 100) + 1e-12 * gross,
        );
        expect(net).toBeLessThanOrEqual(gross + halfUnit);
      },
    ),
  );
});
