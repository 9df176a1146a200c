import type { Declaration } from './declaration.ts';

/** Whether any number that is entered is an amount: else there is no currency to choose. */
export function hasMoney({ parameters, list }: Declaration): boolean {
  return [...Object.values(parameters), ...Object.values(list?.columns ?? {})].some(
    ({ unit }) => unit === 'money',
  );
}
