/** Amounts count to a ten-thousandth: what is below is left by adding in another order. */
const parts = 1e4;
/** Above this, a number has no ten-thousandths. */
const exact = 1e11;

/** A sum of money without the rounding of adding, so that equal amounts are equal; never −0. */
export function roundMoney(amount: number): number {
  return Math.abs(amount) < exact ? Math.round(amount * parts) / parts + 0 : amount;
}
