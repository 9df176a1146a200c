import type { BetaGeometricNbd } from './betaGeometricNbd.ts';
import { createPurchaseForecast } from './createPurchaseForecast.ts';
import type { PurchaseHistory } from './purchaseHistory.ts';
import { shareAlive } from './shareAlive.ts';

/** Expected purchases and chances to be alive, customer by customer, for arguments that have been checked. */
export function forecastEach(
  parameters: BetaGeometricNbd,
  customers: readonly PurchaseHistory[],
  length: number,
) {
  const purchasesOfAlive = createPurchaseForecast(parameters);
  const expectedPurchases = new Float64Array(customers.length);
  const probabilitiesAlive = new Float64Array(customers.length);
  for (let i = 0; i < customers.length; i++) {
    const customer = customers[i] as PurchaseHistory;
    const alive = shareAlive(parameters, customer);
    probabilitiesAlive[i] = alive;
    expectedPurchases[i] = alive * purchasesOfAlive(customer.repeatPurchases, customer.age, length);
  }
  return { expectedPurchases, probabilitiesAlive };
}
