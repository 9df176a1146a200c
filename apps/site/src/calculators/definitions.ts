import { churnCost } from './churnCost/definition.ts';
import { fourCategories } from './fourCategories/definition.ts';
import { iceberg } from './iceberg/definition.ts';
import { lifetimeValue } from './lifetimeValue/definition.ts';
import { pareto } from './pareto/definition.ts';
import { referral } from './referral/definition.ts';
import { repeatOrders } from './repeatOrders/definition.ts';
import { selfCheck } from './selfCheck/definition.ts';
import type { Definition } from './shell/definition.ts';

/** Every calculator there is: adding one is adding its folder and its line here. */
export const definitions: readonly Definition[] = [
  lifetimeValue,
  pareto,
  churnCost,
  referral,
  fourCategories,
  repeatOrders,
  iceberg,
  selfCheck,
];

/** The calculator of that name, if there is one. */
export function definitionOf(name: string): Definition | undefined {
  return definitions.find(({ declaration }) => declaration.name === name);
}
