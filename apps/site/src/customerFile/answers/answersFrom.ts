import type { CustomerData } from '../customerData.ts';
import type { Answers } from './answers.ts';
import { answersFromList } from './answersFromList.ts';
import { answersFromOrders } from './answersFromOrders.ts';
import type { Assumptions } from './assumptions.ts';
import type { OnProgress } from './onProgress.ts';

/**
 * All that a file says. Never throws for data as the reading gives them; the same customers and orders give the same
 * answers, whatever they are called and in whatever order they stand.
 */
export function answersFrom(data: CustomerData, assumptions: Assumptions, onProgress: OnProgress): Answers {
  return data.kind === 'orders'
    ? answersFromOrders(data, assumptions, onProgress)
    : answersFromList(data, assumptions, onProgress);
}
