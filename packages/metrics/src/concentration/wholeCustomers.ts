/** A number of customers rounded up to whole ones; 7.000000000000001, the product of 0.07 and 100, is 7. */
export function wholeCustomers(exact: number): number {
  return Math.ceil(exact * (1 - 1e-12));
}
