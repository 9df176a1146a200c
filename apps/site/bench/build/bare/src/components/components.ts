import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import Box from './Box.astro';
import Calculator from './Calculator.astro';
import Name from './Name.astro';

/** Whatever stands in an article, as plainly as it can be. */
export const components: Record<string, AstroComponentFactory> = {
  ...all(['Computed', 'Figure', 'FourNumbers', 'LiveNumber', 'Picture', 'Source'], Name),
  ...all(['Letter', 'Questions', 'Term', 'Worksheet'], Box),
  ...all(
    [
      'ChurnCost',
      'CustomerFile',
      'FourCategories',
      'Iceberg',
      'LifetimeValue',
      'Pareto',
      'Referral',
      'RepeatOrders',
      'SelfCheck',
    ],
    Calculator,
  ),
};

function all(names: readonly string[], component: AstroComponentFactory) {
  return Object.fromEntries(names.map((name) => [name, component]));
}
